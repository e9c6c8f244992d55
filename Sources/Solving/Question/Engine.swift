package import CPSAT
package import Conditions
package import Occasions

/// Puts one question to the solver and believes no answer that the judge does not confirm.
package struct Engine: Sendable {
    private let library: SolverLibrary

    package init(library: SolverLibrary) { self.library = library }

    /// What to spend on one question. The limits in deterministic time make the answer repeatable.
    package struct Effort: Sendable {
        package var seed: Int
        /// Solver's own unit of work; nil: until proven.
        package var deterministicLimit: Double?
        /// A safety net that makes an answer depend on the machine's load when it is reached.
        package var wallSeconds: Double?
        /// False: any plan that keeps every must will do.
        package var optimises: Bool
        package var start: Plan?
        package var way: Way = .usual
        /// Looks for what is alike in the model first: worth it for a large one.
        package var findsSymmetry = false
        /// What the first level of wishes is known to cost at least.
        package var floor: Int?
        /// A plan is only wanted if the first level of wishes costs no more.
        package var ceiling: Int?

        /// How to go about a question.
        package enum Way: Sendable {
            case usual
            /// Without linear relaxations, which say little of what lies in slots: from one plan to a better one.
            case down
            /// Likewise, and from what cannot be had up to what can: for wishes that are counted in pieces.
            case up
        }

        package init(
            seed: Int = 1, deterministicLimit: Double? = nil, wallSeconds: Double? = nil, optimises: Bool = true,
            start: Plan? = nil
        ) {
            self.seed = seed
            self.deterministicLimit = deterministicLimit
            self.wallSeconds = wallSeconds
            self.optimises = optimises
            self.start = start
        }
    }

    package enum Answer: Sendable {
        /// What the wishes asked for cost, and what they cost at least; equal where no plan of the question costs less.
        case plan(Plan, cost: Cost, bound: Cost)
        case infeasible
        /// The limits were reached, or the user stopped it.
        case undecided
    }

    package func answer(_ question: Question, _ effort: Effort, stop: StopSignal? = nil) throws -> Answer {
        let question = question.reduced()
        let touching: [Requirement]
        var posting: Posting
        let levels: [(level: Level, cost: LinearExpression)]
        (touching, posting, levels) = post(question, wishes: effort.optimises || effort.ceiling != nil)
        if let start = effort.start { posting.hint(start) }
        // The first levels, as far as a start meets them wholly, are only held to that: there is nothing to gain.
        if let start = effort.start, start.decidesAll(question.free) {
            let costs = Judge(problem: question.problem, plan: start).costs(touching)
            let met = Set(levels.map(\.level).prefix { costs[$0] == 0 })
            let asked = posting.model.constraintCount
            if !met.isEmpty {
                if let found = try minimise(levels, met: met, &posting, effort, stop: stop) {
                    return try confirmed(found, posting, touching, question, effort)
                }
                posting.model.keepConstraints(asked)
            }
        }
        guard let found = try minimise(levels, met: [], &posting, effort, stop: stop) else { return .infeasible }
        return try confirmed(found, posting, touching, question, effort)
    }

    /// The model of a reduced question, what it asks, and what its wishes cost.
    private func post(
        _ question: Question, wishes: Bool, runs: Bool = false
    ) -> ([Requirement], Posting, [(level: Level, cost: LinearExpression)]) {
        let narrowing = Narrowing(question, tight: true)
        let (touching, asked) = Condensing(question, narrowing).condense(question.requirements)
        let unitSlots = UnitSlots(asked, narrowing, in: question.problem, free: question.free)
        var posting = Posting(question, narrowing: narrowing, unitSlots: unitSlots)
        let disjoint = Engine.disjointSpans(asked)
        for requirement in asked where requirement.severity == .must {
            posting.enforce(
                requirement.demand, onlyIf: [], spacedIsDisjoint: Engine.isDisjoint(requirement, among: disjoint))
        }
        let levels = wishes ? posting.levels(asked) : []
        posting.strengthenSlots(asked, runs: runs)
        return (touching, posting, levels)
    }

    /// What the first level of wishes can cost, before anything is tried.
    package struct Prospect: Sendable {
        package let least: Int
        package let most: Int
        /// Costs differ by a multiple of it.
        package let step: Int

        init(_ range: ClosedRange<Int>, step: Int) {
            least = range.lowerBound
            most = range.upperBound
            self.step = max(1, step)
        }

        /// The least cost from this one on.
        package func next(from cost: Int) -> Int {
            cost <= least ? least : least + (cost - least + step - 1) / step * step
        }
    }

    /// Nil where nothing is wished, or where no engagements lie in slots.
    package func prospect(_ question: Question) -> Prospect? {
        let (_, posting, levels) = post(question.reduced(), wishes: true)
        guard let cost = levels.first?.cost, posting.slots.contains(where: { $0 != nil }) else { return nil }
        let step = cost.terms.reduce(0) { Engine.divisor($0, abs($1.factor)) }
        return Prospect(posting.model.bounds(of: cost), step: step)
    }

    /// The greatest that divides both.
    private static func divisor(_ one: Int, _ other: Int) -> Int { other == 0 ? one : divisor(other, one % other) }

    /// What the first level of wishes costs at least, reckoned without saying which engagement lies where: quick, and
    /// mostly not far off where engagements lie in slots. Nil where none do.
    package func floor(_ question: Question, _ effort: Effort, stop: StopSignal? = nil) throws -> Int? {
        let question = question.reduced()
        var (_, posting, levels) = post(question, wishes: true, runs: true)
        guard let cost = levels.first?.cost, posting.slots.contains(where: { $0 != nil }) else { return nil }
        let forgotten =
            posting.variables.compactMap { $0?.step }
            + posting.slots.compactMap { $0 }.joined().compactMap { slot -> IntVariable? in
                if case .literal(let literal) = slot.bit { literal.variable } else { nil }
            }
        posting.model.minimize(cost)
        var settings = Engine.settings(effort)
        settings.linearizationLevel = 2
        let answer = try library.solve(posting.model.forgetting(Set(forgotten)), settings, stop: stop)
        return answer.bound.map { max(0, Int(($0 - 0.000_001).rounded(.up))) }
    }

    /// One level of wishes after another, each held to what was reached before the next is looked at.
    private struct Minimum {
        var answer: SolveAnswer?
        /// By level, what it costs at least; 0 where nothing is known.
        var bounds = Cost.none
        var isProven = true
    }

    /// Nil: no plan, or none that meets the levels said to be met.
    private func minimise(
        _ levels: [(level: Level, cost: LinearExpression)], met: Set<Level>, _ posting: inout Posting, _ effort: Effort,
        stop: StopSignal?
    ) throws -> Minimum? {
        var minimum = Minimum()
        let open = levels.filter { !met.contains($0.level) }
        for (_, cost) in levels.filter({ met.contains($0.level) }) { posting.model.linear(cost, in: .atMost(0)) }
        if let first = levels.first?.cost {
            if let floor = effort.floor { posting.model.linear(first, in: .atLeast(floor)) }
            if let ceiling = effort.ceiling { posting.hold(first, atMost: ceiling) }
        }
        for place in 0..<(effort.optimises ? max(1, open.count) : 1) {
            if effort.optimises, place < open.count { posting.model.minimize(open[place].cost) }
            if let answer = minimum.answer { posting.hint(posting.plan(from: answer)) }
            let answer = try sure(posting.model, effort, stop: stop)
            switch answer.status {
            case .modelInvalid(let why): throw InternalFault("the solver refused the model: \(why)")
            case .infeasible:
                // With what was reached before as a bound there is a plan: the one that reached it.
                if minimum.answer == nil { return nil }
                throw InternalFault("the solver lost a plan that it had found")
            case .unknown:
                minimum.isProven = false
                return minimum
            case .feasible, .optimal:
                minimum.answer = answer
                guard effort.optimises, place < open.count, let value = answer.objective else { continue }
                minimum.bounds[open[place].level] =
                    answer.status == .optimal ? value : max(0, Int((answer.bound ?? 0).rounded(.up)))
                if answer.status != .optimal { minimum.isProven = false }
                posting.model.linear(open[place].cost, in: .atMost(value))
            }
        }
        return minimum
    }

    /// The solver's answer; that there is none, said with something to minimise, is believed only if it is said again
    /// without that and without linear relaxations.
    ///
    /// OR-Tools 9.15 has called models with a solution infeasible, in its linear relaxation of intervals.
    private func sure(_ model: ModelBuilder, _ effort: Effort, stop: StopSignal?) throws -> SolveAnswer {
        let answer = try library.solve(model, Engine.settings(effort), stop: stop)
        guard answer.status == .infeasible, effort.optimises else { return answer }
        var settings = Engine.settings(effort)
        settings.linearizationLevel = 0
        settings.minimisesByCores = false
        settings.stopAfterFirst = true
        var plain = model
        plain.clearObjective()
        let again = try library.solve(plain, settings, stop: stop)
        guard again.hasSolution else { return again }
        settings.stopAfterFirst = false
        return try library.solve(model, settings, stop: stop)
    }

    private func confirmed(
        _ minimum: Minimum, _ posting: Posting, _ touching: [Requirement], _ question: Question, _ effort: Effort
    ) throws -> Answer {
        guard let answer = minimum.answer else { return .undecided }
        let plan = posting.plan(from: answer)
        let cost = try confirm(plan, touching, question, effort.optimises && minimum.isProven ? minimum.bounds : nil)
        return .plan(plan, cost: effort.optimises ? cost : .none, bound: minimum.bounds)
    }

    /// Which requirements cannot be kept together, from the solver; not minimal.
    ///
    /// Only those that are `wanted` are asked for. What the others say of starts still bounds which pairs of
    /// engagements are looked at: a conflict is one in any case, that there is none is said of the narrower times.
    package func core(
        _ question: Question, _ effort: Effort, where wanted: (Requirement) -> Bool = { _ in true },
        stop: StopSignal? = nil
    ) throws -> Core {
        let question = question.reduced()
        let narrowing = Narrowing(question, tight: false)
        var posting = Posting(question, narrowing: narrowing)
        let (touching, asked) = Condensing(question, narrowing).condense(
            question.requirements.filter { $0.severity == .must && wanted($0) })
        var guards: [Literal] = []
        for requirement in asked {
            let literal = posting.model.literal()
            guards.append(literal)
            posting.enforce(requirement.demand, onlyIf: [literal])
        }
        posting.model.assumptions = guards
        let answer = try library.solve(posting.model, Engine.settings(effort), stop: stop)
        switch answer.status {
        case .feasible, .optimal: return .feasible
        case .infeasible:
            let named = Set(answer.core)
            return .conflict(zip(guards, touching).filter { named.contains($0.0) }.map(\.1))
        case .unknown: return .undecided
        case .modelInvalid(let why): throw InternalFault("the solver refused the model: \(why)")
        }
    }

    package enum Core: Sendable {
        case feasible
        case conflict([Requirement])
        case undecided
    }

    private static func settings(_ effort: Effort) -> SolveSettings {
        var settings = SolveSettings()
        settings.seed = effort.seed
        settings.deterministicLimit = effort.deterministicLimit
        settings.wallSeconds = effort.wallSeconds
        if !effort.findsSymmetry { settings.symmetryLevel = 0 }
        settings.stopAfterFirst = !effort.optimises
        if effort.way != .usual { settings.linearizationLevel = 0 }
        settings.minimisesByCores = effort.way == .up && effort.optimises
        return settings
    }

    private static func disjointSpans(_ requirements: [Requirement]) -> [Set<Span>] {
        requirements.compactMap { requirement in
            guard requirement.severity == .must, case .disjoint(let spans) = requirement.demand else { return nil }
            return Set(spans)
        }
    }

    /// True where another must already keeps the spans of a `spaced` apart.
    private static func isDisjoint(_ requirement: Requirement, among disjoint: [Set<Span>]) -> Bool {
        guard case .spaced(let spans, _) = requirement.demand else { return false }
        return disjoint.contains { kept in spans.allSatisfy(kept.contains) }
    }

    /// The plan as the judge sees it: nothing that was asked may fail, and what it costs must be what was counted.
    private func confirm(
        _ plan: Plan, _ touching: [Requirement], _ question: Question, _ counted: Cost?
    ) throws -> Cost {
        var view = plan
        for id in question.problem.engagementIDs where view[id] == .open { view[id] = .omitted }
        let judge = Judge(problem: question.problem, plan: view)
        var before = question.held
        for id in question.problem.engagementIDs where before[id] == .open { before[id] = .omitted }
        let heldJudge = Judge(problem: question.problem, plan: before)
        for requirement in touching where requirement.severity == .must {
            guard case .fails(let misses) = judge.verdict(requirement.demand) else { continue }
            // What the held part breaks by itself was not asked.
            if case .fails(let old) = heldJudge.verdict(requirement.demand), Set(misses).isSubset(of: old) { continue }
            throw InternalFault(
                "solver and judge disagree about \(requirement.id)", dump: Dump.text(of: question, plan: plan))
        }
        let judged = judge.costs(touching)
        if let counted, judged != counted {
            throw InternalFault(
                "the solver counts a cost of \(counted.levels), the judge \(judged.levels)",
                dump: Dump.text(of: question, plan: plan))
        }
        return judged
    }
}

/// A fault of hostcity itself, never of its input.
package struct InternalFault: Error, CustomStringConvertible, Sendable {
    package let what: String
    /// The question and plan in full, for whoever mends it.
    package let dump: String?

    package init(_ what: String, dump: String? = nil) {
        self.what = what
        self.dump = dump
    }

    package var description: String { what }
}

/// A question and a plan as text, for a report of an internal fault.
enum Dump {
    static func text(of question: Question, plan: Plan) -> String {
        let problem = question.problem
        var lines: [String] = []
        for id in problem.engagementIDs {
            let engagement = problem[id]
            let fills = engagement.slots.map { slot in
                "\(problem[slot].name)=\(plan[slot].map { problem[$0].id } ?? "-")"
            }
            lines.append(
                "\(question.free.contains(id) ? "free" : "held") \(engagement.id) \(engagement.minutes) min "
                    + "\(plan.start(of: id).map { String($0.minutes) } ?? "\(plan[id])") "
                    + fills.joined(separator: " "))
        }
        return lines.joined(separator: "\n")
    }
}
