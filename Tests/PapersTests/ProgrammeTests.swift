import Occasions
import TestKit
import Testing

@testable import Editions
@testable import Papers

/// What a programme says of hours that are protected, and of when guests wait.
@Suite struct ProgrammeTests {
    private let visit = PaperVisit()

    private func programme(_ entries: [(String, String, DutyWords, isCancelled: Bool)]) -> [String] {
        let view = View(
            audience: .person("mayor"), title: "Mayor", language: .en, zone: "Europe/Brussels", version: 1,
            entries: .person(
                entries.enumerated().map { index, entry in
                    Entry(
                        uid: "\(index)", sequence: 0, changed: Moment(minutes: 0),
                        range: visit.sketch.range(entry.0, entry.1), words: entry.2, isCancelled: entry.3)
                }))
        let sheet = Sheet.programme(view, subject: "Mayor", visit.head(.programme))
        return sheet.sections.flatMap { $0.table.groups.flatMap(\.rows) }.map { row in
            row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
        }
    }

    private func told(_ title: String) -> DutyWords {
        .told(.init(title: title, occasion: "Meeting", room: nil, parts: [], isTentative: false))
    }

    /// Whole hours that overlap are told once, and not where something is told of the same time.
    @Test func protectedHoursDoNotOverlap() {
        #expect(
            programme([
                ("09:00", "11:00", .protected(isTentative: false), false),
                ("10:00", "12:00", .protected(isTentative: false), false),
                ("11:30", "13:00", told("Lunch"), false),
                ("12:00", "14:00", .protected(isTentative: true), false),
            ]) == [
                "09:00–11:30 | Duty (ask the office)", "11:30–13:00 | Lunch",
                "13:00–14:00 | Duty (ask the office) | provisional",
            ])
    }

    @Test func whatLiesWithinWhatIsToldIsDropped() {
        #expect(
            programme([
                ("09:00", "10:00", .protected(isTentative: false), false), ("09:00", "10:30", told("Talks"), false),
            ]) == ["09:00–10:30 | Talks"])
    }

    /// What is called off takes no time: it hides nothing and is not hidden.
    @Test func whatIsCalledOffStands() {
        #expect(
            programme([
                ("09:00", "10:00", .protected(isTentative: false), false), ("09:00", "10:00", told("Talks"), true),
                ("09:00", "10:00", .protected(isTentative: false), true),
            ]) == [
                "09:00–10:00 | Talks | CANCELLED", "09:00–10:00 | Duty (ask the office) | CANCELLED",
                "09:00–10:00 | Duty (ask the office)",
            ])
    }

    /// Sorted by when they come, and how long each waits for the first who attends it.
    @Test func arrivalsAreInOrderOfArrival() {
        let sketch = visit.sketch
        func meeting(_ clock: String) -> Entry<StaffWords> {
            let work = StaffWords.Work(
                title: "Arrival", occasion: "Meeting", kind: "Arrival", movement: "arrival", room: nil, venue: nil,
                setUp: nil, strike: nil, furnishing: nil, attendance: 0, guests: [], hands: [], pieces: [], drives: [],
                languages: [], interpretation: "none", isTentative: false, isOption: false)
            return Entry(
                uid: clock, sequence: 0, changed: Moment(minutes: 0),
                range: TimeRange(sketch.at(clock), minutes: 20), words: .told(work))
        }
        func stay(_ name: String, _ arrival: String?, _ welcomes: [String]) -> GuestStay {
            GuestStay(
                delegation: name, occasion: "Meeting", head: nil, people: 2, arrival: arrival.map { sketch.at($0) },
                departure: nil, isLongHaul: false, hotel: nil, lounge: nil, welcomes: welcomes.map(meeting),
                farewells: [])
        }
        let sheet = Sheet.movements(
            [
                stay("Late", "10:00", ["10:00"]), stay("Early", "08:00", ["10:30", "09:00"]),
                stay("Unknown", nil, ["09:30"]),
            ], subject: "", visit.head(.arrivals))
        let rows = sheet.sections[0].table.groups[0].rows.map { $0.cells.map(\.text) }
        #expect(rows.map { $0[2] } == ["Early", "Early", "Unknown", "Late"])
        #expect(rows.map { $0.last } == ["", "waits 60 min", "", ""])
        #expect(rows.map { $0[1] } == ["10:30–10:50", "09:00–09:20", "09:30–09:50", "10:00–10:20"])
    }
}
