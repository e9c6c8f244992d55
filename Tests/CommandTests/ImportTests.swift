import Foundation
import Testing

/// `import`: what became of every event, what changed since the last time, and what it then does.
@Suite struct ImportTests {
    private static let busy = [
        Calendar.event("dentist", "20270311T100000Z", "20270311T110000Z"),
        Calendar.event("course", "20270312T130000Z", "20270312T150000Z"),
        ["BEGIN:VEVENT", "UID:broken@tests.example", "SUMMARY:Broken", "END:VEVENT"],
    ]

    private func transcript(_ folder: Folder, _ arguments: [[String]]) throws -> String {
        try arguments.map { "$ hostcity \($0.joined(separator: " "))\n\(try Run($0, in: folder).transcript)\n" }
            .joined()
    }

    @Test func busyTimeBlocksFromThenOn() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(Calendar.text(Self.busy), to: "diary.ics")
        var text = try transcript(
            folder, [["check", "plan.yaml"], ["import", "diary.ics", "--as", "busy:bram", "--dry-run"]])
        #expect(try !folder.contents().keys.contains("imported"))
        // Twice the same: nothing is new.
        text += try transcript(
            folder, [["import", "diary.ics", "--as", "busy:bram"], ["import", "diary.ics", "--as", "busy:bram"]])
        let first = try folder.contents()
        try folder.edit("diary.ics", "SUMMARY:Event dentist", "SUMMARY:Event dentist moved")
        try folder.edit("diary.ics", "DTSTART:20270312T130000Z", "DTSTART:20270312T123000Z")
        try folder.edit("diary.ics", "SUMMARY:Event dentist moved", "SUMMARY:Event dentist")
        text += try transcript(folder, [["import", "diary.ics", "--as", "busy:bram"]])
        #expect(Set(try folder.contents().keys) == Set(first.keys))
        // The officer who is away can no longer welcome the south at 11:00.
        text += try transcript(folder, [["check", "plan.yaml"], ["plan", "visit.yaml", "-q", "-o", "new.yaml"]])
        text += try transcript(folder, [["check", "new.yaml"]])
        try folder.write(Calendar.text(Array(Self.busy.prefix(1))), to: "diary.ics")
        text += try transcript(folder, [["import", "diary.ics", "--as", "busy:bram"]])
        try Golden.expect(text, "import/busy")
    }

    @Test func aRoomIsTaken() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let taken = Calendar.event("repair", "20270311T120000Z", "20270311T130000Z")
        try folder.write(Calendar.text([taken]), to: "repair.ics")
        let text = try transcript(
            folder, [["import", "repair.ics", "--as", "busy:hall/council"], ["check", "plan.yaml"]])
        try Golden.expect(text, "import/room")
        #expect(try folder.contents().keys.contains("imported/busy/hall--council/repair.ics"))
    }

    @Test func holidaysAreNoted() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let day = [
            "BEGIN:VEVENT", "UID:day@tests.example", "DTSTART;VALUE=DATE:20270312", "SUMMARY:Day of the city",
            "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
        try folder.write(Calendar.text([day]), to: "days.ics")
        let text = try transcript(
            folder,
            [
                ["import", "days.ics", "--as", "holidays"], ["import", "days.ics", "--as", "holidays"],
                ["check", "plan.yaml"],
            ])
        try Golden.expect(text, "import/holidays")
    }

    @Test func anAdoptedOccasionPlans() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let hostile = "Talk: \"a\" # b \\\\ {c} [d] &e *f %g | > ' @ `, é"
        try folder.write(
            Calendar.text([
                Calendar.event("one", "20270311T100000Z", "20270311T110000Z", more: ["LOCATION:Salon"]),
                Calendar.event("two", "20270311T130000Z", "20270311T140000Z", more: ["LOCATION:Somewhere else"])
                    .map { $0.hasPrefix("SUMMARY") ? "SUMMARY:\(hostile)" : $0 },
                Calendar.event("three", "20270312T130000Z", "20270312T140000Z").map {
                    $0.hasPrefix("SUMMARY") ? "SUMMARY:Event one" : $0
                },
                [
                    "BEGIN:VEVENT", "UID:day@tests.example", "DTSTART;VALUE=DATE:20270312", "SUMMARY:All day",
                    "END:VEVENT",
                ],
            ]), to: "week.ics")
        let text = try transcript(
            folder,
            [
                ["import", "week.ics", "--as", "occasion", "-o", "week.yaml"],
                ["plan", "week.yaml", "-q", "-o", "week-plan.yaml"], ["check", "week-plan.yaml"],
            ])
        try Golden.expect(text + (try folder.read("week.yaml")), "import/occasion")
    }

    @Test func whatIsThereAlreadyIsNotWrittenOver() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let before = try folder.contents()
        let run = try Run(["import", "mayor.ics", "--as", "occasion", "-o", "visit.yaml"], in: folder)
        #expect(run.code == 2)
        #expect(
            run.errors
                == "Error: there is something at 'visit.yaml' already, perhaps with your changes. "
                + "Name a new file after -o.\n")
        #expect(try folder.contents() == before)
    }

    @Test func anOccasionLastsAYearAtMost() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let weekly = Calendar.event("weekly", "20240108T090000Z", "20240108T100000Z", more: ["RRULE:FREQ=WEEKLY"])
        let once = Calendar.event("once", "20240310T090000Z", "20240310T100000Z")
        try folder.write(Calendar.text([weekly, once]), to: "weekly.ics")
        let long = try Run(["import", "weekly.ics", "--as", "occasion"], in: folder)
        #expect(long.code == 2)
        #expect(
            long.errors
                == "weekly.ics:1:1: error: its events lie from 2024-01-08 to 2025-03-10, "
                + "and an occasion lasts a year at most. Say with --from and --to which days are meant.\n"
                + "weekly.ics: 2 events read: 2 blocking (63 times, 3780 min), 0 not blocking, 0 merged with another, "
                + "0 outside the dates looked at.\n")
        // Both days count: the first and the last Monday are in.
        let arguments = ["import", "weekly.ics", "--as", "occasion", "--from", "2024-01-15", "--to", "2024-01-29"]
        let part = try Run(arguments, in: folder)
        #expect(part.code == 0, "\(part.errors)")
        #expect(part.output.contains("window: 2024-01-15..2024-01-29\n"))
        #expect(part.output.components(separatedBy: "\n  - id: ").count == 4)
        #expect(
            part.errors
                == "hint: weekly.ics: 2 events read: 1 blocking (3 times, 180 min), 0 not blocking, 0 merged with another, "
                + "1 outside the dates looked at.\n")
    }

    @Test func whyNothingCanBeAdopted() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        func adopt(_ lines: String...) throws -> String {
            try folder.write(
                Calendar.text([["BEGIN:VEVENT", "UID:a", "SUMMARY:Talk"] + lines + ["END:VEVENT"]]), to: "a.ics")
            let run = try Run(["import", "a.ics", "--as", "occasion"], in: folder)
            #expect(run.code == 2)
            return run.errors
        }
        #expect(
            try adopt("DTSTART:tomorrow at nine")
                == """
                a.ics:7:9: error: DTSTART 'tomorrow at nine' is no date and no time. The event was left out; correct it at its source.
                a.ics: 1 event read: 0 blocking, 1 not blocking, 0 merged with another, 0 outside the dates looked at.
                a.ics: not blocking: 1 unreadable (line 7).

                """)
        #expect(
            try adopt("DTSTART:20270312T090000Z", "DTEND:20270312T080000Z").hasPrefix(
                "a.ics:8:1: error: The event ends before it begins. It takes no time; correct it at its source.\n"))
        #expect(
            try adopt("DTSTART:20270312T090000Z").hasPrefix("a.ics:4:1: error: The event has no DTEND and no DURATION.")
        )
        #expect(
            try adopt("DTSTART;VALUE=DATE:20270312").hasPrefix(
                "a.ics:1:1: error: no event in it has a start and an end by the clock. Whole days cannot be adopted"))
        #expect(
            try adopt("DTSTART:20270312T090000Z", "DURATION:PT1H", "STATUS:CANCELLED").hasPrefix(
                "a.ics:1:1: error: no event in it takes place."))
        #expect(
            try adopt("DTSTART:21270312T090000Z", "DURATION:PT1H").hasPrefix(
                "a.ics:1:1: error: none of its events falls into the dates looked at."))
    }

    @Test func aStartIsKnownHoweverItIsWritten() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        for start in [
            ["DTSTART;TZID=Europe/Brussels:", " 20270312T090000"], ["dtstart;tzid=Europe/Brussels:20270312T090000"],
            ["DTSTART;TZID=UTC+1:20270312T090000"],
        ] {
            try folder.write(
                Calendar.text([["BEGIN:VEVENT", "UID:a", "SUMMARY:Talk"] + start + ["DURATION:PT1H", "END:VEVENT"]]),
                to: "a.ics")
            let run = try Run(["import", "a.ics", "--as", "busy:bram", "--dry-run"], in: folder)
            #expect(
                run.output.hasPrefix("a.ics: 1 event read: 1 blocking (1 time, 60 min), 0 not blocking"), "\(start)")
        }
    }

    @Test func aListOfBusyTimesIsTakenIn() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let busy = [
            "BEGIN:VFREEBUSY", "UID:f", "FREEBUSY:20270311T100000Z/PT1H,20270312T100000Z/PT1H", "END:VFREEBUSY",
        ]
        try folder.write(Calendar.text([busy]), to: "a.ifb")
        let run = try Run(["import", "a.ifb", "--as", "busy:bram"], in: folder)
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("a.ifb: 2 events read: 2 blocking (2 times, 120 min)"))
        #expect(try Run(["check", "plan.yaml"], in: folder).output.contains("conflict [person-blocked]"))
    }
}
