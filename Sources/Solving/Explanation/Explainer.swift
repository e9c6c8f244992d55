package import CPSAT
package import Conditions
package import Occasions

/// Requirements that cannot be kept together; leaving out any one of them makes the rest possible.
package struct Conflict: Sendable {
    /// In the order of the rule book.
    package let requirements: [Requirement]
    /// False where time ran out before every member was tried: the set is a conflict, perhaps not the smallest.
    package let isMinimal: Bool
}

/// Requirements to give up so that everything else becomes possible, and the plan that this allows.
package struct Relaxation: Sendable {
    package let requirements: [Requirement]
    package let plan: Plan
}

/// Finds out why something cannot be done and what would make it possible.
package struct Explainer: Sendable {
    package let engine: Engine
    package let seed: Int

    package init(engine: Engine, seed: Int) {
        self.engine = engine
        self.seed = seed
    }

    private static let coreLimit = 60.0
    private static let firmLimit = 0.5
    private static let testLimit = 10.0

    /// A question about few engagements that has no answer, where many are asked about and a few will do; else the same.
    ///
    /// One model over hundreds of engagements says nothing within minutes; a few of them alone do at once.
    package func narrowed(_ question: Question, stop: StopSignal) throws -> Question {
        guard question.free.count > Self.fewEnough else { return question }
        return try narrowed(question, around: quick(question, stop: stop).left, stop: stop)
    }

    /// What found a place beside everything else finds one alone: only those `left` without one are looked at.
    private func narrowed(_ question: Question, around left: [EngagementID], stop: StopSignal) throws -> Question {
        let left = Set(left)
        guard !left.isEmpty else { return question }
        let groups = Grouping(problem: question.problem, requirements: question.requirements)
            .groups(of: question.free, size: Self.groupSize).filter { !left.isDisjoint(with: $0) }
        let effort = Engine.Effort(seed: seed, deterministicLimit: Self.groupLimit, optimises: false)
        let index = RequirementIndex(question.requirements, in: question.problem)
        let impossible = try groups.filter { group in
            let own = question.asking(index.touching(group))
            if case .infeasible = try engine.answer(own.alone(group), effort, stop: stop) { return true }
            return false
        }.joined()
        return impossible.isEmpty ? question : question.alone(Array(impossible))
    }

    private static let fewEnough = 60
    private static let groupSize = 14
    private static let groupLimit = 0.1

    /// A conflict among the musts of a question; nil: there is none, or none was found within the limits.
    package func conflict(in question: Question, stop: StopSignal) throws -> Conflict? {
        try conflict(in: question, mayBePossible: false, stop: stop)
    }

    /// `mayBePossible`: some effort is worth it to find a plan first.
    private func conflict(in question: Question, mayBePossible: Bool, stop: StopSignal) throws -> Conflict? {
        let facts = impossible(question)
        if let fact = facts.first { return Conflict(requirements: [fact], isMinimal: true) }
        // That a large question has an answer is soonest known from one; that it has none, from a few engagements alone.
        var question = question
        if question.free.count > Self.groupSize {
            let left = quick(question, patience: mayBePossible ? nil : 0, stop: stop).left
            if left.isEmpty { return nil }
            question = try narrowed(question, around: left, stop: stop)
        }
        guard
            case .conflict(let core) = try engine.core(
                question, Engine.Effort(seed: seed, deterministicLimit: Self.coreLimit, optimises: false), stop: stop)
        else { return nil }
        return try shrink(try firm(core, question, stop: stop), question, stop: stop)
    }

    /// A core without the office's wishes where facts, law and protocol fail by themselves: then it is not to blame.
    private func firm(_ core: [Requirement], _ question: Question, stop: StopSignal) throws -> [Requirement] {
        guard core.contains(where: { $0.authority == .office }) else { return core }
        // Mostly there is a plan without them, and then it is soonest found without the solver.
        let rest = question.requirements.filter { $0.authority != .office }
        if quick(question.asking(rest), patience: 0, stop: stop).left.isEmpty { return core }
        let effort = Engine.Effort(seed: seed, deterministicLimit: Self.firmLimit, optimises: false)
        let found = try engine.core(question, effort, where: { $0.authority != .office }, stop: stop)
        if case .conflict(let firm) = found { return firm }
        return core
    }

    /// Leaves out one requirement after another: what the office wants first, protocol and law next, facts last.
    private func shrink(_ core: [Requirement], _ question: Question, stop: StopSignal) throws -> Conflict {
        var kept = core
        var isMinimal = true
        let order = core.enumerated().sorted {
            ($1.element.authority, $0.offset) < ($0.element.authority, $1.offset)
        }
        for (_, candidate) in order {
            let rest = kept.filter { $0.id != candidate.id }
            switch try isPossible(rest, question, stop: stop) {
            case false?: kept = rest
            case true?: break
            case nil: isMinimal = false
            }
        }
        return Conflict(requirements: kept, isMinimal: isMinimal)
    }

    /// Whether these requirements can be kept together; nil where the limits were reached.
    package func isPossible(_ requirements: [Requirement], _ question: Question, stop: StopSignal) throws -> Bool? {
        let part = question.asking(requirements)
        if !impossible(part).isEmpty { return false }
        let effort = Engine.Effort(seed: seed, deterministicLimit: Self.testLimit, optimises: false)
        switch try engine.answer(part, effort, stop: stop) {
        case .plan: return true
        case .infeasible: return false
        case .undecided: return nil
        }
    }

    /// Musts that fail whatever is decided of what is free.
    private func impossible(_ question: Question) -> [Requirement] {
        let judge = Judge(problem: question.problem, plan: question.held)
        return question.requirements.filter { requirement in
            guard requirement.severity == .must, Mentions(requirement.demand).isEmpty else { return false }
            if case .fails = judge.verdict(requirement.demand) { return true }
            return false
        }
    }

    // MARK: What would make it possible

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
        return Study(conflicts: Array(conflicts.prefix(mostConflicts)), relaxations: relaxations)
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
                found.append(Relaxation(requirements: dropped, plan: try nearest(plan, rest, dropped, stop: stop)))
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
            let settled = HittingSet.cheapest(left.map(\.requirements), excluding: []) ?? []
            let rest = musts(question, without: Set(settled.map(\.id) + [member.id]))
            guard case .plan(let plan, _, _) = try possible(rest, near: near, stop: stop) else { continue }
            found.append(Relaxation(requirements: [member], plan: try nearest(plan, rest, [member], stop: stop)))
        }
        return found
    }

    /// As far as it goes without the solver. Small questions the solver answers as soon.
    ///
    /// `patience`: how often room may be made by taking out what stands in the way; nil: often enough to find most plans.
    private func quick(
        _ question: Question, patience: Int? = nil, near before: Plan? = nil, stop: StopSignal
    ) -> (plan: Plan, left: [EngagementID]) {
        let planner = Planner(
            engine: engine, problem: question.problem, requirements: question.requirements, seed: seed)
        return FirstPlan(planner: planner, free: question.free, held: question.held, stop: stop)
            .quick(patience: patience ?? 20 + 2 * question.free.count, before: before)
    }

    /// A plan, if there is one; of a large question it is soonest found `near` one of much the same question.
    private func possible(_ question: Question, near: Plan?, stop: StopSignal) throws -> Engine.Answer {
        var effort = Engine.Effort(seed: seed, deterministicLimit: Self.coreLimit, optimises: false)
        if question.free.count > Self.groupSize {
            let (plan, left) = quick(question, near: near, stop: stop)
            if left.isEmpty { return .plan(plan, cost: .none, bound: .none) }
            effort.start = near
            effort.way = .down
        }
        return try engine.answer(question, effort, stop: stop)
    }

    private func musts(_ question: Question, without names: Set<String>) -> Question {
        question.asking(question.requirements.filter { $0.severity == .must && !names.contains($0.id) })
    }

    /// A plan that strays as little as can be found from what was given up.
    private func nearest(
        _ plan: Plan, _ rest: Question, _ dropped: [Requirement], stop: StopSignal
    ) throws -> Plan {
        let concerned = Set(dropped.flatMap { Mentions($0.demand).concerned(in: rest.problem) })
        let core = rest.free.filter(concerned.contains)
        let others = Vicinity(of: core, among: rest.free, in: plan, of: rest.problem).others
        let size = rest.free.count <= Self.smallSize ? rest.free.count : Self.nearSize
        let circle = core + others.prefix(max(0, size - core.count))
        var held = plan
        held.reopen(circle, in: rest.problem)
        let question = Question(
            problem: rest.problem, requirements: rest.requirements + dropped.flatMap(Self.degrees), free: circle,
            held: held)
        let effort = Engine.Effort(seed: seed, deterministicLimit: Self.nearLimit, start: plan)
        if case .plan(let near, _, _) = try engine.answer(question, effort, stop: stop) { return near }
        return plan
    }

    /// A requirement as wishes that cost by the minute or unit it is missed by, where it can be missed by degrees.
    private static func degrees(of requirement: Requirement) -> [Requirement] {
        var wishes: [Condition] = []
        func collect(_ formula: Formula) {
            switch formula {
            case .all(let parts): parts.forEach(collect)
            case .atMost: wishes.append(.formula(formula))
            case .starts(let id, let ranges):
                guard let first = ranges.first, let end = ranges.end else { return }
                wishes.append(.formula(.atMost(.start(id), end.minutes - 1)))
                wishes.append(.formula(.atLeast(.start(id), first.minutes)))
            default: wishes.append(.formula(formula))
            }
        }
        if case .formula(let formula) = requirement.demand { collect(formula) } else { wishes = [requirement.demand] }
        return wishes.enumerated().map { position, demand in
            Requirement(
                rule: requirement.rule, subjects: requirement.subjects + ["degree \(position)"], demand: demand,
                severity: .should(weight: 1, per: .unit), authority: requirement.authority, basis: requirement.basis,
                statement: requirement.statement, source: requirement.source, wording: requirement.wording)
        }
    }

    private static let nearLimit = 0.5
    /// How many may be moved for what is given up to be missed by little.
    private static let nearSize = 10
    /// Of so few all may.
    private static let smallSize = 20
    private static let mostRounds = 12
}
