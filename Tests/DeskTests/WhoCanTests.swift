import Conditions
import Documents
import Occasions
import Testing

@testable import Desk

/// Who can take over a duty.
@Suite struct WhoCanTests {
    private func answer(_ duty: String, _ papers: Papers = .visit) throws -> Substitutes {
        try WhoCan(.init(duty: duty, plan: "plan.yaml"), papers.invocation).answer(try papers.opened(), in: .en)
    }

    private func names(_ answer: Substitutes) -> [String] {
        answer.ways.compactMap { $0.resource.map { answer.problem[$0].id } }
    }

    @Test func whoeverHasLessToDoComesFirst() throws {
        let answer = try answer("call")
        #expect(names(answer) == ["bram", "anna"])
        #expect(answer.ways.map(\.isPossible) == [true, true])
        #expect(answer.planned.map { answer.problem[$0].id } == "anna")
        #expect(answer.problem[answer.slot].name == "protocol-1")
    }

    @Test func whoeverCannotComesLast() throws {
        let papers = Papers.visit.changing("visit.yaml", "room: any}", "room: any, staff: {protocol: 1}}")
            .changing(
                "plan.yaml", "start: 2027-03-11 14:00, room: hall/council",
                "start: 2027-03-11 10:00, room: hall/council, staff: {protocol-1: bram}")
        let answer = try answer("call/protocol-1", papers)
        #expect(names(answer) == ["anna", "bram"])
        #expect(answer.ways.map(\.isPossible) == [true, false])
        #expect(answer.ways[1].breaches.map(\.rule) == ["staff-once"])
    }

    @Test func aDutyWithoutATimeHasNoAnswer() {
        let papers = Papers.visit.changing("plan.yaml", "start: 2027-03-11 10:00, ", "")
        #expect(throws: Misuse.self) { try answer("call", papers) }
    }

    @Test func whatNeedsNobodyHasNoAnswer() {
        #expect(throws: Misuse.self) { try answer("talks") }
    }
}

/// Somebody whose choice breaks what must be kept cannot, be it the only one there is.
@Suite struct OnlyCandidateTests {
    private var alone: Papers {
        Papers.visit.changing(
            "office.yaml", "  - {id: bram, name: Officer 2, roles: [protocol], languages: [nl, en]}\n", ""
        ).changing("visit.yaml", "room: any}", "room: any, staff: {protocol: 1}}")
    }

    @Test func theOnlyOneWhoClashesCannot() throws {
        let papers = alone.changing(
            "plan.yaml", "start: 2027-03-11 14:00, room: hall/council",
            "start: 2027-03-11 10:00, room: hall/council, staff: {protocol-1: anna}")
        let answer = try WhoCan(.init(duty: "talks", plan: "plan.yaml"), papers.invocation)
            .answer(try papers.opened(), in: .en)
        #expect(!answer.isAny)
        #expect(answer.ways.map { $0.breaches.map(\.rule) } == [["staff-once"]])
    }

    @Test func theOnlyOneWhoIsFreeCan() throws {
        let papers = alone.changing(
            "plan.yaml", "room: hall/council", "room: hall/council, staff: {protocol-1: anna}")
        let answer = try WhoCan(.init(duty: "talks", plan: "plan.yaml"), papers.invocation)
            .answer(try papers.opened(), in: .en)
        #expect(answer.isAny)
    }

    /// The only room, taken twice in the plan: it is told, and nothing is said to be possible there.
    @Test func theOnlyRoomThatIsTakenIsTold() throws {
        let papers = Papers.visit.changing("visit.yaml", "room: any}", "room: hall/salon}").changing(
            "plan.yaml", "start: 2027-03-11 14:00, room: hall/council", "start: 2027-03-11 10:00, room: hall/salon")
        let whyNot = WhyNot(.init(engagement: "call", plan: "plan.yaml", person: "anna"), papers.invocation)
        let answer = try whyNot.answer(try papers.opened(), in: .en)
        #expect(!answer.isPossible)
        #expect(answer.standing.broken.contains("room-once"))
    }
}
