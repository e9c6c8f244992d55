internal import Conditions
internal import Occasions

/// Whatever language is spoken, somebody of the team can render it into each of the others.
enum InterpreterLanguages {
    static let rule = Rule(
        id: "interpreter-languages", chapter: .languages, title: "Every language into every other",
        statement: """
            For each language of an engagement and each other one, an interpreter of the team understands the first \
            and works actively into the second, or two do so by way of one other language of the engagement.
            """,
        authority: .office, basis: "Custom of the interpreters' profession: one relay, never two",
        parameters: [Parameter("relays", .count, 1, "1: one relay is accepted; 0: none is")]
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).flatMap { id -> [Requirement] in
            let engagement = problem[id]
            let team = engagement.slots.filter { problem[$0].role == .interpreter }
            guard engagement.interpretation != .none, !team.isEmpty else { return [] }
            return directions(engagement.languages).compactMap { direction -> Requirement? in
                let able = rendering(direction, of: team, in: problem)
                let isSure = zip(team, able).contains { !$1.isEmpty && $1.count == problem[$0].candidates.count }
                guard !isSure else { return nil }
                let pivots = instance("relays") > 0 ? engagement.languages : []
                let relays = pivots.filter { $0 != direction.from && $0 != direction.into }.map { pivot in
                    Formula.all(
                        [(direction.from, pivot), (pivot, direction.into)].map { leg in
                            someone(team, rendering(leg, of: team, in: problem))
                        })
                }
                let formula = Formula.any([someone(team, able)] + relays)
                return instance.requirement(
                    of: [engagement.id, "\(direction.from)-\(direction.into)"], .formula(brief.when(id, formula)),
                    statement: """
                        An interpreter of \(Phrase.name(id, in: problem)) renders \(direction.from) into \(direction.into), \
                        by one relay at most
                        """,
                    source: engagement.source
                ) { _, plan in
                    words(of: id, direction, team, able: Set(able.flatMap { $0 }).sorted(), plan: plan, in: problem)
                }
            }
        }
    }

    fileprivate typealias Direction = (from: String, into: String)

    /// For each slot of the team those who render a direction.
    private static func rendering(_ direction: Direction, of team: [SlotID], in problem: Problem) -> [[ResourceID]] {
        team.map { slot in problem[slot].candidates.filter { renders($0, direction, in: problem) } }
    }

    private static func someone(_ team: [SlotID], _ able: [[ResourceID]]) -> Formula {
        .any(zip(team, able).map { .picked($0, Set($1)) })
    }

    private static func directions(_ languages: [String]) -> [Direction] {
        languages.flatMap { from in languages.filter { $0 != from }.map { (from, $0) } }
    }

    private static func renders(_ person: ResourceID, _ direction: Direction, in problem: Problem) -> Bool {
        guard let staff = problem[person].staff else { return false }
        return staff.languages.contains(direction.from) && staff.activeLanguages.contains(direction.into)
    }
}

extension InterpreterLanguages {
    fileprivate static func words(
        of id: EngagementID, _ direction: Direction, _ team: [SlotID], able: [ResourceID], plan: Plan,
        in problem: Problem
    ) -> Wording {
        let people = Set(team.compactMap { plan[$0] }).sorted().map { Phrase.name($0, in: problem) }
        let who = people.isEmpty ? "nobody it may have" : "none of its interpreters, \(Phrase.list(people)),"
        return Wording(
            """
            \(Phrase.dated(id, by: plan, in: problem)): \(who) renders \(direction.from) into \(direction.into), \
            by one relay at most
            """,
            remedy: able.isEmpty
                ? "engage somebody who renders \(direction.from) into \(direction.into), or do without one of the two"
                : "put \(Phrase.oneOf(able, in: problem)) in the team")
    }
}
