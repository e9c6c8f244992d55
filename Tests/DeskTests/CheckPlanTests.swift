import Conditions
import Documents
import Editions
import Feeds
import ICalendar
import Occasions
import Testing

@testable import Desk

/// What `check` finds in plans and calendars.
@Suite struct CheckPlanTests {
    private func judged(_ papers: Papers, _ files: String...) throws -> JudgedFile {
        try CheckPlan(.init(files: files), papers.invocation).judged()
    }

    @Test func aSoundPlanIsKept() throws {
        let files = try judged(.visit, "plan.yaml")
        #expect(files.name == "plan.yaml")
        #expect(files.counted == 2)
        #expect(files.findings.isKept)
        #expect(files.language == .en)
    }

    @Test func aBreachIsPlacedWhereThePlanSaysIt() throws {
        let papers = Papers.visit.changing("plan.yaml", "2027-03-11 14:00", "2027-03-11 10:15")
        let findings = try judged(papers, "plan.yaml").findings
        #expect(findings.broken.contains("principal-once"))
        #expect(findings.broken.contains("within-window"))
        let once = try #require(findings.blockers.first { $0.finding.rule == "principal-once" })
        #expect(once.names == ["visit/call", "visit/talks"])
        #expect(once.place?.text.hasPrefix("plan.yaml:5") == true)
    }

