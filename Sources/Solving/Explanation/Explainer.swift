package import CPSAT
package import Conditions
internal import Occasions

/// Finds out why something cannot be done, as minimal unsatisfiable subsets, and what would make it possible, as correction
/// sets of least price.
package struct Explainer: Sendable {
    package let engine: Engine
    package let seed: Int

    package init(engine: Engine, seed: Int) {
        self.engine = engine
        self.seed = seed
    }

    static let coreLimit = 60.0
    private static let firmLimit = 0.5
    private static let testLimit = 10.0

    /// A question about few engagements that has no answer, where many are asked about and a few will do; else the same.
    ///
    /// One model over hundreds of engagements says nothing within minutes; a few of them alone do at once.
    package func narrowed(_ question: Question, stop: StopSignal) throws -> Question {
        guard question.free.count > Self.fewEnough else { return question }
        let short = ShortageSearch(question).all()
        if !short.isEmpty { return days(of: short, in: question) }
        return try narrowed(question, around: quick(question, stop: stop).left, stop: stop)
    }

    /// What falls short, with all that lies near it in time.
    private func days(of shortages: [Shortage], in question: Question) -> Question {
        let short = Set(shortages.flatMap(\.engagements))
        let groups = Grouping(problem: question.problem, requirements: question.requirements)
            .groups(of: question.free, size: Self.groupSize).filter { !short.isDisjoint(with: $0) }
        return groups.isEmpty ? question : question.alone(groups.flatMap(\.self))
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
    static let groupSize = 14
    private static let groupLimit = 0.1

    /// A conflict among the musts of a question; nil: there is none, or it was stopped.
    package func conflict(in question: Question, stop: StopSignal) throws -> Conflict? {
        try conflict(in: question, mayBePossible: false, stop: stop)
    }

    /// `mayBePossible`: some effort is worth it to find a plan first.
    func conflict(in question: Question, mayBePossible: Bool, stop: StopSignal) throws -> Conflict? {
        let facts = impossible(question)
        if let fact = facts.first { return Conflict(requirements: [fact], isMinimal: true) }
        let counted = ShortageSearch(question)
        if let shortage = counted.all().first { return counted.conflict(of: shortage) }
        // That a large question has an answer is soonest known from one; that it has none, from a few engagements alone.
        var question = question
        if question.free.count > Self.groupSize {
            let left = quick(question, patience: mayBePossible ? nil : 0, stop: stop).left
            if left.isEmpty { return nil }
            question = try narrowed(question, around: left, stop: stop)
        }
        let effort = Engine.Effort(seed: seed, deterministicLimit: Self.coreLimit, optimises: false)
        let core: [Requirement]
        switch try engine.core(question, effort, stop: stop) {
        case .feasible: return nil
        case .conflict(let found): core = found
        case .undecided:
            // It is known to be impossible: then what is left to look among is told.
            return mayBePossible ? nil : Conflict(requirements: among(question), isMinimal: false)
        }
        return try shrink(try firm(core, question, stop: stop), question, stop: stop)
    }

    /// Every must about what is asked about.
    private func among(_ question: Question) -> [Requirement] {
        let free = Set(question.free)
        return question.requirements.filter {
            $0.severity == .must
                && !Mentions($0.demand).concerned(in: question.problem).allSatisfy { !free.contains($0) }
        }
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

    /// A deletion filter: leaves out one requirement after another, what the office wants first, protocol and law next, facts
    /// last.
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
        return question.requirements.filter(judge.isHopeless)
    }

    /// As far as it goes without the solver. Small questions the solver answers as soon.
    ///
    /// `patience`: how often room may be made by taking out what stands in the way; nil: often enough to find most plans.
    func quick(
        _ question: Question, patience: Int? = nil, near before: Plan? = nil, stop: StopSignal
    ) -> (plan: Plan, left: [EngagementID]) {
        let context = PlanningContext(
            engine: engine, problem: question.problem, requirements: question.requirements, seed: seed)
        return FirstPlan(context: context, free: question.free, held: question.held, stop: stop)
            .quick(patience: patience ?? 20 + 2 * question.free.count, before: before)
    }
}
