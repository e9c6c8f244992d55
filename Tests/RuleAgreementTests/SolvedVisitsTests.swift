import CPSAT
import Conditions
import Foundation
import Handbook
import Occasions
import Solving
import TestKit
import Testing

/// The whole chain on visits drawn by chance: the whole rule book, the solver, and the judge on what it found.
///
/// `HOSTCITY_VISITS` says how many visits; half of them are the same each time, half are new.
@Suite struct SolvedVisitsTests {
    private static let visits = ProcessInfo.processInfo.environment["HOSTCITY_VISITS"].flatMap { UInt64($0) } ?? 60

    let library: SolverLibrary

    init() throws { library = try SolverLibrary.open() }

    private struct Tally: CustomStringConvertible {
        var feasible = 0
        var proven = 0
        var infeasible = 0
        var undecided = 0
        var demands: [String: Int] = [:]

        var description: String {
            "\(feasible) feasible, \(proven) of them proven, \(infeasible) infeasible, \(undecided) undecided"
        }
    }

    @Test func solvedVisitsAreJudgedWithoutFinding() throws {
        var tally = Tally()
        let fresh = UInt64.random(in: 0..<1 << 40)
        for number in 0..<Self.visits {
            let seed = (number % 2 == 0 ? 20_280_229 : fresh) &+ number &* 7919
            try solve(seed, &tally)
        }
        print("solved visits: \(Self.visits), from the fresh seed \(fresh): \(tally)")
        #expect(UInt64(tally.feasible) * 3 >= Self.visits, "\(tally): too few can be planned to tell anything")
        #expect(tally.proven > 0)
        let silent = Catalogue.rules.map(\.id).filter { tally.demands[$0] == nil }
        if !silent.isEmpty { print("rules that demanded nothing of a plan: \(silent.joined(separator: ", "))") }
    }

    private func solve(_ seed: UInt64, _ tally: inout Tally) throws {
        let visit = RandomVisit(seed: seed, .kind)
        let problem = visit.sketch.problem
        let requirements = visit.handbook.requirements(of: problem)
        let effort = Engine.Effort(deterministicLimit: 2)
        let answer: Engine.Answer
        do {
            answer = try Engine(library: library).answer(Question(all: problem, requirements: requirements), effort)
        } catch {
            Issue.record("visit \(seed): \(error)")
            return
        }
        guard case .plan(let plan, let cost, let bound) = answer else {
            if case .infeasible = answer { tally.infeasible += 1 } else { tally.undecided += 1 }
            return
        }
        let proven = cost == bound
        tally.feasible += 1
        tally.proven += proven ? 1 : 0
        for rule in Set(requirements.map(\.rule)) { tally.demands[rule, default: 0] += 1 }
        #expect(plan.isComplete(for: problem), "visit \(seed): the plan leaves something open")
        let judge = Judge(problem: problem, plan: plan)
        for finding in judge.findings(requirements, in: .en) where finding.severity == .must {
            Issue.record("visit \(seed): \(finding.id): \(finding.text)")
        }
        let own = visit.handbook.requirements(of: problem, judging: plan)
        for finding in judge.findings(own, in: .en) where finding.severity == .must {
            Issue.record("visit \(seed), judged by itself: \(finding.id): \(finding.text)")
        }
        guard proven else { return }
        #expect(judge.costs(requirements) == cost, "visit \(seed): judged \(judge.costs(requirements)), solved \(cost)")
        #expect(judge.costs(own) == cost, "visit \(seed): judged by itself \(judge.costs(own)), solved \(cost)")
    }
}
