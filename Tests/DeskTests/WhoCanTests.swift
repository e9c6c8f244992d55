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
