import CPSAT
import Conditions
import Handbook
import Occasions
import TestKit
import Testing

@testable import Solving

/// What each rule of the book demands is judged and solved alike, on visits drawn by chance.
@Suite struct RuleAgreementTests {
    static let visitsPerSeed: UInt64 = 120

    let library: SolverLibrary

    init() throws { library = try SolverLibrary.open() }

    @Test func theRuleBookIsJudgedAsItIsPosted() throws {
        let seed: UInt64 = 20_240_301
        var kept: [String: Int] = [:]
        var broken: [String: Int] = [:]
        for number in 0..<Self.visitsPerSeed {
            let (sketch, plan) = Self.draw(seed &+ number &* 7919, isWeek: number % 5 == 0)
            let problem = sketch.problem
            let requirements = Handbook(precedence: sketch.precedence).requirements(of: problem)
            let judge = Judge(problem: problem, plan: plan)
            let posted = try post(requirements, on: problem, pinning: plan)
            for (requirement, holds) in zip(requirements, posted) {
                let verdict = judge.verdict(requirement.demand)
                #expect(
                    (verdict == .holds) == holds,
                    "seed \(seed) visit \(number): \(requirement.id) is judged \(verdict), posted \(holds)")
                // A fact is stated only where it is broken.
                let isFact = requirement.demand == .formula(.never)
                if holds || isFact { kept[requirement.rule, default: 0] += 1 }
                if !holds { broken[requirement.rule, default: 0] += 1 }
            }
        }
        // A rule that was never kept or never broken was not tried. Random plans pick among candidates only.
        for rule in Catalogue.rules {
            #expect(kept[rule.id] != nil, "\(rule.id) was never kept")
            #expect(broken[rule.id] != nil || rule.id == "duty-role", "\(rule.id) was never broken")
        }
    }

    /// A visit of a few days, or a week of a few people with much to do.
    private static func draw(_ seed: UInt64, isWeek: Bool) -> (Sketch, Plan) {
        if isWeek {
            let week = RandomWeek(seed: seed)
            return (week.sketch, week.plan)
        }
        let visit = RandomVisit(seed: seed)
        return (visit.sketch, visit.plan)
    }

    /// A plan is judged the same by the demands that it alone could break as by the whole rule book.
    @Test func aPlanIsJudgedTheSameByWhatItAloneCouldBreak() {
        let seed: UInt64 = 20_270_311
        var found = 0
        for number in 0..<500 as Range<UInt64> {
            let visit = RandomVisit(seed: seed &+ number &* 7919)
            let problem = visit.sketch.problem
            let handbook = visit.handbook
            let judge = Judge(problem: problem, plan: visit.plan)
            let whole = judge.findings(handbook.requirements(of: problem), in: .nl)
            let narrow = judge.findings(handbook.requirements(of: problem, judging: visit.plan), in: .nl)
            // Of an engagement outside its window the whole book says only that: no day beyond it is looked at.
            if whole.contains(where: { ["within-window", "fixed-time"].contains($0.rule) }) { continue }
            let told = { (finding: Finding) in
                "\(finding.rule) \(finding.severity) \(finding.amount) \(finding.cost) \(finding.text)"
            }
            for finding in Set(whole.map(told)).symmetricDifference(narrow.map(told)).sorted() {
                Issue.record("seed \(seed) visit \(number): \(finding)")
            }
            found += whole.count
        }
        #expect(found > 500, "\(found) findings are too few to compare")
    }

    /// Which requirements the solver can keep on a complete plan.
    private func post(_ requirements: [Requirement], on problem: Problem, pinning plan: Plan) throws -> [Bool] {
        let question = Question(all: problem, requirements: [])
        var posting = Posting(question, narrowing: Narrowing(question, tight: false))
        for id in problem.engagementIDs {
            guard let variables = posting.variables[id.index] else { continue }
            guard let start = plan.start(of: id) else {
                posting.require(variables.presence.negated, onlyIf: [])
                continue
            }
            posting.require(variables.presence, onlyIf: [])
            posting.model.linear(variables.start, in: .exactly(start.minutes))
            for slot in problem[id].slots {
                guard let fill = plan[slot] else { continue }
                for bit in posting.picked(slot, [fill]) { posting.require(bit, onlyIf: []) }
            }
        }
        var guards: [Literal] = []
        for requirement in requirements {
            let literal = posting.model.literal()
            guards.append(literal)
            posting.enforce(requirement.demand, onlyIf: [literal])
        }
        posting.model.minimize(LinearExpression.sum(guards.map { LinearExpression(!$0) }))
        var settings = SolveSettings()
        settings.seed = 1
        let answer = try library.solve(posting.model, settings)
        #expect(answer.status == .optimal, "a pinned plan is always possible: \(answer.status)")
        return answer.hasSolution ? guards.map(answer.value(of:)) : []
    }
}
