internal import Conditions
internal import Occasions

/// One engagement follows another, with the minutes between them that were asked for.
enum InOrder {
    static let rule = Rule(
        id: "in-order", chapter: .time, title: "One after the other",
        statement: """
            An engagement that is to follow another begins after its end: at least, and at most, the minutes \
            after it that were asked for. It is kept where only one of the two takes place.
            """,
        authority: .office, basis: "Order of the programme"
    ) { brief, instance in
        let problem = brief.problem
        return problem.orderings.compactMap { order in
            guard instance.scope.covers(problem[order.after], in: problem) else { return nil }
            return instance.requirement(
                of: [problem[order.before].id, problem[order.after].id], .formula(demand(order, in: brief)),
                statement: words(statementOf: order, in: problem), source: order.source ?? problem[order.after].source
            ) { _, plan in words(of: order, plan: plan, in: problem) }
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
    fileprivate static func words(statementOf order: Ordering, in problem: Problem) -> String {
        let least = order.gap?.lowerBound ?? 0
        let gap = [
            least > 0 ? "at least \(Phrase.duration(least))" : nil,
            atMost(order, in: problem).map { "at most \(Phrase.duration($0))" },
        ].compactMap { $0 }
        let after = gap.isEmpty ? "after" : "\(Phrase.list(gap)) after"
        return
            "\(Phrase.name(order.after, in: problem)) begins \(after) the end of \(Phrase.name(order.before, in: problem))"
    }

    fileprivate static func words(of order: Ordering, plan: Plan, in problem: Problem) -> Wording {
        let before = Phrase.name(order.before, in: problem)
        let after = Phrase.name(order.after, in: problem)
        guard let first = plan.range(of: order.before, in: problem), let second = plan.start(of: order.after) else {
            return Wording(
                "\(words(statementOf: order, in: problem)), which is no longer possible",
                remedy: "move the one that is planned")
        }
        let times =
            "\(before) ends \(Phrase.time(first.end, in: problem)) and \(after) begins \(Phrase.time(second, in: problem))"
        let gap = second - first.end
        let least = order.gap?.lowerBound ?? 0
        if gap < least {
            let short = "\(Phrase.duration(least - gap)) too early"
            let due = Phrase.time(first.end + least, in: problem)
            let asked = least > 0 ? " to leave \(Phrase.duration(least)) between them" : ""
            return Wording("\(times), \(short)\(asked)", remedy: "start \(after) no earlier than \(due)")
        }
        let most = atMost(order, in: problem) ?? gap
        return Wording(
            "\(times), \(Phrase.duration(gap - most)) too late to follow within \(Phrase.duration(most))",
            remedy: "start \(after) no later than \(Phrase.time(first.end + most, in: problem))")
    }
}
