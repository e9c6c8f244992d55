import CPSAT
import Conditions
import Foundation
import Occasions
import Testing

@testable import Solving

/// The most important test of the package: both readers of the algebra say the same.
@Suite struct AgreementTests {
    static let fixedSeeds: [UInt64] = [1, 20_240_223]
    /// Conditions a case: they share one problem, one plan and one solve.
    static let conditionsPerCase = 10
    /// `HOSTCITY_AGREEMENT_CASES` asks for another number, for those who run them again and again.
    static let casesPerSeed =
        ProcessInfo.processInfo.environment["HOSTCITY_AGREEMENT_CASES"].flatMap { Int($0) } ?? 700

    let library: SolverLibrary

    init() throws { library = try SolverLibrary.open() }

    @Test(arguments: fixedSeeds)
    func judgedEqualsPosted(seed: UInt64) throws {
        try compare(seed: seed)
    }

    /// A seed no one has chosen; it is printed so that a failure can be repeated.
    @Test func judgedEqualsPostedFresh() throws {
        let seed = UInt64.random(in: 1...UInt64.max)
        print("agreement test: fresh seed \(seed)")
        try compare(seed: seed)
    }

    private func compare(seed: UInt64) throws {
        var outcomes = (holds: 0, fails: 0)
        for number in 0..<Self.casesPerSeed {
            var random = RandomCase(seed: seed &+ UInt64(number) &* 7919)
            let plan = random.plan()
            let conditions = (0..<Self.conditionsPerCase).map { _ in random.condition() }
            let judge = Judge(problem: random.problem, plan: plan)
            let posted = try post(conditions, on: random.problem, pinning: plan)
            for (condition, holds) in zip(conditions, posted.kept) {
                let verdict = judge.verdict(condition)
                #expect(
                    (verdict == .holds) == holds,
                    "seed \(seed) case \(number): judged \(verdict), posted \(holds): \(condition)\n\(plan)")
                if holds { outcomes.holds += 1 } else { outcomes.fails += 1 }
            }
            for (condition, bit) in zip(conditions, posted.bits) {
                guard case .formula(let formula) = condition, let bit else { continue }
                #expect(
                    bit == (judge.truth(formula) == .yes),
                    "seed \(seed) case \(number): the bit of \(formula) is \(bit)\n\(plan)")
                #expect(judge.truth(formula.negated) == (bit ? .no : .yes), "negation of \(formula)")
            }
            try held(&random, plan, conditions, "seed \(seed) case \(number)")
            try unfinished(&random, plan, conditions, "seed \(seed) case \(number)")
        }
        // A generator that only draws truisms would prove nothing.
        #expect(min(outcomes.holds, outcomes.fails) > 2 * Self.casesPerSeed, "\(outcomes)")
    }

    /// The same where a part of the plan is held and folded into the model, unless it breaks the condition by itself,
    /// and where it is known beforehand about when the rest takes place.
    private func held(_ random: inout RandomCase, _ plan: Plan, _ conditions: [Condition], _ label: String) throws {
        let problem = random.problem
        let free = problem.engagementIDs.filter { _ in random.flip(50) }
        var rest = plan
        for id in free {
            rest[id] = .omitted
            for slot in problem[id].slots { rest[slot] = nil }
        }
        let alone = Judge(problem: problem, plan: rest)
        let asked = conditions.filter { condition in
            if case .formula = condition { return true }
            return alone.verdict(condition) == .holds
        }
        let windows = free.compactMap { random.window(around: $0, in: plan) }
        let judge = Judge(problem: problem, plan: plan)
        let posted = try post(asked, on: problem, pinning: plan, free: free, knowing: windows)
        for (condition, holds) in zip(asked, posted.kept) {
            #expect(
                (judge.verdict(condition) == .holds) == holds,
                "\(label), only \(free) free: posted \(holds): \(condition)\n\(plan)")
        }
    }

    /// What fails on an unfinished plan has no completion that keeps it, what holds none that breaks it.
    private func unfinished(_ random: inout RandomCase, _ plan: Plan, _ conditions: [Condition], _ label: String) throws
    {
        let part = random.unfinished(plan)
        let judge = Judge(problem: random.problem, plan: part)
        let verdicts = conditions.map(judge.verdict)
        let failing = zip(conditions, verdicts).filter { if case .fails = $0.1 { true } else { false } }.map(\.0)
        if !failing.isEmpty {
            let kept = try post(failing, on: random.problem, pinning: part).kept
            #expect(!kept.contains(true), "\(label): said to fail, yet there is a completion: \(failing)\n\(part)")
        }
        let negated: [Condition] = zip(conditions, verdicts).compactMap { condition, verdict in
            guard case .formula(let formula) = condition, verdict == .holds else { return nil }
            return .formula(formula.negated)
        }
        if !negated.isEmpty {
            let kept = try post(negated, on: random.problem, pinning: part).kept
            #expect(!kept.contains(true), "\(label): said to hold, yet a completion breaks it: \(negated)\n\(part)")
        }
    }

    /// Which conditions can be kept, each by itself where the plan is complete, and the value of each formula's bit.
    private func post(
        _ conditions: [Condition], on problem: Problem, pinning plan: Plan, free: [EngagementID]? = nil,
        knowing windows: [Requirement] = []
    ) throws -> (kept: [Bool], bits: [Bool?]) {
        let free = free ?? problem.engagementIDs
        var held = plan
        held.reopen(free, in: problem)
        let question = Question(problem: problem, requirements: windows, free: free, held: held)
        let isComplete = plan.isComplete(for: problem)
        var kept: [Bool] = []
        var values: [Bool?] = []
        // One model for all on a complete plan; one each on an unfinished one, where they compete for decisions.
        for group in isComplete ? [conditions] : conditions.map({ [$0] }) {
            var posting = Posting(question, narrowing: Narrowing(question, tight: false))
            pin(plan, in: &posting)
            var guards: [Literal] = []
            var bits: [Bit?] = []
            for condition in group {
                let literal = posting.model.literal()
                guards.append(literal)
                posting.enforce(condition, onlyIf: [literal])
                if isComplete, case .formula(let formula) = condition {
                    bits.append(posting.bit(formula))
                } else {
                    bits.append(nil)
                }
            }
            posting.model.minimize(LinearExpression.sum(guards.map { LinearExpression(!$0) }))
            var settings = SolveSettings()
            settings.seed = 1
            let answer = try library.solve(posting.model, settings)
            #expect(answer.status == .optimal, "a pinned plan is always possible: \(answer.status)\n\(plan)")
            guard answer.hasSolution else { continue }
            kept += guards.map(answer.value(of:))
            values += bits.map { bit in
                switch bit {
                case nil: nil
                case .yes?: true
                case .no?: false
                case .literal(let literal)?: answer.value(of: literal)
                }
            }
        }
        return (kept, values)
    }

    private func pin(_ plan: Plan, in posting: inout Posting) {
        for id in posting.problem.engagementIDs {
            guard let variables = posting.variables[id.index] else { continue }
            switch plan[id] {
            case .open: continue
            case .omitted: posting.require(variables.presence.negated, onlyIf: [])
            case .starts(let moment):
                posting.require(variables.presence, onlyIf: [])
                posting.model.linear(variables.start, in: .exactly(moment.minutes))
                for slot in posting.problem[id].slots {
                    guard let fill = plan[slot] else { continue }
                    for bit in posting.picked(slot, [fill]) { posting.require(bit, onlyIf: []) }
                }
            }
        }
    }
}
