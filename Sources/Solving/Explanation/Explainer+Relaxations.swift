package import CPSAT
internal import Conditions
package import Occasions

extension Explainer {
    /// Conflicts that differ, and the cheapest ways out of all of them.
    package struct Study: Sendable {
        /// Those with nothing in common first.
        package let conflicts: [Conflict]
        /// For all of them together, cheapest first.
        package let relaxations: [Relaxation]
    }

    /// Up to so many different conflicts, and up to so many ways out of all there are.
    ///
    /// First one conflict after another is looked for among what no other one needs. Then works by hitting sets: give
    /// up the cheapest set that meets every known conflict; if it is still impossible, learn another conflict from
    /// what is left.
    package func study(
        _ question: Question, mostConflicts: Int = 5, mostRelaxations: Int = 3, stop: StopSignal
    ) throws -> Study? {
        guard let first = try conflict(in: question, stop: stop) else { return nil }
        var conflicts = [first]
        while conflicts.count < mostConflicts, !stop.isStopped {
            let told = Set(conflicts.flatMap { $0.requirements.map(\.id) })
            let rest = musts(question, without: told)
            guard let next = try conflict(in: rest, mayBePossible: true, stop: stop) else { break }
            conflicts.append(next)
        }
        let relaxations = try relaxations(question, learning: &conflicts, most: mostRelaxations, stop: stop)
        let different = Explainer.apart(Explainer.different(conflicts), relaxations)
        return Study(conflicts: Array(different.prefix(mostConflicts)), relaxations: relaxations)
    }

    /// What is counted short of the same people at one time is told once, by the first count.
    private static func different(_ conflicts: [Conflict]) -> [Conflict] {
        var kept: [Conflict] = []
        for conflict in conflicts {
            let isTold = kept.contains { other in
                guard let one = conflict.shortage, let known = other.shortage else { return false }
                return one.range.overlaps(known.range) && !Set(one.engagements).isDisjoint(with: known.engagements)
                    && !Set(one.candidates).isDisjoint(with: known.candidates)
            }
            if !isTold { kept.append(conflict) }
        }
        return kept
    }

    /// Where one thing to give up settles everything, conflicts with something in common are one knot: the first tells it.
    private static func apart(_ conflicts: [Conflict], _ relaxations: [Relaxation]) -> [Conflict] {
        guard relaxations.contains(where: { $0.requirements.count == 1 }) else { return conflicts }
        var told: Set<String> = []
        return conflicts.filter { conflict in
            let names = conflict.requirements.map(\.id)
            defer { told.formUnion(names) }
            // What is counted short of others is told beside it.
            return conflict.shortage != nil || told.isDisjoint(with: names)
        }
    }

    /// Whether everything else is possible with more of what is counted short.
    package func isMended(
        _ conflict: Conflict, near: Plan?, _ question: Question, stop: StopSignal
    ) throws -> Bool {
        let stock = Set(conflict.requirements.filter(\.isOfStock).map(\.id))
        guard !stock.isEmpty else { return true }
        if case .plan = try possible(musts(question, without: stock), near: near, stop: stop) { return true }
        return false
    }

    /// The cheapest sets of requirements to give up, cheapest first: one that touches every conflict found.
    package func relaxations(
        _ question: Question, from first: Conflict, most: Int = 3, stop: StopSignal
    ) throws -> [Relaxation] {
        var conflicts = [first]
        return try relaxations(question, learning: &conflicts, most: most, stop: stop)
    }

    private func relaxations(
        _ question: Question, learning conflicts: inout [Conflict], most: Int, stop: StopSignal
    ) throws -> [Relaxation] {
        var found: [Relaxation] = []
        var last: Plan?
        var tried: [Set<String>] = []
        for _ in 0..<Self.mostRounds where found.count < most && !stop.isStopped {
            guard let dropped = HittingSet.cheapest(conflicts.map(\.requirements), excluding: tried) else { break }
            let names = Set(dropped.map(\.id))
            let rest = musts(question, without: names)
            switch try possible(rest, near: last, stop: stop) {
            case .plan(let plan, _, _):
                last = plan
                found.append(
                    Relaxation(
                        requirements: dropped, plan: try nearest(plan, rest, dropped, noted: question.noted, stop: stop)
                    ))
                tried.append(names)
            case .infeasible:
                guard let next = try conflict(in: rest, stop: stop) else {
                    tried.append(names)
                    continue
                }
                conflicts.append(next)
            case .undecided: tried.append(names)
            }
        }
        return found
    }

    /// For one of several conflicts, the members whose loss alone is a way out of it, cheapest first, the others being
    /// settled as cheaply as can be. `near`: a plan of much the same question.
    package func waysOut(
        of conflict: Conflict, among conflicts: [Conflict], _ question: Question, near: Plan? = nil, most: Int = 3,
        stop: StopSignal
    ) throws -> [Relaxation] {
        let own = Set(conflict.requirements.map(\.id))
        let others = conflicts.filter { Set($0.requirements.map(\.id)) != own }
        var found: [Relaxation] = []
        let members = conflict.requirements.enumerated().sorted {
            (HittingSet.price($0.element), $0.offset) < (HittingSet.price($1.element), $1.offset)
        }.map(\.element)
        for member in members where found.count < most && !stop.isStopped {
            let left = others.filter { other in !other.requirements.contains { $0.id == member.id } }
            // What settles the others must not settle this one as well: then the member would be given up for nothing.
            let members = left.map { other in other.requirements.filter { !own.contains($0.id) } }
            guard !members.contains(where: \.isEmpty) else { continue }
            let settled = HittingSet.cheapest(members, excluding: []) ?? []
            let rest = musts(question, without: Set(settled.map(\.id) + [member.id]))
            guard case .plan(let plan, _, _) = try possible(rest, near: near, stop: stop) else { continue }
            found.append(
                Relaxation(
                    requirements: [member], plan: try nearest(plan, rest, [member], noted: question.noted, stop: stop)))
        }
        return found
    }

    /// A plan, if there is one; of a large question it is soonest found `near` one of much the same question.
    private func possible(_ question: Question, near: Plan?, stop: StopSignal) throws -> Engine.Answer {
        // Where too few are left it is known by counting; the solver would try long.
        if ShortageSearch(question).isShort() { return .infeasible }
        var effort = Engine.Effort(seed: seed, deterministicLimit: Self.coreLimit, optimises: false)
        if question.free.count > Self.groupSize {
            let (plan, left) = quick(question, near: near, stop: stop)
            if left.isEmpty { return .plan(plan, cost: .none, bound: .none) }
            effort.start = near
            effort.linearRelaxation = false
        }
        return try engine.answer(question, effort, stop: stop)
    }

    private func musts(_ question: Question, without names: Set<String>) -> Question {
        question.asking(question.requirements.filter { $0.severity == .must && !names.contains($0.id) })
    }

    private static let mostRounds = 12
}
