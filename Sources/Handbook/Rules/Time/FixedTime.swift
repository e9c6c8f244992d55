internal import Conditions
internal import Occasions

/// An engagement keeps the start its document fixes.
enum FixedTime {
    static let rule = Rule(
        id: "fixed-time", chapter: .time,
        title: Text(
            en: "Fixed starts are kept", nl: "Vaste beginuren worden gehouden", fr: "Les débuts fixés sont tenus"),
        statement: Text(
            en: """
                An engagement whose document fixes its start begins at that minute; where it leaves a choice of starts, \
                at one of them.
                """,
            nl: """
                Een activiteit waarvan het document het begin vastlegt, begint op die minuut; laat het een keuze aan \
                beginuren, dan op een daarvan.
                """,
            fr: """
                Une activité dont le document fixe le début commence à cette minute ; s'il laisse un choix de débuts, à \
                l'un d'eux.
                """),
        authority: .fact,
        basis: Text(en: "Fixed in the programme", nl: "Vastgelegd in het programma", fr: "Fixé au programme")
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            let choice = problem[id].fixedStarts
            guard !choice.isEmpty else { return nil }
            let only = TimeRanges(choice.map { TimeRange($0, minutes: 1) })
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, .starts(id, only))), in: problem,
                statement: { say in words(statementOf: id, choice, say) }, source: problem[id].source
            ) { _, plan, say in
                guard choice.count > 1 else { return words(of: id, fixed: choice[0], plan: plan, say) }
                return words(of: id, choice, plan: plan, say)
            }
        }
    }
}

extension FixedTime {
    fileprivate static func words(statementOf id: EngagementID, _ choice: [Moment], _ say: Phrase) -> String {
        let (name, due) = (say.name(id), say.some(choice.map(say.time)))
        guard choice.count > 1 else {
            return say(en: "\(name) starts \(due)", nl: "\(name) begint op \(due)", fr: "\(name) commence le \(due)")
        }
        return say(
            en: "\(name) starts at one of these times: \(due)", nl: "\(name) begint op een van deze tijden: \(due)",
            fr: "\(name) commence à l'un de ces moments : \(due)")
    }

    /// A choice of starts of which none was taken.
    fileprivate static func words(of id: EngagementID, _ choice: [Moment], plan: Plan, _ say: Phrase) -> Wording {
        let name = say.name(id)
        guard let start = plan.start(of: id) else {
            return Wording(
                say(
                    en: "\(name) cannot start at any of its times", nl: "\(name) kan op geen van zijn tijden beginnen",
                    fr: "\(name) ne peut commencer à aucun de ses moments"),
                remedy: say(
                    en: "give it other times", nl: "geef het andere tijden", fr: "lui donner d'autres moments"))
        }
        let starts = TimeRanges(choice.map { TimeRange($0, minutes: 1) })
        let (planned, count) = (say.time(start), choice.count)
        return Wording(
            say(
                en: "\(name) is planned \(planned), which is none of the \(count) times it may start",
                nl: "\(name) is gepland op \(planned), en dat is geen van de \(count) tijden waarop het mag beginnen",
                fr: "\(name) figure au plan le \(planned), qui n'est aucun des \(count) débuts permis"),
            remedy: say.start(in: starts, near: start))
    }

    fileprivate static func words(of id: EngagementID, fixed: Moment, plan: Plan, _ say: Phrase) -> Wording {
        let (name, due) = (say.name(id), say.time(fixed))
        guard let start = plan.start(of: id) else {
            return Wording(
                say(
                    en: "\(name) is fixed for \(due) and cannot start then",
                    nl: "\(name) ligt vast op \(due) en kan dan niet beginnen",
                    fr: "\(name) doit commencer le \(due) et ne le peut pas"),
                remedy: say(
                    en: "change the fixed start", nl: "wijzig het vaste begin", fr: "changer le début fixé"))
        }
        let planned = say.time(start)
        let minutes = say.duration(abs(start - fixed))
        let off =
            start < fixed
            ? say(en: "\(minutes) early", nl: "\(minutes) te vroeg", fr: "\(minutes) trop tôt")
            : say(en: "\(minutes) late", nl: "\(minutes) te laat", fr: "\(minutes) trop tard")
        return Wording(
            say(
                en: "\(name) is fixed for \(due) but planned \(planned), \(off)",
                nl: "\(name) ligt vast op \(due) maar is gepland op \(planned), \(off)",
                fr: "\(name) doit commencer le \(due) mais figure au plan le \(planned), \(off)"),
            remedy: say(
                en: "start it \(due) or change the fixed start",
                nl: "begin op \(due) of wijzig het vaste begin",
                fr: "commencer le \(due) ou changer le début fixé"))
    }
}
