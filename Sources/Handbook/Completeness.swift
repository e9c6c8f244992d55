package import Conditions
package import Occasions

/// What it costs that a plan leaves something open: the wishes of a plan with holes.
///
/// It is no rule of the catalogue; only `plan --partial` states it. An engagement counts more the more guests and principals
/// take part, and twice where its occasion is confirmed. That it is not placed is worse than any number of its open places.
package enum Completeness {
    package static let id = "complete"

    /// `vacancy`: who fills a slot that stays open.
    package static func prices(of ids: [EngagementID], in problem: Problem, vacancy: ResourceID) -> [Requirement] {
        ids.flatMap { id in
            let worth = importance(of: id, in: problem)
            let slots = problem[id].slots.filter { $0 != problem[id].place }
            let whole = Price.engagement + Price.perWorth * worth + slots.count * (Price.slot + worth)
            return [takesPlace(id, in: problem, .should(weight: whole, per: .breach), .office)]
                + slots.map {
                    filled(
                        $0, in: problem, vacancy: vacancy, .should(weight: Price.slot + worth, per: .breach), .office)
                }
        }
    }

    /// That what is had in parts is had whole or not at all, and that what comes after an engagement which is not placed
    /// leaves it the room to come before.
    package static func orders(among ids: [EngagementID], in problem: Problem) -> [Requirement] {
        let loose = Set(ids)
        return problem.orderings.filter { loose.contains($0.before) && loose.contains($0.after) }.flatMap { order in
            isOfParts(order, in: problem)
                ? [together(order.before, order.after, in: problem), together(order.after, order.before, in: problem)]
                : [room(for: order, in: problem)]
        }
    }

    /// An engagement with the other parts of what it is a part of, in order.
    package static func parts(of id: EngagementID, in problem: Problem) -> [EngagementID] {
        var found = [id]
        let orders = problem.orderings.filter { isOfParts($0, in: problem) }
        for order in orders + orders.reversed() {
            for (one, other) in [(order.before, order.after), (order.after, order.before)]
            where found.contains(one) && !found.contains(other) {
                found.append(other)
            }
        }
        return found.sorted()
    }

    /// Reliefs and the like: one part right after the other, of one line of the documents.
    private static func isOfParts(_ order: Ordering, in problem: Problem) -> Bool {
        order.gap == 0...0 && problem[order.before].source != nil
            && problem[order.before].source == problem[order.after].source
    }

    private static func together(
        _ one: EngagementID, _ other: EngagementID, in problem: Problem
    ) -> Requirement {
        requirement(
            [problem[one].id, problem[other].id], .implies(.takesPlace(one), .takesPlace(other)), .must, .office,
            source: problem[one].source
        ) { say in
            let phrase = Phrase(say, problem)
            let (part, rest) = (phrase.name(one), phrase.name(other))
            return say(
                en: "\(part) does not take place without \(rest)", nl: "\(part) gaat niet door zonder \(rest)",
                fr: "\(part) n'a pas lieu sans \(rest)")
        }
    }

    private static func room(for order: Ordering, in problem: Problem) -> Requirement {
        let (first, second) = (order.before, order.after)
        let start =
            problem[first].fixedStarts.first ?? problem.allowedStarts(of: first).first ?? problem.horizon.start
        let end = start + problem[first].minutes + (order.gap?.lowerBound ?? 0)
        return requirement(
            [problem[first].id, problem[second].id, "room"],
            .any([.takesPlace(first), .not(.takesPlace(second)), .atLeast(.start(second), end.minutes)]), .must,
            .office, source: problem[second].source
        ) { say in
            let phrase = Phrase(say, problem)
            let (before, after) = (phrase.name(first), phrase.name(second))
            return say(
                en: "\(after) leaves \(before) the time to come before it",
                nl: "\(after) laat \(before) de tijd om vooraf te gaan",
                fr: "\(after) laisse à \(before) le temps de la précéder")
        }
    }

    /// That an engagement takes place, as a must: asked of one hole, to learn what stands in its way.
    package static func promise(_ id: EngagementID, in problem: Problem) -> Requirement {
        takesPlace(id, in: problem, .must, .fact)
    }

    /// That a slot has somebody, as a must.
    package static func promise(_ slot: SlotID, in problem: Problem, vacancy: ResourceID) -> Requirement {
        filled(slot, in: problem, vacancy: vacancy, .must, .fact)
    }

    /// How much it matters that an engagement takes place; 1 or more.
    package static func importance(of id: EngagementID, in problem: Problem) -> Int {
        let parties = problem[id].participants
        let principals = parties.count { problem[$0].principal != nil }
        let worth = 1 + min(parties.count, Price.mostParties) + Price.principal * min(principals, Price.mostPrincipals)
        return problem.occasion(of: id).status.isFirm ? 2 * worth : worth
    }

    private enum Price {
        static let engagement = 1000
        static let perWorth = 20
        static let slot = 20
        static let principal = 3
        static let mostParties = 9
        static let mostPrincipals = 3
    }

    private static func takesPlace(
        _ id: EngagementID, in problem: Problem, _ severity: Severity, _ authority: Authority
    ) -> Requirement {
        requirement([problem[id].id], .takesPlace(id), severity, authority, source: problem[id].source) { language in
            let name = Phrase(language, problem).name(id)
            return language(en: "\(name) takes place", nl: "\(name) gaat door", fr: "\(name) a lieu")
        }
    }

    private static func filled(
        _ slot: SlotID, in problem: Problem, vacancy: ResourceID, _ severity: Severity, _ authority: Authority
    ) -> Requirement {
        let (id, name) = (problem[slot].engagement, problem[slot].name)
        return requirement(
            [problem[id].id, name], .not(.picked(slot, [vacancy])), severity, authority, source: problem[id].source
        ) { language in
            let whole = Phrase(language, problem).name(id)
            return language(
                en: "\(whole) has somebody or something for \(name)",
                nl: "\(whole) heeft iemand of iets voor \(name)",
                fr: "\(whole) a quelqu'un ou quelque chose pour \(name)")
        }
    }

    private static func requirement(
        _ subjects: [String], _ formula: Formula, _ severity: Severity, _ authority: Authority, source: SourcePlace?,
        statement: @escaping @Sendable (Language) -> String
    ) -> Requirement {
        Requirement(
            rule: Completeness.id, subjects: subjects, demand: .formula(formula), severity: severity,
            authority: authority, level: severity == .must ? nil : .promised,
            basis: Text(
                en: "A plan says when, where and with whom", nl: "Een plan zegt wanneer, waar en met wie",
                fr: "Un plan dit quand, où et avec qui"), statement: statement, source: source
        ) { _, _, language in Wording(statement(language)) }
    }
}
