package import Conditions
package import Occasions

/// What a plan broke before anything changed: it may stay so, and nothing may be added to it.
///
/// Without this a breach that nobody asks about would make every question that touches it impossible.
package struct Tolerance: Sendable {
    private let plan: Plan
    private let problem: Problem
    /// By requirement.
    private let known: [String: [Miss]]

    /// `known`: what was broken before, by requirement; `plan`: the plan that breaks it.
    package init(_ known: [String: [Miss]], in plan: Plan, of problem: Problem) {
        self.known = known
        self.plan = plan
        self.problem = problem
    }

    /// What the requirements of a plan that are broken by it are broken by.
    package static func misses(_ requirements: [Requirement], _ plan: Plan, of problem: Problem) -> [String: [Miss]] {
        let judge = Judge(problem: problem, plan: plan)
        var found: [String: [Miss]] = [:]
        for requirement in requirements where requirement.severity == .must {
            if case .fails(let misses) = judge.verdict(requirement.demand) {
                found[requirement.id, default: []] += misses
            }
        }
        return found
    }

    /// The same, putting up with more.
    package func adding(_ more: [String: [Miss]]) -> Tolerance {
        Tolerance(known.merging(more) { $0 + $1 }, in: plan, of: problem)
    }

    /// The same without what it knew of these requirements.
    package func forgetting(_ requirements: Set<String>) -> Tolerance {
        Tolerance(known.filter { !requirements.contains($0.key) }, in: plan, of: problem)
    }

    /// True of a miss that was there before, and no smaller.
    package func covers(_ miss: Miss, of requirement: String) -> Bool {
        let known = known[requirement] ?? []
        let isSame = known.contains { old in
            old.kind == miss.kind && Set(old.engagements) == Set(miss.engagements) && miss.amount <= old.amount
        }
        guard !isSame, miss.kind == .overlap else { return isSame }
        // Each two of those that overlap did so before, and for no shorter time.
        let old = Tolerance.amounts(known.filter { $0.kind == .overlap })
        return miss.pairs.allSatisfy { $0.amount <= old[$0.both] ?? 0 }
    }

    /// By how much each two missed what is asked, at most.
    private static func amounts(_ misses: [Miss]) -> [Set<EngagementID>: Int] {
        misses.flatMap(\.pairs).reduce(into: [:]) { $0[$1.both] = max($0[$1.both] ?? 0, $1.amount) }
    }

    /// Those that missed what is asked of them, each two and each alone.
    private static func pairs(_ misses: [Miss]) -> Set<Set<EngagementID>> {
        Set(misses.flatMap { miss in [Set(miss.engagements)] + miss.pairs.map(\.both) })
    }

    /// The requirement as far as it was kept before: one, several with the same name, or none.
    package func applied(to requirement: Requirement) -> [Requirement] {
        guard requirement.severity == .must, let misses = known[requirement.id] else { return [requirement] }
        return Tolerance.parts(requirement.demand, misses, formula: { kept($0, of: requirement.id) })
            .map { requirement.demanding($0) }
    }

    // MARK: Conditions

    private static func parts(
        _ condition: Condition, _ misses: [Miss], formula: (Formula) -> Formula
    ) -> [Condition] {
        let involved = Set(misses.flatMap(\.engagements))
        func others(_ spans: [Span]) -> [Span] { spans.filter { !involved.contains($0.engagement) } }
        switch condition {
        case .formula(let old): return [.formula(formula(old))]
        case .disjoint(let spans): return pairwise(spans, misses) { .disjoint($0) }
        case .spaced(let spans, let pace): return pairwise(spans, misses) { .spaced($0, pace) }
        case .separate(let first, let second):
            let pairs = pairs(misses)
            return [.separate(others(first), second), .separate(first, others(second))]
                + first.filter { involved.contains($0.engagement) }.map { span in
                    .separate(
                        [span],
                        second.filter {
                            involved.contains($0.engagement) && !pairs.contains([span.engagement, $0.engagement])
                        })
                }
        case .shared(let loads, let capacity):
            let excess = misses.map(\.amount).max() ?? 0
            return [
                .shared(loads, capacity: capacity + excess),
                .shared(loads.filter { !involved.contains($0.span.engagement) }, capacity: capacity),
            ]
        case .rested(let spans, let rest, let within): return [.rested(others(spans), rest: rest, within: within)]
        }
    }

    /// A condition about pairs: every pair but those that broke it.
    private static func pairwise(_ spans: [Span], _ misses: [Miss], _ made: ([Span]) -> Condition) -> [Condition] {
        let involved = Set(misses.flatMap(\.engagements)).sorted()
        let pairs = pairs(misses)
        let rest = spans.filter { span in !involved.contains(span.engagement) }
        func own(_ id: EngagementID) -> [Span] { spans.filter { $0.engagement == id } }
        var conditions = [made(rest)]
        for (place, id) in involved.enumerated() {
            if pairs.contains([id]) {
                conditions += own(id).map { made(rest + [$0]) }
            } else {
                conditions.append(made(rest + own(id)))
            }
            for other in involved[(place + 1)...] where !pairs.contains([id, other]) {
                conditions += own(id).map { span in made([span] + own(other).prefix(1)) }
                conditions += own(other).dropFirst().flatMap { span in own(id).map { made([$0, span]) } }
            }
        }
        return conditions
    }

    // MARK: Formulas

    /// A formula that is broken as it was before is kept, or what it speaks of stays as it was.
    private func kept(_ formula: Formula, of requirement: String) -> Formula {
        let judge = Judge(problem: problem, plan: plan)
        guard case .fails(let misses) = judge.verdict(.formula(formula)) else { return formula }
        switch formula {
        case .all(let parts): return .all(parts.map { kept($0, of: requirement) })
        case .atMost(let quantity, let bound):
            let excess = misses.map(\.amount).max() ?? 0
            return misses.allSatisfy { covers($0, of: requirement) } ? .atMost(quantity, bound + excess) : formula
        default:
            let known = (known[requirement] ?? []).contains { old in
                misses.contains { Set($0.engagements) == Set(old.engagements) }
            }
            return known ? .any([formula, unchanged(formula)]) : formula
        }
    }

    private func unchanged(_ formula: Formula) -> Formula {
        let mentions = Mentions(.formula(formula))
        let times = mentions.concerned(in: problem).map { Formula.keepsTime($0, as: plan, in: problem) ?? .never }
        return .all(times + Formula.keepsFills(Array(mentions.slots), as: plan))
    }
}