    @Test func whatIsOpenIsABreach() throws {
        let papers = Papers.visit.changing("plan.yaml", ", staff: {protocol-1: anna}", "")
            .changing("plan.yaml", "start: 2027-03-11 14:00, ", "")
        let findings = try judged(papers, "plan.yaml").findings
        #expect(
            findings.blockers.filter { $0.finding.rule == "planned" }.map(\.names) == [["visit/call"], ["visit/talks"]])
    }

    // MARK: One world

    private func calendar(_ events: String...) -> String {
        (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN"] + events + ["END:VCALENDAR", ""])
            .joined(separator: "\r\n")
    }

    private func event(
        _ uid: String, _ start: String, _ end: String, _ location: String?, title: String = "Talk",
        _ more: String...
    ) -> String {
        ([
            "BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:20270101T000000Z",
            "DTSTART;TZID=Europe/Brussels:20270311T\(start)00", "DTEND;TZID=Europe/Brussels:20270311T\(end)00",
            "SUMMARY:\(title)",
        ] + (location.map { ["LOCATION:\($0)"] } ?? []) + more + ["END:VEVENT"]).joined(separator: "\r\n")
    }

    @Test func plansAndCalendarsAreOneWorld() throws {
        let papers = Papers.visit.adding("a.ics", calendar(event("a", "1400", "1430", "Council room")))
            .adding("b.ics", calendar(event("b", "1030", "1130", nil, "ATTENDEE;CN=Officer 1:mailto:o@x.example")))
        let world = try judged(papers, "a.ics", "plan.yaml", "b.ics")
        #expect(world.parts.map(\.file) == ["plan.yaml", "a.ics", "b.ics"])
        #expect(world.parts.map(\.engagements) == [2, 1, 1])
        #expect(world.findings.broken == ["room-once"])
        #expect(world.findings.blockers[0].names == ["a", "visit/talks"])
    }

    /// Staff, hosts and the office's rules hold between a plan and a calendar as they do inside a plan.
    @Test(arguments: [
        ("Salon", "ATTENDEE;CN=Officer 1:mailto:o@x.example", "staff-once"),
        ("Elsewhere", "ATTENDEE;CN=MAYOR:mailto:m@x.example", "principal-once"),
    ])
    func peopleAreOneWorldToo(_ place: String, _ attendee: String, _ rule: String) throws {
        let papers = Papers.visit.adding("a.ics", calendar(event("a", "1010", "1020", place, attendee)))
        #expect(try judged(papers, "plan.yaml", "a.ics").findings.broken.contains(rule))
    }

    /// Busy times are those of whom they answer for, else of who published them.
    @Test(arguments: ["ORGANIZER", "ATTENDEE"]) func busyTimesTakeTheirOwner(_ property: String) throws {
        let lines = [
            "BEGIN:VFREEBUSY", "UID:f", "DTSTAMP:20270101T000000Z", "\(property);CN=Mayor:mailto:m@x.example",
            "FREEBUSY;FBTYPE=BUSY:20270311T131500Z/PT30M", "END:VFREEBUSY",
        ]
        let papers = Papers.visit.adding("a.ics", calendar(lines.joined(separator: "\r\n")))
        #expect(try judged(papers, "plan.yaml", "a.ics").findings.broken == ["principal-once"])
    }

    @Test func theOfficesHoursAndCapacitiesHoldForCalendars() throws {
        let guests = (1...13).map { "ATTENDEE:mailto:guest-\($0)@x.example" }.joined(separator: "\r\n")
        let papers = Papers.visit.adding(
            "a.ics",
            calendar(event("a", "1200", "1300", "Salon", guests), event("b", "2130", "2230", "salon - town HALL")))
        let request = CheckPlan.Request(files: ["a.ics"], office: "office.yaml")
        let findings = try CheckPlan(request, papers.invocation).judged().findings
        #expect(Set(findings.broken) == ["room-large-enough", "opening-times"])
    }

    @Test func thePlansOwnEntryCountsOnce() throws {
        let papers = Papers.visit.adding(
            "a.ics",
            calendar(
                event("a", "1400", "1500", "Council room - Town hall", title: "talks"),
                event("b", "1000", "1030", "Town hall", title: "Call")))
        let world = try judged(papers, "plan.yaml", "a.ics")
        #expect(world.findings.isKept)
        #expect(world.parts.map(\.engagements) == [2, 0])
        #expect(world.notices.contains("2 entries are the plan's own and count once"))
    }

    /// An invitation to what the plan holds may ask for more of the office's people and rooms: these are taken.
    @Test(arguments: [
        ("Council room", "ATTENDEE;CN=Officer 1:mailto:o@x.example", "staff-once"),
        ("Council room; Salon", "ATTENDEE;CN=Guest:mailto:g@x.example", "room-once"),
    ])
    func whatAnOwnEntryTakesBesidesCounts(_ place: String, _ attendee: String, _ rule: String) throws {
        let papers = Papers.visit.adding(
            "a.ics",
            calendar(
                event("a", "1400", "1500", place, title: "Talks", attendee),
                event("b", "1430", "1530", "Salon", title: "Elsewhere", "ATTENDEE;CN=Officer 1:mailto:o@x.example")))
        #expect(try judged(papers, "plan.yaml", "a.ics").findings.broken == [rule])
        // Guests of nobody's office are the plan's own affair.
        let guests = Papers.visit.adding(
            "a.ics",
            calendar(event("a", "1400", "1500", "Council room", title: "Talks", "ATTENDEE;CN=G:mailto:g@x.example")))
        #expect(try judged(guests, "plan.yaml", "a.ics").findings.isKept)
    }

    @Test func ownFeedsComeBackWithoutClashing() throws {
        let opened = try Papers.visit.opened()
        let key = try #require(UidKey([UInt8](repeating: 5, count: UidKey.length)))
        let publication = Publication(
            Edition(
                problem: opened.found.problem, plan: opened.plan, history: opened.file.history,
                domain: opened.found.domain, key: key, office: opened.found.name), now: nil)
        var papers = Papers.visit.adding("office.key", UidKeyFile.text(key))
        for audience in publication.audiences {
            let feed = Feed(publication.view(for: audience))
            let text = String(decoding: try CalendarWriter.write(feed.calendar), as: UTF8.self)
            papers = papers.adding(feed.fileName, text)
        }
        let feeds = papers.texts.keys.filter { $0.hasSuffix(".ics") }.sorted()
        #expect(feeds.count > 4)
        let world = try CheckPlan(.init(files: ["plan.yaml"] + feeds), papers.invocation).judged()
        #expect(world.findings.isKept)
        #expect(world.counted == 2)
        // Without the plan a venue is no room, and one entry in several feeds counts once.
        #expect(try CheckPlan(.init(files: feeds), papers.invocation).judged().findings.isKept)
        // An entry of an export before the last change.
        let moved = papers.changing("plan.yaml", "2027-03-11 14:00", "2027-03-11 15:00")
        let later = try CheckPlan(.init(files: ["plan.yaml", "public.ics"]), moved.invocation).judged()
        #expect(later.counted == 2)
    }

    @Test func twoPlansOfOneOfficeAreJudgedTogether() throws {
        let other = """
            hostcity: occasion/1
            id: other
            title: Other
            kind: visit
            status: confirmed
            window: 2027-03-11..2027-03-11
            engagements:
              - {id: walk, title: Walk, kind: session, length: 1 h, between: 09:00-18:00, room: any}

            """
        let plan = """
            hostcity: plan/1
            office: office.yaml
            occasions: [other.yaml]
            engagements:
              - {id: other/walk, start: 2027-03-11 10:15, room: hall/salon}

            """
        let papers = Papers.visit.adding("other.yaml", other).adding("plan-2.yaml", plan)
        #expect(try judged(papers, "plan-2.yaml").findings.isKept)
        let world = try judged(papers, "plan.yaml", "plan-2.yaml")
        #expect(world.findings.broken == ["room-once"])
        #expect(world.parts.map(\.engagements) == [2, 1])
        let strange = papers.adding("far/office.yaml", papers.texts["office.yaml"] ?? "")
            .adding("far/other.yaml", other).adding("far/plan.yaml", plan)
        #expect {
            try judged(strange, "plan.yaml", "far/plan.yaml")
        } throws: { ($0 as? Faults)?.text.contains("different offices") ?? false }
        let otherwise = papers.adding(
            "plan-3.yaml", papers.changing("plan.yaml", "14:00", "15:00").texts["plan.yaml"] ?? "")
        #expect {
            try judged(otherwise, "plan.yaml", "plan-3.yaml")
        } throws: { ($0 as? Faults)?.text.contains("decided otherwise") ?? false }
        #expect(try judged(papers, "plan.yaml", "plan.yaml").findings.isKept)
    }

    @Test func manyAtOneTimeAreOneCluster() throws {
        let events = (0..<300).map { event("e\($0)", "1000", "1030", "Square", "ATTENDEE:mailto:a@x.example") }
        let papers = Papers.visit.adding("a.ics", calendar(events.joined(separator: "\r\n")))
        let findings = try judged(papers, "a.ics").findings
        #expect(findings.broken == ["room-once", "principal-once"])
        #expect(findings.all.map(\.finding.engagements.count) == [300, 300])
        #expect(findings.clusters.map(\.count) == [300])
    }

    @Test func timesAreToldInTheirOwnZone() throws {
        func helsinki(_ uid: String) -> String {
            event(uid, "1000", "1045", "Salon").replacing("Europe/Brussels", with: "Europe/Helsinki")
        }
        let papers = Papers.visit.adding("a.ics", calendar(helsinki("a"), helsinki("b")))
        let alone = try judged(papers, "a.ics").findings.blockers[0].finding
        #expect(alone.text.contains("Thu 11 Mar 2027 10:00-10:45 Europe/Helsinki"))
        let request = CheckPlan.Request(files: ["a.ics"], office: "office.yaml")
        let beside = try CheckPlan(request, papers.invocation).judged().findings.blockers[0].finding
        #expect(beside.text.contains("Thu 11 Mar 2027 10:00-10:45 Europe/Helsinki"))
    }

    @Test func theFaultsOfAllFilesAreToldAtOnce() throws {
        let papers = Papers.visit.adding(
            "other.yaml", "hostcity: plan/1\noffice: nowhere.yaml\noccasions: []\nengagements: []\n")
        #expect {
            try judged(papers, "other.yaml", "missing.yaml")
        } throws: { error in
            (error as? Faults)?.faults.count ?? 0 >= 2
        }
    }
}
