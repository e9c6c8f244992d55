internal import Conditions
internal import Occasions

/// An engagement with interpretation has a team large enough to take turns.
enum EnoughInterpreters {
    static let rule = Rule(
        id: "interpreter-team", chapter: .languages, title: "A full team of interpreters",
        statement: """
            Simultaneous interpretation between two languages has one interpreter for a short talk, and one more \
            for each longer sort of meeting; from three languages on, a team for each language. \
            Consecutive interpretation has one a language; whispering is done in pairs.
            """,
        authority: .office, basis: "Office practice after the team tables of the interpreters' association AIIC",
        parameters: InterpreterTeam.parameters
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            let engagement = problem[id]
            let needed = InterpreterTeam.size(
                languages: engagement.languages.count, mode: engagement.interpretation, minutes: engagement.minutes,
                instance: instance)
            guard needed > 0 else { return nil }
            let team = engagement.slots.filter { problem[$0].role == .interpreter }.count
            return instance.requirement(
                of: [engagement.id], .formula(team >= needed ? .always : .when(id, .never)),
                statement: "\(Phrase.name(id, in: problem)) has at least \(interpreters(needed))",
                source: engagement.source
            ) { _, plan in words(of: id, team: team, needed: needed, plan: plan, in: problem) }
        }
    }
}

extension EnoughInterpreters {
    fileprivate static func interpreters(_ count: Int) -> String { "\(count) interpreter\(count == 1 ? "" : "s")" }

    fileprivate static func words(
        of id: EngagementID, team: Int, needed: Int, plan: Plan, in problem: Problem
    ) -> Wording {
        let engagement = problem[id]
        let way = engagement.interpretation == .whispered ? "whispered" : engagement.interpretation.rawValue
        return Wording(
            """
            \(Phrase.dated(id, by: plan, in: problem)) has \(interpreters(team)); \(way) interpretation between \
            \(Phrase.list(engagement.languages)) for \(Phrase.duration(engagement.minutes)) takes \(needed)
            """,
            remedy: "ask for \(needed - team) more, or make it shorter or with fewer languages")
    }
}
