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
        /// `proven`: no plan costs less within this question (or none was asked for).
        case plan(Plan, cost: Int, proven: Bool)
        case infeasible
        /// The limits were reached, or the user stopped it.
        case undecided
    }

    package func answer(_ question: Question, _ effort: Effort, stop: StopSignal? = nil) throws -> Answer {
        let question = question.reduced()
        var posting = Posting(question, narrowing: Narrowing(question, tight: true))
        let touching = posting.touching(question.requirements)
        let disjoint = Engine.disjointSpans(touching)
        for requirement in touching where requirement.severity == .must {
            posting.enforce(
                requirement.demand, onlyIf: [], spacedIsDisjoint: Engine.isDisjoint(requirement, among: disjoint))
        }
        if effort.optimises { posting.minimise(touching) }
        if let start = effort.start { posting.hint(start) }
        let answer = try library.solve(posting.model, Engine.settings(effort), stop: stop)
        switch answer.status {
        case .infeasible: return .infeasible
        case .unknown: return .undecided
        case .modelInvalid(let why):
            throw InternalFault("the solver refused the model: \(why)")
        case .feasible, .optimal:
            let plan = posting.plan(from: answer)
            try confirm(
                plan, touching, question, objective: effort.optimises ? answer.objective : nil,
                proven: answer.status == .optimal)
            return .plan(plan, cost: answer.objective ?? 0, proven: answer.status == .optimal)
        }
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
        var posting = Posting(question, narrowing: Narrowing(question, tight: false))
        let touching = posting.touching(question.requirements.filter { $0.severity == .must && wanted($0) })
        var guards: [Literal] = []
        for requirement in touching {
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
        settings.symmetryLevel = 0
        settings.stopAfterFirst = !effort.optimises
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
        _ plan: Plan, _ touching: [Requirement], _ question: Question, objective: Int?, proven: Bool
    ) throws {
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
        if let objective, proven {
            let judged = judge.cost(touching)
            let counted = objective
            if judged != counted {
                throw InternalFault(
                    "the solver counts a cost of \(counted), the judge \(judged)",
                    dump: Dump.text(of: question, plan: plan))
            }
        }
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
