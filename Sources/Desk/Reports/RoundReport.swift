internal import Handbook
internal import Occasions

/// Writes rounds of talks as tables: who talks with whom in which slot, at which table, and how often each waits.
struct RoundReport {
    private let problem: Problem
    private let plan: Plan
    private let say: Language

    init(_ problem: Problem, _ plan: Plan, say: Language) {
        self.problem = problem
        self.plan = plan
        self.say = say
    }

    func lines() -> [String] {
        var lines: [String] = []
        for round in problem.rounds {
            let held = held(round)
            guard !held.isEmpty else { continue }
            if !lines.isEmpty { lines.append("") }
            lines.append(round.title.onOneLine)
            for stretch in round.stretches { lines += [""] + grid(round, stretch, held) }
            lines += ["", waits(round)]
        }
        return lines
    }

    // MARK: The grid

    /// A talk of the plan: its slot, and the table or room it is held at.
    private struct Held {
        let id: EngagementID
        let slot: Int
        let place: String
    }

    /// In each slot the tables are given out in the order of the pairs.
    private func held(_ round: Round) -> [Held] {
        var tables: [Int: Int] = [:]
        return round.talks.compactMap { talk in
            let id = talk.engagement
            guard let slot = plan.start(of: id).flatMap(round.slot) else { return nil }
            if let room = problem[id].place.flatMap({ plan[$0] }) {
                return Held(id: id, slot: slot, place: short(problem[room].id, "/"))
            }
            tables[slot, default: 0] += 1
            return Held(id: id, slot: slot, place: "\(tables[slot] ?? 1)")
        }
    }

    /// One half-day: a row for each party, a column for each slot, the other party and the place in each cell.
    private func grid(_ round: Round, _ stretch: Round.Stretch, _ held: [Held]) -> [String] {
        guard let first = stretch.slots.first else { return [] }
        var cells: [ResourceID: [Int: String]] = [:]
        for talk in held {
            let parties = problem[talk.id].participants
            for party in parties {
                let others = parties.filter { $0 != party }.map { short(problem[$0].id, ":") }
                cells[party, default: [:]][talk.slot] = "\(others.joined(separator: "+"))/\(talk.place)"
            }
        }
        let heading = "\(say.date(problem.zone.civil(round.slots[first]).date)), \(stretch.id)"
        let clocks = stretch.slots.map { CivilTime.clock(problem.zone.civil(round.slots[$0]).minuteOfDay) }
        let rows = cells.keys.sorted().map { party in
            [short(problem[party].id, ":")] + stretch.slots.map { cells[party]?[$0] ?? "." }
        }
        return [heading] + ReportText.table([[""] + clocks] + rows, indent: "  ")
    }

    private func short(_ id: String, _ separator: Character) -> String {
        id.split(separator: separator).last.map(String.init) ?? id
    }

    // MARK: Waits

    private func waits(_ round: Round) -> String {
        let counts = RoundWaits.counts(of: round, by: plan, in: problem)
        let total = counts.reduce(0) { $0 + $1.waits }
        let (most, fewest) = (counts.map(\.waits).max() ?? 0, counts.map(\.waits).min() ?? 0)
        let named = counts.filter { $0.waits > 0 }.map { "\(short(problem[$0.party].id, ":")) \($0.waits)" }
        let all = say(
            en: "Waits between talks: \(total) in all", nl: "Wachttijden tussen gesprekken: \(total) in totaal",
            fr: "Attentes entre entretiens : \(total) en tout")
        guard total > 0 else { return all + "." }
        let spread = say(
            en: "most \(most), fewest \(fewest)", nl: "meeste \(most), minste \(fewest)",
            fr: "le plus \(most), le moins \(fewest)")
        return "\(all) (\(spread)): \(named.joined(separator: ", "))."
    }
}
