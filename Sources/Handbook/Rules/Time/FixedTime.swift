internal import Conditions
internal import Occasions

/// An engagement keeps the start its document fixes.
enum FixedTime {
    static let rule = Rule(
        id: "fixed-time", chapter: .time,
        title: Text(
            en: "Fixed starts are kept", nl: "Vaste beginuren worden gehouden", fr: "Les débuts fixés sont tenus"),
        statement: Text(
            en: "An engagement whose document fixes its start begins at that minute.",
            nl: "Een activiteit waarvan het document het begin vastlegt, begint op die minuut.",
            fr: "Une activité dont le document fixe le début commence à cette minute."),
        authority: .fact,
        basis: Text(en: "Fixed in the programme", nl: "Vastgelegd in het programma", fr: "Fixé au programme")
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            guard let fixed = problem[id].fixedStart else { return nil }
            let only = TimeRanges(TimeRange(fixed, minutes: 1))
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, .starts(id, only))), in: problem,
                statement: { say in words(statementOf: id, fixed: fixed, say) }, source: problem[id].source
            ) { _, plan, say in words(of: id, fixed: fixed, plan: plan, say) }
        }
    }
}

extension FixedTime {
    fileprivate static func words(statementOf id: EngagementID, fixed: Moment, _ say: Phrase) -> String {
        let (name, due) = (say.name(id), say.time(fixed))
        return say(en: "\(name) starts \(due)", nl: "\(name) begint op \(due)", fr: "\(name) commence le \(due)")
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
