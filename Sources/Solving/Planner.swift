package import CPSAT
package import Conditions
package import Occasions

/// Plans an office's season: a first plan group by group, then improvement by freeing a few and holding the rest.
package struct Planner: Sendable {
    package let engine: Engine
    package let problem: Problem
    package let requirements: [Requirement]
    package let seed: Int
    private let index: RequirementIndex
    private let wishes: [Requirement]

    package init(engine: Engine, problem: Problem, requirements: [Requirement], seed: Int) {
        self.engine = engine
        self.problem = problem
        self.requirements = requirements
        self.seed = seed
        index = RequirementIndex(requirements, in: problem)
        wishes = requirements.filter { if case .should = $0.severity { true } else { false } }
    }

    package enum Outcome: Sendable {
        case plan(Plan, Proof)
        /// No plan keeps every must.
        case infeasible
        /// Stopped before there was a plan, or the limits were too tight to tell.
        case undecided
    }

    /// How long to look for better plans once there is one.
    package enum Thoroughness: Sendable {
        /// Not at all.
        case first
        /// Enough to compare one question with another.
        case quick
        case full

        fileprivate var wholeLimit: Double { self == .full ? Limit.whole : Limit.wholeQuick }
        fileprivate var circles: Int { self == .full ? Planner.mostCircles : Planner.quickCircles }
    }

    /// How good a plan is known to be.
    package enum Proof: Hashable, Sendable {
        /// No plan costs less.
        case optimal
        /// Every must is kept; a cheaper plan may exist.
        case bestFound
        /// As before, and the search was ended from outside.
        case stopped
    }

    /// What is told while it works.
    package struct Progress: Sendable {
        package let placed: Int
        package let total: Int
        /// Nil until every engagement has its place.
        package let cost: Int?
    }

    /// Work, in the solver's own units: chosen so that a group of a dozen engagements takes about a second.
    private enum Limit {
        static let group = 0.2
        static let feasibility = 60.0
        static let neighbourhood = 0.2
        static let whole = 8.0
        static let wholeQuick = 0.5
    }

    private static let groupSize = 14
    private static let wholeSize = 30
    private static let mostPasses = 3
    /// How many engagements to free around a wish: few first, more where that brings nothing.
    private static let circleSizes = [14]
    /// Where improvement ends by itself, whatever is left to try.
    private static let mostCircles = 90
    private static let quickCircles = 12

    /// Plans what is free around what is held.
    package func plan(
        free: [EngagementID], held: Plan, thoroughness: Thoroughness = .full, stop: StopSignal,
        progress: @Sendable (Progress) -> Void
    ) throws -> Outcome {
        if let facts = try impossibleFacts() { return facts }
        let groups = Grouping(problem: problem, requirements: requirements).groups(of: free, size: Self.groupSize)
        var plan = held
        var placed: [EngagementID] = []
        for group in groups {
            switch try place(group, placed: placed, in: plan, stop: stop) {
            case .found(let next): plan = next
            case .impossible where placed.count + group.count == free.count: return .infeasible
            case .impossible, .undecided: return stop.isStopped ? .undecided : try whole(free, held, stop: stop)
            }
            placed += group
            progress(Progress(placed: placed.count, total: free.count, cost: nil))
        }
        guard thoroughness != .first else { return .plan(plan, stop.isStopped ? .stopped : .bestFound) }
        return try improve(
            plan, groups: groups, free: free, thoroughness: thoroughness, stop: stop, progress: progress)
    }

    /// Whether every must can be kept; nil where the limits were reached.
    package func isPossible(free: [EngagementID], held: Plan, stop: StopSignal) throws -> Bool? {
        switch try plan(free: free, held: held, thoroughness: .first, stop: stop, progress: { _ in }) {
        case .plan: true
        case .infeasible: false
        case .undecided: nil
        }
    }

    /// Requirements that speak of nothing a plan decides.
    private func impossibleFacts() throws -> Outcome? {
        let judge = Judge(problem: problem, plan: Plan(for: problem))
        let isImpossible = requirements.contains { requirement in
            guard requirement.severity == .must else { return false }
            if case .fails = judge.verdict(requirement.demand) { return true }
            return false
        }
        return isImpossible ? .infeasible : nil
    }

    // MARK: First plan

    private enum Placement {
        case found(Plan)
        /// What was placed and this group cannot all be kept, whatever comes after.
        case impossible
        case undecided
    }

    /// Finds places for a group, freeing more of what is placed where it does not fit.
    private func place(
        _ group: [EngagementID], placed: [EngagementID], in plan: Plan, stop: StopSignal
    ) throws -> Placement {
        let occasions = Set(group.map { problem[$0].occasion })
        let siblings = placed.filter { occasions.contains(problem[$0].occasion) }
        var circles = [group]
        if !siblings.isEmpty { circles.append(siblings + group) }
        if siblings.count < placed.count { circles.append(placed + group) }
        for circle in circles {
            if stop.isStopped { return .undecided }
            let question = question(freeing: circle, in: plan)
            let quick = Engine.Effort(seed: seed, deterministicLimit: Limit.group, start: plan)
            let patient = Engine.Effort(
                seed: seed, deterministicLimit: Limit.feasibility, optimises: false, start: plan)
            var answer = try engine.answer(question, quick, stop: stop)
            if case .undecided = answer { answer = try engine.answer(question, patient, stop: stop) }
            switch answer {
            case .plan(let found, _, _): return .found(found)
            case .infeasible where circle.count == placed.count + group.count: return .impossible
            case .infeasible, .undecided: continue
            }
        }
        return .undecided
    }

    private func question(freeing circle: [EngagementID], in plan: Plan) -> Question {
        var held = plan
        held.reopen(circle, in: problem)
        return Question(problem: problem, requirements: index.touching(circle), free: circle, held: held)
    }

    /// Everything at once, for the proof that it cannot be done.
    private func whole(_ free: [EngagementID], _ held: Plan, stop: StopSignal) throws -> Outcome {
        let question = question(freeing: free, in: held)
        let effort = Engine.Effort(seed: seed, deterministicLimit: Limit.feasibility * 4, optimises: false)
        switch try engine.answer(question, effort, stop: stop) {
        case .plan(let plan, _, _): return .plan(plan, .bestFound)
        case .infeasible: return .infeasible
        case .undecided: return .undecided
        }
    }

    // MARK: Improvement

    private func improve(
        _ first: Plan, groups: [[EngagementID]], free: [EngagementID], thoroughness: Thoroughness, stop: StopSignal,
        progress: @Sendable (Progress) -> Void
    ) throws -> Outcome {
        var plan = first
        var cost = self.cost(plan)
        func report() { progress(Progress(placed: free.count, total: free.count, cost: cost)) }
        report()
        if free.count <= Self.wholeSize {
            let effort = Engine.Effort(seed: seed, deterministicLimit: thoroughness.wholeLimit, start: plan)
            if case .plan(let found, _, let proven) = try engine.answer(
                question(freeing: free, in: plan), effort, stop: stop), self.cost(found) <= cost
            {
                plan = found
                cost = self.cost(found)
                report()
                if proven { return .plan(plan, .optimal) }
            }
            if thoroughness == .quick { return .plan(plan, stop.isStopped ? .stopped : .bestFound) }
        }
        let neighbourhoods = Neighbourhoods(problem: problem, wishes: wishes, groups: groups, free: free)
        var trail = Trail(engagements: problem.engagements.count)
        for size in Self.circleSizes {
            for pass in 0..<Self.mostPasses {
                var improved = false
                for circle in neighbourhoods.around(plan, size: size, withGroups: pass == 0) where trail.isFresh(circle)
                {
                    if cost == 0 { return .plan(plan, .optimal) }
                    if stop.isStopped { return .plan(plan, .stopped) }
                    if trail.count >= thoroughness.circles { return .plan(plan, .bestFound) }
                    trail.note(circle)
                    let effort = Engine.Effort(seed: seed, deterministicLimit: Limit.neighbourhood, start: plan)
                    guard
                        case .plan(let found, _, _) = try engine.answer(
                            question(freeing: circle, in: plan), effort, stop: stop)
                    else { continue }
                    let foundCost = self.cost(found)
                    if foundCost < cost {
                        trail.change(circle.filter { found.differs(from: plan, in: $0, of: problem) })
                        plan = found
                        cost = foundCost
                        improved = true
                        report()
                    }
                }
                if !improved { break }
            }
        }
        return .plan(plan, stop.isStopped ? .stopped : cost == 0 ? .optimal : .bestFound)
    }

    private func cost(_ plan: Plan) -> Int { Judge(problem: problem, plan: plan).cost(wishes) }
}
