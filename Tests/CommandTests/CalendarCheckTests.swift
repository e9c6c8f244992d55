import Foundation
import Testing

/// `check` of calendars from elsewhere.
@Suite struct CalendarCheckTests {
    private struct Answer: Decodable {
        struct Finding: Decodable {
            let rule: String
            let severity: String
            let engagements: [String]
            let text: String
        }

        let findings: [Finding]
    }

    /// The planted clashes as the example's own page lists them: rule, who or what, both UIDs.
    private func planted() throws -> Set<String> {
        let page = try String(
            contentsOf: Folder.package.appending(path: "examples/conference-ics/README.md"), encoding: .utf8)
        let rows = page.split(separator: "\n").filter { $0.contains("@conference.hostcity.invalid") }
        return Set(
            rows.map { row in
                let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .init(charactersIn: " `")) }
                let rule = cells[0].contains("@") ? "person" : "room-once"
                return ([rule, cells[0]] + cells[2...3].sorted()).joined(separator: " ")
            })
    }

    @Test func findsExactlyWhatWasPlanted() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let file = Folder.package.appending(path: "examples/conference-ics/conference.ics").path
        let run = try Run(["check", file, "--json"], in: folder)
        #expect(run.code == 1)
        let findings = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8)).findings
        #expect(findings.allSatisfy { $0.severity == "must" })
        let planted = try planted()
        #expect(planted.count == 12)
        let found = Set(
            findings.map { finding in
                let rule = finding.rule == "room-once" ? finding.rule : "person"
                let who =
                    finding.text.firstMatch(of: /person-\d+@conference.example/).map { String($0.0) }
                    ?? finding.text.components(separatedBy: " is taken twice")[0]
                return ([rule, who] + finding.engagements.sorted()).joined(separator: " ")
            })
        #expect(found == planted)
        #expect(findings.count == 12)
    }

    @Test func severalCalendarsAreJudgedTogether() throws {
        let folder = try Folder([
            "one.ics": Calendar.text([
                Calendar.event("one", "20270311T100000Z", "20270311T110000Z", more: ["ATTENDEE:mailto:a@x.example"])
            ]),
            "two.ics": Calendar.text([
                Calendar.event("two", "20270311T103000Z", "20270311T113000Z", more: ["ATTENDEE:mailto:A@x.example"]),
                Calendar.event("one", "20270311T100000Z", "20270311T110000Z", more: ["ATTENDEE:mailto:a@x.example"]),
            ]),
        ])
        defer { folder.remove() }
        #expect(try Run(["check", "one.ics"], in: folder).code == 0)
        let run = try Run(["check", "one.ics", "two.ics"], in: folder)
        #expect(run.code == 1)
        try Golden.expect(run.transcript, "calendars/together")
    }

    @Test func anOfficeKnowsItsRoomsAndTravelTimes() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(
            Calendar.text([
                Calendar.event(
                    "one", "20270311T100000Z", "20270311T110000Z",
                    more: ["LOCATION:Council Room", "ATTENDEE;CN=Mayor:mailto:m@x.example"]),
                Calendar.event(
                    "two", "20270311T110500Z", "20270311T120000Z",
                    more: ["LOCATION:Atrium", "ATTENDEE;CN=Mayor:mailto:m@x.example"]),
                Calendar.event("three", "20270311T205000Z", "20270311T213000Z", more: ["LOCATION:hall/salon"]),
            ]), to: "week.ics")
        #expect(try Run(["check", "week.ics"], in: folder).code == 0)
        let run = try Run(["check", "week.ics", "--office", "office.yaml"], in: folder)
        #expect(run.code == 1)
        try Golden.expect(run.transcript, "calendars/with an office")
    }
}

/// A whole day off takes somebody, and is no work.
@Suite struct LeaveTests {
    private func check(_ date: String) throws -> Run {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(
            Calendar.text([
                Calendar.event(
                    "leave", at: ["DTSTART;VALUE=DATE:\(date)"], more: ["ATTENDEE;CN=dora:mailto:dora@made.up"])
            ]), to: "leave.ics")
        return try Run(["check", "plan.yaml", "leave.ics", "--today", "2027-01-04"], in: folder)
    }

    @Test(arguments: ["20270310", "20270313"]) func aDayOffBesideAWorkingDay(date: String) throws {
        let run = try check(date)
        #expect(run.code == 0 && run.output.contains("no conflict"), "\(run.transcript)")
    }

    @Test func aDayOffOnAWorkingDay() throws {
        let run = try check("20270311")
        #expect(run.code == 1 && run.output.contains("staff-once"), "\(run.transcript)")
        for rule in ["daily-hours", "daily-span", "work-break", "daily-rest"] {
            #expect(!run.output.contains(rule), "\(run.output)")
        }
    }
}

/// What a calendar holds on another day stands in nobody's way.
@Suite struct OtherDayTests {
    @Test(arguments: ["20270309", "20270310", "20270314", "20280310"]) func anEntryOnAnotherDay(date: String) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(
            Calendar.text([
                Calendar.event(
                    "other", at: ["DTSTART;TZID=Europe/Brussels:\(date)T110000", "DURATION:PT30M"],
                    more: ["LOCATION:Salon"])
            ]), to: "other.ics")
        let run = try Run(["explain", "visit.yaml", "--calendar", "other.ics", "-q"], in: folder)
        #expect(run.code == 0, "\(run.transcript)")
    }
}
