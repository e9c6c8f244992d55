package import Occasions

/// Which options run at a moment, and in which order: a pure function of the facts and the moment.
///
/// Nothing is ever done when an option expires or another takes its place. So no clock has to tick, and asking twice
/// changes nothing.
package struct HoldBook: Sendable {
    /// An option or contract that runs.
    package struct Standing: Hashable, Sendable {
        package let hold: HoldRecord
        /// 1 for the first option, and for a contract.
        package let rank: Int
        /// The challenge that ends it if it is not confirmed.
        package let challenge: HoldRecord.Challenge?

        package var number: Int { hold.number }
        /// The last minute it runs if nothing happens; nil for a contract.
        package var lapses: Moment? { hold.isContract ? nil : hold.end.map { $0.at - 1 } }
    }

    package let now: Moment
    /// Every option that was ever asked for, by number.
    package let holds: [HoldRecord]
    /// Those that run: contracts in order of their numbers, then options.
    package let standings: [Standing]
    private let places: [Int: Int]
    private let ranked: [Int: Int]

    /// `facts`: in order of their numbers. Those that are younger than the moment do not count.
    package init(_ facts: [Fact], now: Moment) {
        let holds = HoldBook.settled(facts.filter { $0.when <= now })
        let places = Dictionary(uniqueKeysWithValues: zip(holds.map(\.number), holds.indices))
        let running = holds.filter { $0.isRunning(at: now) }
        let order = running.filter(\.isContract) + running.filter { !$0.isContract }
        var standings: [Standing] = []
        // The places of those before, by room, the lowest option last.
        var byRoom: [String: [Int]] = [:]
        for hold in order {
            var best = 0
            // Who rivals it shares a room with it.
            for room in hold.request.rooms {
                for place in (byRoom[room] ?? []).reversed() {
                    guard standings[place].rank > best else { break }
                    if standings[place].hold.request.rivals(hold.request) { best = standings[place].rank }
                }
            }
            let challenge = hold.openChallenge { HoldBook.isEffective($0, holds, places) }
            for room in hold.request.rooms {
                let lower = byRoom[room]?.reversed().prefix { standings[$0].rank > best + 1 }.count ?? 0
                byRoom[room, default: []].insert(standings.count, at: (byRoom[room]?.count ?? 0) - lower)
            }
            standings.append(Standing(hold: hold, rank: best + 1, challenge: challenge))
        }
        self.now = now
        self.holds = holds
        self.standings = standings
        self.places = places
        ranked = Dictionary(uniqueKeysWithValues: zip(standings.map(\.number), standings.indices))
    }

    package func hold(_ number: Int) -> HoldRecord? { places[number].map { holds[$0] } }

    /// Nil where it does not run.
    package func standing(_ number: Int) -> Standing? { ranked[number].map { standings[$0] } }

    /// Those that go before a hold and keep it from the room, in their order; a contract first.
    package func front(of number: Int) -> [Standing] {
        guard let place = ranked[number] else { return [] }
        let request = standings[place].hold.request
        return standings[..<place].filter { $0.hold.request.rivals(request) }
    }

    /// The options that would wait behind a contract of this one, in their order.
    package func displaced(by number: Int) -> [Standing] {
        guard let hold = hold(number) else { return [] }
        return standings.filter {
            $0.number != number && !$0.hold.isContract && $0.hold.request.rivals(hold.request)
        }
    }

    /// The options of which only one will be confirmed, this one too, that still run as options.
    package func alternatives(to number: Int) -> [Standing] {
        let first = root(of: number)
        return standings.filter { $0.number != number && !$0.hold.isContract && root(of: $0.number) == first }
    }

    private func root(of number: Int) -> Int {
        var number = number
        while let earlier = hold(number)?.request.insteadOf, earlier < number { number = earlier }
        return number
    }

    /// Every option with its end. Who challenges was asked for later, so the last ones are settled first.
    private static func settled(_ facts: [Fact]) -> [HoldRecord] {
        var holds: [HoldRecord] = []
        var places: [Int: Int] = [:]
        var challenged: [Int: [Int]] = [:]
        func change(_ number: Int, _ body: (inout HoldRecord) -> Void) {
            if let place = places[number] { body(&holds[place]) }
        }
        for fact in facts {
            for hold in fact.happening.holds { change(hold) { $0.note(fact) } }
            switch fact.happening {
            case .asked(let request):
                places[fact.number] = holds.count
                holds.append(HoldRecord(fact, request))
            case .extended(let hold, let until): change(hold) { $0.extend(to: until, at: fact.when) }
            case .challenged(let challenger, let holders, let until):
                for holder in holders where holder < challenger {
                    change(holder) { $0.challenge(by: challenger, until: until) }
                    challenged[challenger, default: []].append(holder)
                }
            case .withdrawn(let challenger):
                for holder in challenged[challenger] ?? [] {
                    change(holder) { $0.withdraw(by: challenger, at: fact.when) }
                }
            case .confirmed(let hold): change(hold) { $0.confirm(at: fact.when) }
            case .released(let hold): change(hold) { $0.close(.released, at: fact.when) }
            case .overruled(let hold): change(hold) { $0.close(.overruled, at: fact.when) }
            case .drafted, .published, .told, .subscribed, .rotated, .revoked, .tested, .decided, .blanked: break
            }
        }
        for place in holds.indices.reversed() {
            var hold = holds[place]
            hold.settle { isEffective($0, holds, places) }
            holds[place] = hold
        }
        return holds
    }

    /// A challenge counts where the option that made it still runs when its time is up.
    private static func isEffective(
        _ challenge: HoldRecord.Challenge, _ holds: [HoldRecord], _ places: [Int: Int]
    ) -> Bool {
        places[challenge.by].map { holds[$0].isRunning(at: challenge.until) } ?? false
    }
}
