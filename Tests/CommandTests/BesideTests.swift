import Foundation
import Testing

/// Calendars beside a question: every command knows them, and tells what it made of them.
@Suite struct BesideTests {
    private func run(_ arguments: [String], in folder: Folder) throws -> Run {
        try Run(arguments + ["--today", "2027-03-01"], in: folder)
    }

    private func small(_ events: [[String]]) throws -> Folder {
        let folder = try Folder(fixture: "small")
        try folder.write(Calendar.text(events), to: "week.ics")
        return folder
    }

    /// The office's own feed comes back before there is a plan: it does not stand in its own way.
    @Test func theOwnExportDoesNotBlockItself() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        #expect(try run(["export", "plan.yaml", "-o", "out"], in: folder).code == 0)
        let feeds = try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "out").path).sorted()
        let given = feeds.filter { $0.hasSuffix(".ics") }.flatMap { ["--calendar", "out/\($0)"] }
        #expect(!given.isEmpty)
        let plan = try run(["plan", "visit.yaml", "--quiet"] + given, in: folder)
        #expect(plan.code == 0, "\(plan.errors)")
        #expect(plan.errors.contains("are the office's own export of what this plans and were left out"))
        #expect(!plan.errors.contains(" 1 blocking"))
        let explain = try run(["explain", "visit.yaml", "--quiet"] + given, in: folder)
        #expect(explain.code == 0, "\(explain.output)\(explain.errors)")
        // Without the secret nobody knows them, and they count as promised to somebody else.
        try FileManager.default.removeItem(at: folder.url.appending(path: "office.key"))
        let blind = try run(["explain", "visit.yaml", "--quiet"] + given, in: folder)
        #expect(!blind.errors.contains("own export"))
        #expect(blind.errors.contains(" blocking ("))
    }

    /// A clash with a calendar that stands already is said again, for another time and for none.
    @Test func whyNotTellsWhatIsBrokenAlready() throws {
        let folder = try small([
            Calendar.event("a", "20270311T090000Z", "20270311T093000Z", more: ["LOCATION:Salon"])
        ])
        defer { folder.remove() }
        let asked = try run(["why-not", "welcome-north", "--with", "carl", "--calendar", "week.ics"], in: folder)
        #expect(asked.code == 1)
        #expect(asked.output.contains("This is broken as it is planned, and would stay so:"))
        #expect(asked.output.contains("Event a"))
        let open = try run(["why-not", "welcome-north", "--calendar", "week.ics"], in: folder)
        #expect(open.output.contains("This is broken as it is planned:"))
        let json = try run(
            ["why-not", "welcome-north", "--with", "carl", "--calendar", "week.ics", "--json"], in: folder)
        #expect(json.output.contains(#""possible" : false"#))
        #expect(json.code == 1)
    }

    @Test func whoCanKnowsWhoIsElsewhere() throws {
        let folder = try small([
            Calendar.event(
                "a", "20270311T080000Z", "20270311T120000Z",
                more: ["ATTENDEE;CN=\"OFFICER 3, Liaison\":mailto:c@x.example"])
        ])
        defer { folder.remove() }
        let free = try run(["who-can", "welcome-north"], in: folder)
        let taken = try run(["who-can", "welcome-north", "--calendar", "week.ics"], in: folder)
        #expect(taken.errors.contains("week.ics:"))
        #expect(free.output != taken.output || taken.errors.contains("Liaison officer 3"))
    }

    @Test func repairMovesOutOfTheWay() throws {
        let folder = try small([
            Calendar.event("a", "20270311T180000Z", "20270311T190000Z", more: ["LOCATION:Zaal Atrium of Museum"])
        ])
        defer { folder.remove() }
        let repair = try run(["repair", "plan.yaml", "--calendar", "week.ics", "--quiet"], in: folder)
        #expect(repair.errors.contains("'Zaal Atrium of Museum' was taken for 'Atrium - Museum'"))
        #expect(repair.output.contains("visit/dinner"))
    }

    @Test func bilateralsTakeCalendars() throws {
        let folder = try Folder(fixture: "talks")
        defer { folder.remove() }
        try folder.write(
            Calendar.text([Calendar.event("a", "20270311T080000Z", "20270311T090000Z")]), to: "week.ics")
        let talks = try run(["bilaterals", "day.yaml", "--calendar", "week.ics", "--quiet"], in: folder)
        #expect(talks.errors.contains("week.ics: 1 event read: "), "\(talks.errors)")
    }

    @Test func theAccountOfACheckAddsUp() throws {
        let folder = try small([
            Calendar.event("a", "20270311T080000Z", "20270311T090000Z"),
            Calendar.event("b", "20270311T080000Z", "20270311T090000Z", more: ["LOCATION:Salon"]),
            Calendar.event("c", "20270311T080000Z", "20270311T090000Z", more: ["LOCATION:Somewhere else"]),
            Calendar.event("d", "20270315T080000Z", "20270315T090000Z", more: ["LOCATION:Salon"]),
        ])
        defer { folder.remove() }
        let check = try run(["check", "plan.yaml", "week.ics"], in: folder)
        #expect(
            check.errors.contains("4 events read: 2 blocking (2 times, 120 min), 2 not blocking"), "\(check.errors)")
        #expect(check.errors.contains("1 with neither a place nor anybody, 60 min (line 4)"))
        #expect(check.errors.contains("1 with no room and nobody of the office, 60 min (line 19)"))
        let plan = try run(["explain", "visit.yaml", "--calendar", "week.ics", "--quiet"], in: folder)
        #expect(plan.errors.contains("1 blocking (1 time, 60 min), 2 not blocking"), "\(plan.errors)")
        #expect(plan.errors.contains("1 outside the dates looked at"))
    }

    /// A plan that names who cannot fill a place: what is left open is told with its line, by every question.
    @Test func whatDoesNotFitIsTold() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.edit("plan.yaml", "liaison-north: anna", "liaison-north: dora")
        let told = "plan.yaml:5: 'dora' cannot fill 'liaison-north' of 'visit/welcome-north'; it is left open"
        let plan = try run(["plan", "visit.yaml", "--against", "plan.yaml", "--quiet"], in: folder)
        #expect(plan.errors.contains(told), "\(plan.errors)")
        try folder.write(
            """
            hostcity: occasion/1
            id: fair
            title: Fair
            kind: meeting
            status: bid
            window: 2027-03-11..2027-03-12
            engagements:
              - {id: talk, title: Talk, length: 1 h, room: any}
            """, to: "fair.yaml")
        let bid = try run(["bid", "check", "fair.yaml", "--quiet"], in: folder)
        #expect(bid.errors.contains(told), "\(bid.errors)")
    }
}
