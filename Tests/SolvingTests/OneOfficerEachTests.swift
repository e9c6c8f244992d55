import CPSAT
import Conditions
import Handbook
import Occasions
import TestKit
import Testing

@testable import Solving

/// Thirty-three delegations, one liaison officer each; one of them leaves later than was told.
@Suite struct OneOfficerEachTests {
    let engine: Engine

    init() throws { engine = Engine(library: try SolverLibrary.open()) }

    private static let delegations = 33
    /// So many officers go home at four; the others stay.
    private static let early = 16

    /// `late`: the delegation that leaves in the evening instead of the afternoon.
    private func day(late: Int?) -> (sketch: Sketch, told: Plan, posts: [[SlotID]]) {
        let sketch = Sketch(days: 23...23, grainMinutes: 15, weights: ["least-waiting": 0, "compact-days": 0])
        let officers = (0..<Self.delegations).map { number in
            let officer = sketch.staff("lo-\(number)", "Officer \(number)", languages: ["en"])
            if number < Self.early { sketch.entry(.busy(officer), "At home", sketch.range("16:00", "23:00")) }
            return officer
        }
        var told: [EngagementID: (at: Moment, number: Int)] = [:]
        var all: [[EngagementID]] = []
        for number in 0..<Self.delegations {
            let guest = sketch.delegation("d\(number)", "Delegation \(number)", languages: ["en"], rank: 40)
            // One more leaves early than has to.
            let leaves = number <= Self.early ? "15:00" : "17:00"
            let now = number == late ? "17:00" : leaves
            all.append(
                [("welcome", "09:00", "09:00"), ("talks", "11:00", "11:00"), ("farewell", leaves, now)].map {
                    title, before, after in
                    let id = sketch.engagement(
                        "\(title)-\(number)", title, minutes: 45, fixed: sketch.at(after), with: [guest],
                        duties: [.init("liaison", .liaison(guest), officers)])
                    told[id] = (sketch.at(before), number)
                    return id
                })
        }
        let problem = sketch.problem
        var plan = Plan(for: problem)
        for (id, was) in told {
            plan[id] = .starts(was.at)
            plan[problem[id].slots[0]] = officers[was.number]
        }
        sketch.told = plan
        return (sketch, plan, all.map { $0.map { problem[$0].slots[0] } })
    }

    private func plan(_ sketch: Sketch) throws -> Plan {
        let problem = sketch.problem
        let planner = Planner(
            engine: engine, problem: problem, requirements: Handbook().requirements(of: problem), seed: 1)
        let outcome = try planner.plan(
            free: problem.engagementIDs, held: Plan(for: problem), thoroughness: .quick, stop: StopSignal(),
            progress: { _ in })
        guard case .plan(let plan, _) = outcome else { throw NoPlan() }
        return plan
    }

    private struct NoPlan: Error {}

    /// Whoever leaves later: he or she gets another officer from morning to evening, who swaps with the first.
    @Test(arguments: [3, 15]) func aLaterDepartureIsHandedOverAsAWhole(late: Int) throws {
        let (sketch, told, posts) = day(late: late)
        let plan = try plan(sketch)
        for (number, own) in posts.enumerated() {
            #expect(Set(own.map { plan[$0] }).count == 1, "delegation \(number) has several officers")
        }
        let changed = posts.indices.filter { number in posts[number].contains { plan[$0] != told[$0] } }
        #expect(changed == [late, Self.early], "\(changed)")
    }

    @Test func nothingIsChangedWithoutNeed() throws {
        let (sketch, told, posts) = day(late: nil)
        let plan = try plan(sketch)
        #expect(posts.joined().allSatisfy { plan[$0] == told[$0] })
    }
}
