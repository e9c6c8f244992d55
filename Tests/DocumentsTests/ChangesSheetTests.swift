import Documents
import Occasions
import Testing

/// `changes.yaml` beside the office: read with every case, whatever the question.
@Suite struct ChangesSheetTests {
    private static let walk = Sketch.occasion("- {id: walk, length: 30 min, with: fr, room: icc/main}")

    private func read(_ changes: String, _ visit: String = walk) throws -> Case {
        try CaseReader.read(
            office: "city/office.yaml", occasions: ["visit.yaml"],
            shelf: .texts([
                "city/office.yaml": Sketch.office, "visit.yaml": visit,
                "city/changes.yaml": "hostcity: changes/1\nchanges:\n" + changes,
            ]))
    }

    private func faults(_ changes: String) -> String {
        do {
            _ = try read(changes)
            return ""
        } catch { return (error as? Faults)?.text ?? "\(error)" }
    }

    @Test func everyChangeIsMade() throws {
        let found = try read(
            """
              - {lost: [icc/main], from: "2024-02-23 09:00", until: "2024-02-23 12:00"}
              - {ill: lo-1, from: 2024-02-23, until: 2024-02-24}
              - {engagement: visit/walk, length: 45 min}
              - {delegation: "visit:fr", arrival: "2024-02-23 10:30"}
            """)
        let problem = found.problem
        #expect(problem.engagements.map(\.minutes) == [45])
        #expect(
            problem.resources.compactMap(\.delegation?.arrival).map { problem.zone.civil($0).text } == [
                "2024-02-23 10:30"
            ])
        #expect(problem.calendar.filter(\.isDeclared).map(\.title) == ["lost", "ill"])
        #expect(problem.calendar.filter(\.isDeclared).map(\.range.minutes) == [180, 2880])
        #expect(found.documents.contains("city/changes.yaml"))
        #expect(found.notices.contains("city/changes.yaml:3: 4 changes are in force"))
    }

    /// Of occasions that are not asked about nothing is known; of cancelled ones nothing takes place.
    @Test func whatIsNotAskedAboutIsPassedOver() throws {
        let changes =
            "  - {engagement: other/walk, length: 45 min}\n  - {delegation: \"other:fr\", arrival: \"2024-02-23 10:30\"}\n"
        #expect(try read(changes).problem.engagements.map(\.minutes) == [30])
        let cancelled = Self.walk.changing("with: fr", to: "with: fr, cancelled: yes")
        #expect(try read("  - {engagement: visit/walk, length: 45 min}\n", cancelled).problem.engagements.isEmpty)
    }

    @Test(arguments: [
        (
            "  - {engagement: visit/wlak, length: 45 min}",
            "city/changes.yaml:3:18: error: there is no engagement 'visit/wlak'. Did you mean 'visit/walk'?"
        ),
        (
            "  - {lost: icc/man, from: 2024-02-23, until: 2024-02-23}",
            "city/changes.yaml:3:12: error: there is no room 'icc/man'. Did you mean 'icc/main'?"
        ),
        (
            "  - {ill: lo-1, from: 2024-02-23}",
            "city/changes.yaml:3:5: error: a change has no 'until'. Add one, such as 'until: 2024-02-23 18:00'."
        ),
        (
            "  - {from: 2024-02-23}",
            "city/changes.yaml:3:5: error: here stands no change. Write one of 'lost', 'ill', 'away', 'delegation' with its 'arrival', or 'engagement' with its 'length'."
        ),
    ]) func says(_ line: String, _ text: String) { #expect(faults(line) == text) }

    private let note = ChangeNote.ill("lo-1", TimeRange(Moment(minutes: 28_477_440), minutes: 60))

    private func adding(_ notes: [ChangeNote], to text: String?) throws -> String? {
        let shelf = FileShelf.texts(text.map { ["changes.yaml": $0] } ?? [:])
        return try ChangesFile.adding(notes, besides: "office.yaml", zone: .utc, shelf: shelf)
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func linesAreAddedAndCommentsStay() throws {
        let line = #"  - {ill: lo-1, from: "2024-02-23 00:00", until: "2024-02-23 01:00"}"#
        let new = try #require(try adding([note], to: nil))
        #expect(new.hasSuffix("hostcity: changes/1\nchanges:\n\(line)\n"))
        let old = "hostcity: changes/1\nchanges:\n  - {engagement: a/b, length: 5 min} # agreed\n"
        #expect(try adding([note], to: old) == old + line + "\n")
        #expect(try adding([note], to: old + line + "\n") == nil)
        #expect(
            try adding([note], to: "hostcity: changes/1\nchanges: []\n") == "hostcity: changes/1\nchanges:\n\(line)\n")
        #expect(throws: (any Error).self) { try adding([note], to: "changes: [{ill: m}]\nhostcity: changes/1\n") }
    }
}
