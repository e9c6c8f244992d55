import Documents
import ICalendar
import Occasions
import Testing

@testable import Desk

/// What `import` keeps of a calendar, and what changed since the last time.
@Suite struct ImportCalendarTests {
    private static func calendar(_ events: (uid: String, start: String)...) -> String {
        let blocks = events.flatMap { event in
            [
                "BEGIN:VEVENT", "UID:\(event.uid)", "DTSTAMP:20270101T000000Z", "DTSTART:20270311T\(event.start)00Z",
                "DURATION:PT1H", "SUMMARY:Meeting", "END:VEVENT",
            ]
        }
        return (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN"] + blocks + ["END:VCALENDAR", ""])
            .joined(separator: "\r\n")
    }

    private let papers = Papers.visit.adding("diary.ics", calendar(("a", "0900"), ("b", "1100")))

    private func kept(_ role: String, _ papers: Papers) throws -> ImportCalendar.Kept {
        try ImportCalendar(.init(file: "diary.ics", role: role, office: "office.yaml"), papers.invocation).kept()
    }

    @Test func aDiaryLiesInAFolderThatNamesItsOwner() throws {
        let kept = try kept("busy:hall/salon", papers)
        #expect(kept.path == "imported/busy/hall--salon/diary.ics")
        #expect(kept.reading.occurrences.map(\.uid) == ["a", "b"])
        #expect(kept.difference == CalendarDifference(from: nil, to: kept.reading))
        #expect(kept.difference.added == 2)
    }

    @Test func whatChangedIsCountedAgainstWhatWasKept() throws {
        let before = Self.calendar(("a", "0900"), ("b", "1200"), ("c", "1300"))
        let difference = try kept("busy:mayor", papers.adding("imported/busy/mayor/diary.ics", before)).difference
        #expect(difference.added == 0)
        #expect(difference.updated == 1)
        #expect(difference.unchanged == 1)
        #expect(difference.removed == 1)
    }

    @Test func whatWasKeptIsReadWithTheOffice() throws {
        let read = papers.adding("imported/busy/mayor/diary.ics", Self.calendar(("a", "0900")))
        #expect(try read.read("visit.yaml").problem.calendar.count == 1)
        // It blocks the mayor's call at 10:00 local time, 9:00 in UTC.
        let files = try CheckPlan(.init(files: ["plan.yaml"]), read.invocation).judged()
        #expect(files.findings.broken == ["person-blocked"])
    }

    @Test(arguments: ["busy:nobody", "busy:hall/saloon"]) func theOwnerMustBeKnown(_ role: String) {
        #expect(throws: Misuse.self) { try kept(role, papers) }
    }

    // MARK: Two of one name

    private func origin(_ file: String, _ papers: Papers) -> CalendarOrigin {
        CalendarOrigin(of: file, called: "basic.ics", in: "imported/busy/mayor", papers.invocation.shelf)
    }

    private func keeping(_ origin: CalendarOrigin, _ papers: Papers) -> Papers {
        papers.adding(origin.path, Self.calendar(("a", "0900")))
            .adding(origin.sheet.path, String(decoding: origin.sheet.bytes, as: UTF8.self))
    }

    @Test func aSecondCalendarOfTheSameNameIsAdded() {
        let first = origin("/outlook/basic.ics", papers)
        #expect(first.path == "imported/busy/mayor/basic.ics")
        #expect(first.other == nil)
        let one = keeping(first, papers)
        let second = origin("/google/basic.ics", one)
        #expect(second.path == "imported/busy/mayor/basic-2.ics")
        #expect(second.other == "/outlook/basic.ics")
        let two = keeping(second, one)
        #expect(origin("/exchange/basic.ics", two).path == "imported/busy/mayor/basic-3.ics")
    }

    @Test func theSameFileAgainReplacesItsOwn() {
        let one = keeping(origin("/outlook/basic.ics", papers), papers)
        let two = keeping(origin("/google/basic.ics", one), one)
        #expect(origin("/outlook/basic.ics", two).path == "imported/busy/mayor/basic.ics")
        #expect(origin("/google/../google/basic.ics", two).path == "imported/busy/mayor/basic-2.ics")
    }

    @Test(arguments: ["busy:hall", "busy:hall/salon"]) func aVenueIsTakenWithItsRooms(_ role: String) throws {
        #expect(try kept(role, papers).reading.occurrences.count == 2)
    }
}
