internal import Conditions
internal import Occasions

/// A talk of a round lies in one of its slots.
enum TalksInSlots {
    static let rule = Rule(
        id: "talks-in-slots", chapter: .time,
        title: Text(
            en: "Talks lie in the slots of their round", nl: "Gesprekken liggen in de tijdvakken van hun ronde",
            fr: "Les entretiens occupent les créneaux de leur série"),
        statement: Text(
            en: """
                A talk of a round of bilaterals begins when one of its slots does: any of them, or one of the half-day \
                that was wished for.
                """,
            nl: """
                Een gesprek van een bilaterale ronde begint samen met een van haar tijdvakken: om het even welk, of een \
                van de gewenste halve dag.
                """,
            fr: """
                Un entretien d'une série bilatérale commence avec l'un de ses créneaux : n'importe lequel, ou l'un de \
                ceux de la demi-journée souhaitée.
                """),
        authority: .office,
        basis: Text(en: "Order of the programme", nl: "Volgorde van het programma", fr: "Ordre du programme")
    ) { brief, instance in
        let problem = brief.problem
        return problem.rounds.flatMap { round in
            round.talks.compactMap { talk in
                let id = talk.engagement
                let starts = round.moments(talk.slots)
                guard instance.scope.covers(problem[id], in: problem), !brief.isStarted(id, in: starts) else {
                    return nil
                }
                return instance.requirement(
                    of: [problem[id].id], .formula(brief.when(id, .starts(id, starts))), in: problem,
                    statement: { say in words(statementOf: id, talk, of: round, say) }, source: problem[id].source
                ) { _, plan, say in words(of: talk, of: round, plan: plan, say) }
            }
        }
    }
}

extension TalksInSlots {
    /// `one of the 8 slots from 09:00 to 12:30 of 'Round of talks'`
    private static func slots(_ talk: Round.Talk, of round: Round, _ say: Phrase) -> String {
        guard let first = talk.slots.first, let last = talk.slots.last else { return "" }
        let (from, to) = (say.time(round.slots[first]), say.time(round.slots[last]))
        let title = round.title
        guard first < last else {
            return say(en: "at \(from) in '\(title)'", nl: "op \(from) in '\(title)'", fr: "le \(from) dans '\(title)'")
        }
        let count = talk.slots.count
        return say(
            en: "in one of the \(count) slots of '\(title)' that begin from \(from) to \(to)",
            nl: "in een van de \(count) tijdvakken van '\(title)' die beginnen van \(from) tot \(to)",
            fr: "dans l'un des \(count) créneaux de '\(title)' qui commencent du \(from) au \(to)")
    }

    fileprivate static func words(
        statementOf id: EngagementID, _ talk: Round.Talk, of round: Round, _ say: Phrase
    ) -> String {
        let (name, slots) = (say.name(id), slots(talk, of: round, say))
        return say(en: "\(name) lies \(slots)", nl: "\(name) ligt \(slots)", fr: "\(name) se tient \(slots)")
    }

    fileprivate static func words(of talk: Round.Talk, of round: Round, plan: Plan, _ say: Phrase) -> Wording {
        let id = talk.engagement
        let (name, slots) = (say.name(id), slots(talk, of: round, say))
        let start = plan.start(of: id)
        let now = start.map { say.time($0) } ?? say(en: "at no time", nl: "nooit", fr: "à aucun moment")
        let near = start ?? say.problem.horizon.start
        let remedy = say.start(in: round.moments(talk.slots), near: near)
        return Wording(
            say(
                en: "\(name) begins \(now), and it lies \(slots)", nl: "\(name) begint \(now), en hoort \(slots)",
                fr: "\(name) commence le \(now), alors qu'il se tient \(slots)"),
            remedy: remedy)
    }
}
