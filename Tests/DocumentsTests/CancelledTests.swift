import Documents
import Occasions
import Testing

@Suite struct CancelledTests {
    private let cancelled = Sketch.occasion(
        "- {id: walk, length: 30 min, with: fr}", head: "status: cancelled\nwindow: 2024-05-01..2024-05-02")

    private func read(_ other: String) throws -> Case {
        try CaseReader.read(
            office: "office.yaml", occasions: ["a.yaml", "b.yaml"],
            shelf: .texts(["office.yaml": Sketch.office, "a.yaml": cancelled, "b.yaml": other]))
    }

    @Test func isReadAndLeftOut() throws {
        let other = Sketch.occasion("- {id: talk, length: 30 min, after: visit/walk}").changing(
            "id: visit", to: "id: other")
        let found = try read(other)
        #expect(found.problem.engagements.map(\.id) == ["other/talk"])
        #expect(found.problem.occasions.map(\.id) == ["visit", "other"])
        #expect(found.problem.engagements[0].occasion == 1)
        #expect(found.problem.orderings.isEmpty)
        #expect(found.problem.resources.last?.id == "other:fr")
        #expect(found.problem.zone.civil(found.problem.horizon.end).text == "2024-02-26 00:00")
        #expect(
            found.notices == [
                "a.yaml:1: occasion 'visit' is cancelled; its 1 engagements are left out",
                "b.yaml:6: 'visit/walk' is cancelled; nothing waits for it",
            ])
    }

    @Test func itsFaultsAreTold() {
        #expect(
            Sketch.faults(cancelled.changing("30 min", to: "30"))
                == "ecofin.yaml:7:24: error: the length '30' has no unit. Write '30 min', '30 h' or '30 days'.")
    }
}
