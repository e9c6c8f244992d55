internal import Conditions
internal import Occasions

/// Two engagements in one room, one right after the other.
enum NextTo {
    static let rule = Rule(
        id: "next-to", chapter: .time,
        title: Text(
            en: "Side by side in one room", nl: "Na elkaar in één zaal", fr: "L'une après l'autre dans une salle"),
        statement: Text(
            en: """
                Two engagements that are to be next to each other are in one room, the one after the other in either \
                order, with at most the minutes between them that were asked for. It is kept where only one of the two \
                takes place.
                """,
            nl: """
                Twee activiteiten die op elkaar moeten aansluiten, zijn in één zaal, de ene na de andere in om het \
                even welke volgorde, met hoogstens het gevraagde aantal minuten ertussen. Vindt maar een van beide \
                plaats, dan is de regel nageleefd.
                """,
            fr: """
                Deux activités qui doivent se toucher ont lieu dans une même salle, l'une après l'autre dans un ordre \
                quelconque, avec au plus le nombre de minutes demandé entre elles. La règle est respectée si une seule \
                des deux a lieu.
                """),
        authority: .office,
        basis: Text(en: "Order of the programme", nl: "Volgorde van het programma", fr: "Ordre du programme")
    ) { brief, instance in
        let problem = brief.problem
        return problem.links.compactMap { link in
            guard case .nextTo(let most) = link.kind, instance.scope.covers(problem[link.first], in: problem),
                let here = problem[link.first].place, let there = problem[link.second].place
            else { return nil }
            let (one, other) = (link.first, link.second)
            let sameRoom = brief.candidates(of: here).map { room in
                Formula.implies(.picked(here, room), .picked(there, room))
            }
            let orders = Formula.any([
                follows(link.firstEnd, other, most, problem), follows(link.secondEnd, one, most, problem),
            ])
            return instance.requirement(
                of: [problem[one].id, problem[other].id],
                .formula(brief.when(one, brief.when(other, .all([orders] + sameRoom)))), in: problem,
                statement: { say in words(statementOf: one, other, most, say) }, source: link.source
            ) { _, plan, say in words(one, other, most, plan: plan, say) }
        }
    }

    /// The first ends when the second begins, or so much earlier.
    private static func follows(
        _ first: EngagementID, _ second: EngagementID, _ most: Int, _ problem: Problem
    ) -> Formula {
        let gap = Quantity.start(second) - Quantity.start(first) + -problem[first].minutes
        return .all([.atLeast(gap, 0), .atMost(gap, most)])
    }
}

extension NextTo {
    fileprivate static func words(
        statementOf one: EngagementID, _ other: EngagementID, _ most: Int, _ say: Phrase
    ) -> String {
        let (first, second) = (say.name(one), say.name(other))
        let gap = most == 0 ? "" : words(of: most, say)
        return say(
            en: "\(first) and \(second) are next to each other in one room\(gap)",
            nl: "\(first) en \(second) sluiten op elkaar aan in één zaal\(gap)",
            fr: "\(first) et \(second) se suivent dans une même salle\(gap)")
    }

    private static func words(of most: Int, _ say: Phrase) -> String {
        let minutes = say.duration(most)
        return say(
            en: ", at most \(minutes) apart", nl: ", met hoogstens \(minutes) ertussen",
            fr: ", à \(minutes) au plus")
    }

    fileprivate static func words(
        _ one: EngagementID, _ other: EngagementID, _ most: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        let (first, second) = (place(of: one, plan: plan, say), place(of: other, plan: plan, say))
        let gap = most == 0 ? "" : words(of: most, say)
        let moved = say.name(other)
        let target = say.name(one)
        return Wording(
            say(
                en: "\(first) and \(second) are to be next to each other in one room\(gap)",
                nl: "\(first) en \(second) moeten op elkaar aansluiten in één zaal\(gap)",
                fr: "\(first) et \(second) doivent se suivre dans une même salle\(gap)"),
            remedy: say(
                en: "put \(moved) in the room of \(target), right before or after it",
                nl: "zet \(moved) in de zaal van \(target), er vlak voor of na",
                fr: "mettre \(moved) dans la salle de \(target), juste avant ou après"))
    }

    /// `'Talks' (ecofin/talks) on Fri 23 Feb 2024 10:00-11:00 in Salon`.
    private static func place(of id: EngagementID, plan: Plan, _ say: Phrase) -> String {
        let dated = say.dated(id, by: plan)
        guard let room = say.problem[id].place.flatMap({ plan[$0] }) else { return dated }
        let name = say.name(room)
        return say(en: "\(dated) in \(name)", nl: "\(dated) in \(name)", fr: "\(dated) dans \(name)")
    }
}
