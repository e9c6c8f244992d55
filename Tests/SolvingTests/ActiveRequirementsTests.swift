import CPSAT
import Conditions
import Occasions
import Testing

@testable import Solving

/// What counts of demands, kept up as plans change, says what the whole demands say.
@Suite struct ActiveRequirementsTests {
    static let seed: UInt64 = 20_261_127

    /// Random requirements, some of them sums so long that only their terms that count are looked at.
    private func requirements(_ random: inout RandomCase) -> [Requirement] {
        var all = random.requirements()
        for number in 0..<2 {
            let terms = (0..<8).map { _ in Quantity.truth(random.formula(depth: 2)) * (random.flip(80) ? 5 : -5) }
            let sum = Formula.atMost(.sum(terms), 5 * number)
            let demand = random.flip(50) ? sum : .all([sum, random.formula(depth: 1)])
            all.append(
                Requirement(
                    rule: "sum", subjects: ["\(number)"], demand: .formula(demand),
                    severity: .should(weight: 3, per: .unit), authority: .office, basis: Text(everywhere: ""),
                    statement: { _ in "" }, source: nil
                ) { _, _, _ in Wording("") })
        }
        return all
    }

    @Test func itFollowsAChangingPlan() {
        var (failing, trimmed, untouched) = (0, 0, 0)
        for number in 0..<600 as Range<UInt64> {
            var random = RandomCase(seed: Self.seed &+ number &* 7919)
            let problem = random.problem
            let requirements = requirements(&random)
            let touches = Touches(requirements, in: problem)
            var plan = random.plan()
            var active = ActiveRequirements(touches)
            for id in problem.engagementIDs {
                for batch in touches.counting(id, in: plan, of: problem) { active.push(batch) }
            }
            for _ in 0..<3 {
                let other = random.plan()
                var next = plan
                for id in problem.engagementIDs where random.flip(40) {
                    next[id] = other[id]
                    for slot in problem[id].slots { next[slot] = other[slot] }
                }
                let moved = problem.engagementIDs.filter { plan.differs(from: next, in: $0, of: problem) }
                let gone = moved.flatMap { touches.counting($0, in: plan, of: problem) }
                let coming = moved.flatMap { touches.counting($0, in: next, of: problem) }
                let touched = Set((gone + coming).joined().map(\.position))
                let (before, after) = (Judge(problem: problem, plan: plan), Judge(problem: problem, plan: next))
                for batch in gone { active.remove(batch) }
                for batch in coming { active.push(batch) }
                for (position, requirement) in requirements.enumerated() {
                    let label = "seed \(Self.seed) case \(number) \(requirement.id)"
                    let part = requirement.demanding(active.demand(position))
                    #expect(
                        fails(part, after) == fails(requirement, after) && after.cost(part) == after.cost(requirement),
                        "\(label): \(part.demand) of \(requirement.demand)")
                    if fails(requirement, after) { failing += 1 }
                    if part.demand != requirement.demand { trimmed += 1 }
                    guard !touched.contains(position) else { continue }
                    untouched += 1
                    #expect(
                        fails(requirement, before) == fails(requirement, after)
                            && before.cost(requirement) == after.cost(requirement),
                        "\(label): changed without being touched: \(requirement.demand)")
                }
                plan = next
            }
        }
        #expect(failing > 1_000 && trimmed > 1_000 && untouched > 1_000, "\(failing), \(trimmed), \(untouched)")
    }

    /// Asked for what counts once some are freed, a breach is one of the whole demand too.
    @Test func whatIsAskedFailsOnlyWhereTheWholeDoes() {
        var failing = 0
        for number in 0..<600 as Range<UInt64> {
            var random = RandomCase(seed: Self.seed &+ number &* 104_729)
            let problem = random.problem
            let requirements = requirements(&random)
            let ledger = Ledger(problem, Touches(requirements, in: problem), plan: random.plan())
            let circle = problem.engagementIDs.filter { _ in random.flip(50) }
            let question = ledger.question(freeing: circle, palette: [:])
            let other = random.plan()
            var next = ledger.plan
            for id in circle {
                next[id] = other[id]
                for slot in problem[id].slots { next[slot] = other[slot] }
            }
            let judge = Judge(problem: problem, plan: next)
            let asked = Dictionary(uniqueKeysWithValues: question.requirements.map { ($0.id, $0) })
            for requirement in requirements {
                guard let part = asked[requirement.id] else { continue }
                #expect(
                    fails(part, judge) == fails(requirement, judge) && judge.cost(part) == judge.cost(requirement),
                    "seed \(Self.seed) case \(number) \(requirement.id)")
                if fails(part, judge) { failing += 1 }
            }
        }
        #expect(failing > 300, "\(failing)")
    }

    private func fails(_ requirement: Requirement, _ judge: Judge) -> Bool {
        if case .fails = judge.verdict(requirement.demand) { true } else { false }
    }
}
