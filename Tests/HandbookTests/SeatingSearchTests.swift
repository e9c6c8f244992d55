import Handbook
import Occasions
import TestKit
import Testing

/// Nobody sits beside whom they may not, and the order is broken least.
@Suite struct SeatingSearchTests {
    private struct Table {
        let neighbours: [Set<Int>]
        let bans: [(Int, Int)]

        var search: SeatingSearch {
            var search = SeatingSearch(neighbours: neighbours)
            for (one, other) in bans { search.ban(one, other, .must) }
            return search
        }

        /// Pairs that sit side by side and must not.
        func clashes(_ seated: [Int]) -> Int {
            bans.count { one, other in
                guard let first = seated.firstIndex(of: one), let second = seated.firstIndex(of: other) else {
                    return false
                }
                return neighbours[first].contains(second)
            }
        }

        func moved(_ seated: [Int]) -> Int { seated.enumerated().reduce(0) { $0 + abs($1.offset - $1.element) } }

        /// The fewest clashes, and of those the fewest places moved, of every arrangement there is.
        var least: (clashes: Int, moved: Int) {
            var best = (clashes: Int.max, moved: Int.max)
            func place(_ seated: [Int]) {
                guard seated.count < neighbours.count else {
                    let found = (clashes: clashes(seated), moved: moved(seated))
                    if found < best { best = found }
                    return
                }
                for party in neighbours.indices where !seated.contains(party) { place(seated + [party]) }
            }
            place([])
            return best
        }
    }

    private func table(_ chance: inout Chance, _ people: ClosedRange<Int>) -> Table {
        let count = chance.number(people)
        let layout: SeatingLayout =
            switch chance.number(0...4) {
            case 0: .french(count, hasCoHost: chance.yes(50))
            case 1: .english(count, hasCoHost: chance.yes(50))
            case 2: .council(count, .clockwise)
            case 3: .photo(count, isHosted: true, rows: chance.number(1...3))
            default: .stage(count, isHosted: false)
            }
        let hosts = layout.hosts.count
        let neighbours = layout.neighbours.dropFirst(hosts).map { beside in
            Set(beside.map { $0 - hosts }.filter { (0..<count).contains($0) })
        }
        var bans: [Set<Int>] = []
        for _ in 0..<chance.number(1...3) {
            let one = chance.number(0...(count - 1))
            let pair: Set = [one, (one + chance.number(1...(count - 1))) % count]
            if !bans.contains(pair) { bans.append(pair) }
        }
        return Table(neighbours: neighbours, bans: bans.map { pair in (pair.min() ?? 0, pair.max() ?? 0) })
    }

    /// 200 tables of up to seven: exactly as good as the best of all arrangements.
    @Test(arguments: UInt64(0)..<200) func smallTablesAreTheBestThereIs(_ seed: UInt64) {
        var chance = Chance(seed: seed)
        let table = table(&chance, 2...7)
        let seated = table.search.arrangement()
        #expect(seated.sorted() == Array(table.neighbours.indices))
        let least = table.least
        #expect(table.clashes(seated) == least.clashes)
        #expect(table.moved(seated) == least.moved)
    }

    /// 200 larger tables: nobody sits beside whom they may not.
    @Test(arguments: UInt64(0)..<200) func nobodySitsBesideWhomTheyMayNot(_ seed: UInt64) {
        var chance = Chance(seed: seed &+ 1000)
        let table = table(&chance, 8...40)
        let seated = table.search.arrangement()
        #expect(seated.sorted() == Array(table.neighbours.indices))
        #expect(table.clashes(seated) == 0)
    }

    private static let row: [Set<Int>] = [[1], [0, 2], [1, 3], [2, 4], [3]]

    @Test func withoutABanTheOrderStands() {
        #expect(SeatingSearch(neighbours: Self.row).arrangement() == [0, 1, 2, 3, 4])
    }

    /// Two arrangements move as many places; the one in which fewer pairs are turned round shifts and does not swap.
    @Test func whoMovesShiftsTheOthers() {
        var search = SeatingSearch(neighbours: Self.row)
        search.ban(0, 1, .must)
        search.ban(1, 2, .must)
        let seated = search.arrangement()
        #expect(seated == [0, 2, 3, 1, 4])
    }

    @Test func aWishGivesWayToAMust() {
        var search = SeatingSearch(neighbours: [[1], [0, 2], [1]])
        search.ban(0, 1, .must)
        search.ban(0, 2, .wish)
        #expect(search.arrangement() == [0, 2, 1])
        search.ban(0, 2, .must)
        // Three in a row of whom one may sit beside neither of the others: there is no way, and the order stands.
        #expect(search.arrangement() == [0, 1, 2])
    }

    @Test func aPlaceByHandStandsAndTheOthersKeepTheirOrder() {
        var search = SeatingSearch(neighbours: Self.row)
        search.fix(3, at: 0)
        #expect(search.arrangement() == [3, 0, 1, 2, 4])
        search.ban(3, 0, .must)
        #expect(search.arrangement() == [3, 1, 0, 2, 4])
    }

    /// Beside the host counts as beside anybody.
    @Test func notBesideTheHost() {
        var search = SeatingSearch(neighbours: [[], [2], [1]])
        search.ban(0, fromSeat: 0, .must)
        #expect(search.arrangement() == [1, 0, 2])
    }
}
