import Documents
import Occasions
import Testing

@testable import Desk
@testable import Papers

/// What differs between two plans, as papers tell it.
@Suite struct DeltaDeskTests {
    /// The talks may be left out.
    private static let visit = Papers.visit.changing("visit.yaml", "room: any}", "room: any, optional: yes}")
        .adding("old.yaml", Papers.visit.texts["plan.yaml"] ?? "")

    private func desk(_ change: (String, String)...) throws -> DeltaDesk {
        var papers = Self.visit
        for (old, new) in change { papers = papers.changing("plan.yaml", old, new) }
        return try DeltaDesk(since: "old.yaml", to: try papers.opened(), papers.invocation, now: nil)
    }

    @Test func nothing() throws {
        let desk = try desk()
        #expect(desk.deltas == [])
        #expect(desk.told == [])
        #expect(desk.name == "old.yaml")
    }

    @Test func timeRoomAndPeople() throws {
        let desk = try desk(("10:00, room: hall/salon", "10:30, room: hall/council"), ("anna", "bram"))
        let delta = try #require(desk.deltas.first)
        #expect(desk.deltas.count == 1)
        #expect(delta.sort == .changed && delta.title == "Call" && delta.room == "Council room")
        let before = TimeRange(delta.range.start - 30, minutes: 30)
        #expect(
            delta.changes == [
                .time(from: before, to: delta.range), .room(from: "Salon", to: "Council room"),
                .hands(role: "protocol", delegation: nil, from: "Officer 1", to: "Officer 2"),
            ])
        #expect(Set(desk.told) == ["Mayor", "Officer 1", "Officer 2", "Council room", "Salon"])
    }

    @Test func goneAndNew() throws {
        let gone = try desk(("start: 2027-03-11 14:00, room: hall/council", "omitted: yes"))
        #expect(gone.deltas.map(\.sort) == [.gone])
        #expect(gone.deltas.map(\.title) == ["Talks"])
        let papers = Self.visit.changing("old.yaml", "start: 2027-03-11 14:00, room: hall/council", "omitted: yes")
        let new = try DeltaDesk(since: "old.yaml", to: try papers.opened(), papers.invocation, now: nil)
        #expect(new.deltas.map(\.sort) == [.new])
    }
}
