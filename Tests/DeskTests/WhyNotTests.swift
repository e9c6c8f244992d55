import Documents
import Occasions
import Testing

@testable import Desk

/// What would come of deciding an engagement otherwise.
@Suite struct WhyNotTests {
    private func answer(
        _ engagement: String, time: String? = nil, room: String? = nil, person: String? = nil, _ papers: Papers = .visit
    ) throws -> OtherDecision {
        let request = WhyNot.Request(
            engagement: engagement, plan: "plan.yaml", time: time, room: room, person: person)
        return try WhyNot(request, papers.invocation).answer(try papers.opened(), in: .en)
    }

    @Test func whatIsPossibleNeedsNothingElse() throws {
        let answer = try answer("talks", time: "15:00")
        #expect(answer.isAsked && answer.isFree && answer.isPossible)
        #expect(!answer.others.isAny)
    }

    @Test func whatIsNotHasTheNearestTimes() throws {
        let answer = try answer("talks", time: "10:00")
        #expect(!answer.isPossible)
        #expect(Set(answer.findings.broken) == ["principal-once", "within-window"])
        #expect(
            answer.others.times.map { answer.problem.clock($0.plan.start(of: answer.id)) } == [
                "12:00", "12:05", "12:10",
            ])
        #expect(answer.others.obstacle == nil)
    }

    @Test func whereNothingIsAskedOthersAreNamed() throws {
        let answer = try answer("talks")
        #expect(!answer.isAsked && answer.isPossible)
        #expect(answer.others.times.count == 3)
        #expect(answer.others.rooms.map { answer.problem[$0.resource ?? ResourceID(0)].id } == ["hall/salon"])
        #expect(answer.others.people.isEmpty)
    }

    @Test func anotherPersonTakesTheDuty() throws {
        #expect(try answer("call", person: "bram").isFree)
        let mayor = try answer("call", person: "mayor")
        #expect(mayor.findings.broken.contains("duty-role"))
        #expect(mayor.others.people.map(\.isPossible) == [true, true])
    }

    @Test(arguments: ["hal/salon", "salon"]) func aRoomIsNamedInFull(_ name: String) {
        #expect(throws: Misuse.self) { try answer("talks", room: name) }
    }
}
