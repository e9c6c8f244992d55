internal import Conditions
internal import Occasions

/// One engagement follows another, with the minutes between them that were asked for.
enum InOrder {
    static let rule = Rule(
        id: "in-order", chapter: .time,
        title: Text(en: "One after the other", nl: "De ene na de andere", fr: "L'une après l'autre"),
        statement: Text(
            en: """
                An engagement that is to follow another begins after its end: at least, and at most, the minutes \
                after it that were asked for. It is kept where only one of the two takes place.
                """,
            nl: """
                Een activiteit die op een andere moet volgen, begint na het einde daarvan: minstens, en hoogstens, \
                het gevraagde aantal minuten later. Vindt maar een van beide plaats, dan is de regel nageleefd.
                """,
            fr: """
                Une activité qui doit en suivre une autre commence après la fin de celle-ci : au moins, et au plus, \
                le nombre de minutes demandé. La règle est respectée si une seule des deux a lieu.
                """),
        authority: .office,
        basis: Text(en: "Order of the programme", nl: "Volgorde van het programma", fr: "Ordre du programme")
    ) { brief, instance in
        let problem = brief.problem
        return problem.orderings.compactMap { order in
            guard instance.scope.covers(problem[order.after], in: problem) else { return nil }
            return instance.requirement(
                of: [problem[order.before].id, problem[order.after].id], .formula(demand(order, in: brief)),
                in: problem, statement: { say in words(statementOf: order, say) },
                source: order.source ?? problem[order.after].source
            ) { _, plan, say in words(of: order, plan: plan, say) }
        }
    }

    private static func demand(_ order: Ordering, in brief: Brief) -> Formula {
        let gap = Quantity.start(order.after) - Quantity.start(order.before) + -brief.problem[order.before].minutes
        var parts = [Formula.atLeast(gap, order.gap?.lowerBound ?? 0)]
        if let most = atMost(order, in: brief.problem) { parts.append(.atMost(gap, most)) }
        let whole = parts.count == 1 ? parts[0] : Formula.all(parts)
        return brief.when(order.before, brief.when(order.after, whole))
    }

    /// The most minutes between the two, where that says anything at all.
    fileprivate static func atMost(_ order: Ordering, in problem: Problem) -> Int? {
        order.gap.flatMap { $0.upperBound < problem.horizon.minutes ? $0.upperBound : nil }
    }
}

extension InOrder {
    fileprivate static func words(statementOf order: Ordering, _ say: Phrase) -> String {
        let least = order.gap.map(\.lowerBound).flatMap { $0 > 0 ? say.duration($0) : nil }
        let most = atMost(order, in: say.problem).map { say.duration($0) }
        let words = [
            least.map { say(en: "at least \($0)", nl: "minstens \($0)", fr: "au moins \($0)") },
            most.map { say(en: "at most \($0)", nl: "hoogstens \($0)", fr: "au plus \($0)") },
        ].compactMap { $0 }
        let gap = words.isEmpty ? "" : " " + say.list(words)
        let (before, after) = (say.name(order.before), say.name(order.after))
        return say(
            en: "\(after) begins\(gap) after the end of \(before)",
            nl: "\(after) begint\(gap) na het einde van \(before)",
            fr: "\(after) commence\(gap) après la fin de \(before)")
    }

    fileprivate static func words(of order: Ordering, plan: Plan, _ say: Phrase) -> Wording {
        guard let first = plan.range(of: order.before, in: say.problem), let second = plan.start(of: order.after)
        else {
            let statement = words(statementOf: order, say)
            return Wording(
                say(
                    en: "\(statement), which is no longer possible", nl: "\(statement), en dat kan niet meer",
                    fr: "\(statement), ce qui n'est plus possible"),
                remedy: say(
                    en: "move the one that is planned", nl: "verplaats degene die gepland is",
                    fr: "déplacer celle qui est au plan"))
        }
        let least = order.gap?.lowerBound ?? 0
        let gap = second - first.end
        return gap < least
            ? tooEarly(order, first.end, second, least: least, say)
            : tooLate(order, first.end, second, most: atMost(order, in: say.problem) ?? gap, say)
    }

    private static func tooEarly(
        _ order: Ordering, _ end: Moment, _ start: Moment, least: Int, _ say: Phrase
    ) -> Wording {
        let short = say.duration(least - (start - end))
        let wanted = say.duration(least)
        let asked =
            least > 0
            ? say(
                en: " to leave \(wanted) between them", nl: " om er \(wanted) tussen te laten",
                fr: " pour laisser \(wanted) entre les deux") : ""
        let after = say.name(order.after)
        let due = say.time(end + least)
        return Wording(
            times(order, end, start, say)
                + say(
                    en: ", \(short) too early\(asked)", nl: ", \(short) te vroeg\(asked)",
                    fr: ", \(short) trop tôt\(asked)"),
            remedy: say(
                en: "start \(after) no earlier than \(due)", nl: "laat \(after) niet vóór \(due) beginnen",
                fr: "ne pas commencer \(after) avant le \(due)"))
    }

    private static func tooLate(
        _ order: Ordering, _ end: Moment, _ start: Moment, most: Int, _ say: Phrase
    ) -> Wording {
        let long = say.duration(start - end - most)
        let within = say.duration(most)
        let after = say.name(order.after)
        let due = say.time(end + most)
        return Wording(
            times(order, end, start, say)
                + say(
                    en: ", \(long) too late to follow within \(within)",
                    nl: ", \(long) te laat om binnen \(within) te volgen",
                    fr: ", \(long) trop tard pour suivre dans un délai de \(within)"),
            remedy: say(
                en: "start \(after) no later than \(due)", nl: "laat \(after) uiterlijk op \(due) beginnen",
                fr: "commencer \(after) au plus tard le \(due)"))
    }

    private static func times(_ order: Ordering, _ end: Moment, _ start: Moment, _ say: Phrase) -> String {
        let (before, after) = (say.name(order.before), say.name(order.after))
        let (ends, begins) = (say.time(end), say.time(start))
        return say(
            en: "\(before) ends \(ends) and \(after) begins \(begins)",
            nl: "\(before) eindigt op \(ends) en \(after) begint op \(begins)",
            fr: "\(before) finit le \(ends) et \(after) commence le \(begins)")
    }
}
