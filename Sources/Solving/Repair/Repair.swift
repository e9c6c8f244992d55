package import CPSAT
package import Conditions
package import Occasions

/// Mends a plan after a change: every must kept, as little moved as can be of what people have been told. The field calls it
/// minimal perturbation.
///
/// Few engagements are freed first and more only where that does not do; that nothing is possible, or nothing
/// cheaper, is said only where it is proven.
package struct Repair: Sendable {
    package let engine: Engine
    package let problem: Problem
    package let seed: Int
    /// As people were told; open where something is new.
    package let plan: Plan
    package let staying: Staying
    /// What may be moved or placed.
    package let free: [EngagementID]
    package let tolerance: Tolerance
    /// What the rule book demands of any plan that keeps what the given one has decided.
    package let demands: @Sendable (Plan) -> [Requirement]

    package init(
        engine: Engine, problem: Problem, seed: Int, plan: Plan, staying: Staying, free: [EngagementID],
        tolerance: Tolerance, demands: @escaping @Sendable (Plan) -> [Requirement]
    ) {
        self.engine = engine
        self.problem = problem
        self.seed = seed
        self.plan = plan
        self.staying = staying
        self.free = free
        self.tolerance = tolerance
        self.demands = demands
    }

    package struct Mended: Sendable {
        package let plan: Plan
        /// What the moves cost.
        package let cost: Int
        /// What any repair costs at least.
        package let atLeast: Int
        package var isLeast: Bool { cost <= atLeast }

        /// The same where what nobody fills is open.
        package func opening(_ vacancy: Vacancy) -> Mended {
            Mended(plan: vacancy.opening(plan), cost: cost, atLeast: atLeast)
        }
    }

    package enum Outcome: Sendable {
        case mended(Mended)
        /// With a question that has no answer, for an explanation.
        case impossible(Question)
        case undecided
    }

    /// In the solver's own units.
    private enum Limit {
        static let first = 0.5
        static let patient = 2.0
        static let whole = 60.0
        static let proof = 1.0
        static let polish = 0.3
    }

    /// How many to free besides those that are concerned.
    private static let sizes = [0, 5, 15, 30, 60, 120, 240]
    /// Where the search for something cheaper ends by itself.
    private static let mostForProof = 60
    /// Up to how many the whole is asked for the proof.
    private static let mostWhole = 60

    /// `concerned`: those that cannot stay as they are, or are new.
    package func mend(
        _ concerned: [EngagementID], stop: StopSignal, progress: @Sendable (Mended) -> Void = { _ in }
    ) throws -> Outcome {
        let core = concerned.filter(Set(free).contains).sorted()
        let others = Nearness(.moving, of: free, in: plan, problem).nearest(to: core)
        var best: (plan: Plan, cost: Int)?
        var atLeast = 0
        for size in Self.sizes.filter({ $0 < others.count }) + [others.count] {
            let isWhole = size == others.count
            if stop.isStopped { break }
            if let best {
                if best.cost <= atLeast { break }
                if size > Self.mostForProof, !isWhole || free.count > Self.mostWhole { break }
            }
            let circle = core + others.prefix(size)
            let limit = best != nil ? Limit.proof : isWhole ? Limit.whole : Limit.first
            let asked = question(circle)
            var answer = try engine.answer(asked, effort(limit, best?.plan), stop: stop)
            if case .undecided = answer, best == nil, !isWhole {
                answer = try engine.answer(asked, effort(Limit.patient, nil), stop: stop)
            }
            switch answer {
            case .plan(let found, let cost, let bound):
                if cost.total < best?.cost ?? .max {
                    best = (found, cost.total)
                    progress(Mended(plan: found, cost: cost.total, atLeast: min(atLeast, cost.total)))
                }
                if isWhole { atLeast = max(atLeast, bound.total) }
            case .infeasible: if isWhole { return .impossible(asked) }
            case .undecided: break
            }
            guard !isWhole || best != nil else { return .undecided }
            if isWhole { break }
            // The same with the others away: what cannot be done even then cannot be done, nor for less.
            let alone = alone(asked)
            switch try engine.answer(alone, effort(Limit.proof, best?.plan), stop: stop) {
            case .plan(_, _, let bound): atLeast = max(atLeast, bound.total)
            case .infeasible: return .impossible(alone)
            case .undecided: break
            }
        }
        guard let best else { return .undecided }
        let plan = try polish(best.plan, best.cost, around: core, others, stop: stop)
        return .mended(Mended(plan: plan, cost: best.cost, atLeast: min(atLeast, best.cost)))
    }

    private func effort(_ limit: Double, _ start: Plan?) -> Engine.Effort {
        Engine.Effort(seed: seed, deterministicLimit: limit, start: start ?? plan)
    }

    /// What is moved as little as can be, everything else as it is.
    private func question(_ circle: [EngagementID]) -> Question {
        var held = plan
        held.reopen(circle, in: problem)
        let musts = demands(held).filter { $0.severity == .must }.flatMap(tolerance.applied)
        return Question(
            problem: problem, requirements: musts + [staying.wish(circle)], free: circle, held: held)
    }

    /// A question that has no answer, with those that must not be moved as requirements of their own.
    package func explaining(_ question: Question, with pins: [(id: EngagementID, stays: Requirement)]) -> Question {
        var held = question.held
        held.reopen(pins.map(\.id), in: problem)
        let musts = demands(held).filter { $0.severity == .must }.flatMap(tolerance.applied)
        return Question(
            problem: problem, requirements: musts + pins.map(\.stays), free: question.free + pins.map(\.id),
            held: held)
    }

    /// The same as if nothing else that may be moved took place: whatever must be paid here must be paid anyhow.
    private func alone(_ question: Question) -> Question {
        var held = question.held
        held.reopen(free, in: problem)
        return Question(problem: problem, requirements: question.requirements, free: free, held: held)
            .alone(question.free)
    }

    /// Of the repairs that cost as much, one that moves things by little and meets the plan's other wishes.
    private func polish(
        _ best: Plan, _ cost: Int, around core: [EngagementID], _ others: [EngagementID], stop: StopSignal
    ) throws -> Plan {
        guard !stop.isStopped else { return best }
        let circle = Set(core + free.filter { best.differs(from: plan, in: $0, of: problem) }).sorted()
        guard !circle.isEmpty else { return best }
        var held = best
        held.reopen(circle, in: problem)
        let demanded = demands(held).flatMap(tolerance.applied)
        let question = Question(
            problem: problem,
            requirements: demanded + [staying.budget(circle, cost)] + staying.nearness(circle), free: circle,
            held: held)
        let effort = Engine.Effort(seed: seed, deterministicLimit: Limit.polish, start: best)
        if case .plan(let found, _, _) = try engine.answer(question, effort, stop: stop) { return found }
        return best
    }
}
