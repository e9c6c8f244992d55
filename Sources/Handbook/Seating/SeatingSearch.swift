/// Gives parties their seats so that nobody is beside whom they may not, and the order is broken least.
///
/// Least means: first the fewest who must not and do, then the fewest wishes, then the smallest sum of places moved, then
/// the fewest pairs that stand the wrong way round (so that one who moves up shifts the others rather than swaps). The
/// search is exact unless it needs more than `most` steps; then it is the best found so far.
package struct SeatingSearch: Sendable {
    /// How grave it is that two are neighbours.
    package enum Ban: Int, Sendable {
        case wish = 1
        case must = 1000
    }

    /// By seat: the seats on either side.
    private let neighbours: [[Int]]
    /// By party and party.
    private var bans: [[Int]]
    /// By party and seat: what is already settled beside it.
    private var strains: [[Int]]
    /// By seat: whom the office put there.
    private var fixed: [Int?]

    /// As many parties as seats; the party at each place of the order, the seats in the order of honour.
    package init(neighbours: [Set<Int>]) {
        self.neighbours = neighbours.map { $0.sorted() }
        let row = Array(repeating: 0, count: neighbours.count)
        bans = Array(repeating: row, count: neighbours.count)
        strains = bans
        fixed = Array(repeating: nil, count: neighbours.count)
    }

    package mutating func ban(_ one: Int, _ other: Int, _ ban: Ban) {
        bans[one][other] = max(bans[one][other], ban.rawValue)
        bans[other][one] = bans[one][other]
    }

    /// Somebody who is no party of the search sits beside this seat.
    package mutating func ban(_ party: Int, fromSeat seat: Int, _ ban: Ban) {
        strains[party][seat] = max(strains[party][seat], ban.rawValue)
    }

    package mutating func fix(_ party: Int, at seat: Int) { fixed[seat] = party }

    /// The party of each seat.
    package func arrangement(most: Int = 20_000) -> [Int] {
        var state = State(self, most: most)
        state.step(0)
        return state.best
    }

    private struct State {
        let search: SeatingSearch
        let freeSeats: [Int]
        let freeParties: [Int]
        var isUsed: [Bool]
        var seats: [Int?]
        var grief = 0
        var moved = 0
        var turned = 0
        var steps: Int
        var best: [Int]
        var least = Int.max

        init(_ search: SeatingSearch, most: Int) {
            self.search = search
            let settled = Set(search.fixed.compactMap(\.self))
            freeSeats = search.fixed.indices.filter { search.fixed[$0] == nil }
            freeParties = search.fixed.indices.filter { !settled.contains($0) }
            isUsed = Array(repeating: false, count: freeParties.count)
            seats = search.fixed
            steps = most
            best = Array(search.fixed.indices)
        }

        /// Fits in an integer: grief before places moved before pairs turned round.
        private static func cost(_ grief: Int, _ moved: Int, _ turned: Int) -> Int {
            (grief * 100_000 + moved) * 100_000 + turned
        }

        mutating func step(_ place: Int) {
            guard place < freeSeats.count else { return finish() }
            guard steps > 0 || least == .max else { return }
            steps -= 1
            let seat = freeSeats[place]
            let candidates = freeParties.indices.filter { !isUsed[$0] }
                .map { (number: $0, grief: griefOf(freeParties[$0], at: seat)) }
                .sorted {
                    ($0.grief, abs($0.number - place), $0.number) < ($1.grief, abs($1.number - place), $1.number)
                }
            for candidate in candidates {
                let (away, passed) = (
                    abs(candidate.number - place), isUsed[..<candidate.number].count { !$0 }
                )
                isUsed[candidate.number] = true
                seats[seat] = freeParties[candidate.number]
                grief += candidate.grief
                moved += away
                turned += passed
                if State.cost(grief, moved + rest(after: place), turned) < least { step(place + 1) }
                isUsed[candidate.number] = false
                seats[seat] = nil
                grief -= candidate.grief
                moved -= away
                turned -= passed
            }
        }

        private mutating func finish() {
            let cost = State.cost(grief, moved, turned)
            if cost < least {
                least = cost
                best = seats.compactMap(\.self)
            }
        }

        /// What the party suffers from those who sit already.
        private func griefOf(_ party: Int, at seat: Int) -> Int {
            search.neighbours[seat].reduce(search.strains[party][seat]) { sum, other in
                sum + (seats[other].map { search.bans[party][$0] } ?? 0)
            }
        }

        /// The least that those without a seat must move.
        private func rest(after place: Int) -> Int {
            var (sum, next) = (0, place + 1)
            for number in freeParties.indices where !isUsed[number] {
                sum += abs(number - next)
                next += 1
            }
            return sum
        }
    }
}
