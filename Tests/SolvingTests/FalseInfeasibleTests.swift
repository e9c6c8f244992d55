import CPSAT
import Conditions
import Occasions
import Testing

@testable import Solving

/// A question that OR-Tools 9.15 answered with "infeasible" although it has plans: one engagement with five people to
/// choose from, among engagements that are held. Found on a season of 1,500, then made as small as it can be.
@Suite struct FalseInfeasibleTests {
    @Test func heldSpansAmongOptionalOnes() throws {
        let start = Moment(minutes: 30_064_260)
        let horizon = TimeRange(start, minutes: 14_400)
        let staff = (0..<5).map { Resource(id: "s\($0)", title: "", kind: .staff(Staff(roles: [], languages: []))) }
        // Start and length of what is held, after the free one.
        let held: [(start: Int, minutes: Int)] = [
            (30_076_750, 45), (30_076_470, 75), (30_076_645, 105), (30_076_830, 45), (30_076_360, 135),
            (30_076_845, 60),
        ]
        let free = EngagementID(0)
        let slot = SlotID(0)
        let engagements =
            [
                Engagement(
                    id: "o/free", title: "", occasion: 0, timing: Engagement.Timing(minutes: 90),
                    means: Engagement.Means(slots: [slot]))
            ]
            + held.enumerated().map {
                Engagement(
                    id: "o/held-\($0)", title: "", occasion: 0, timing: Engagement.Timing(minutes: $1.minutes))
            }
        let problem = Problem(
            zone: .utc, grainMinutes: 5, horizon: horizon, resources: staff,
            occasions: [Occasion(id: "o", title: "", window: horizon)], engagements: engagements,
            slots: [
                Slot(engagement: free, name: "p", role: .duty("p"), candidates: staff.indices.map(ResourceID.init))
            ])
        var plan = Plan(for: problem)
        for (number, one) in held.enumerated() {
            plan[EngagementID(number + 1)] = .starts(Moment(minutes: one.start))
        }
        func span(_ number: Int) -> Span { Span(EngagementID(number)) }
        func own(_ person: Int) -> Span { Span(free, after: 15, only: Span.Fill(slot, ResourceID(person))) }
        let first = start + 2407 * 5
        let requirements = [
            Requirement.plain(
                .formula(.starts(free, TimeRanges(TimeRange(first, minutes: (2503 - 2407) * 5 + 1)))), rule: "window"),
            .plain(.disjoint([own(3), span(1)]), rule: "busy-3"),
            .plain(.disjoint([own(4), span(2), span(3), span(4)]), rule: "busy-4"),
            .plain(.disjoint([span(0), span(5)]), rule: "guest-1"),
            .plain(.disjoint([span(0), span(6)]), rule: "guest-2"),
            .plain(.formula(.picked(slot, ResourceID(0))), rule: "wish", severity: .should(weight: 160, per: .breach)),
        ]
        let question = Question(problem: problem, requirements: requirements, free: [free], held: plan)
        let engine = Engine(library: try SolverLibrary.open())
        guard case .plan(_, let cost, let bound) = try engine.answer(question, Engine.Effort(seed: 1)) else {
            Issue.record("said to be impossible, yet there are plans")
            return
        }
        #expect(cost == .none && bound == .none)
    }
}
