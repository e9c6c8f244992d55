import Foundation
import Testing

/// Versions of one entry in one file and in several.
@Suite struct VersionTests {
    private func check(_ files: [[[String]]], office: Bool = true) throws -> [Run] {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let names = files.indices.map { "\($0).ics" }
        for (name, events) in zip(names, files) { try folder.write(Calendar.text(events), to: name) }
        return try [names, names.reversed()].map {
            try Run(["check"] + $0 + (office ? ["--office", "office.yaml"] : []), in: folder)
        }
    }

    private func event(_ uid: String, _ hours: String, stamp: String = "20270101T000000Z", _ more: String...)
        -> [String]
    {
        Calendar.event(
            uid, at: ["DTSTART:20270311T\(hours.prefix(4))00Z", "DTEND:20270311T\(hours.suffix(4))00Z"], more: more
        ).map { $0.hasPrefix("DTSTAMP") ? "DTSTAMP:\(stamp)" : $0 }
    }

    private var council: [String] { event("other", "0900-1000", "LOCATION:Council room") }

    @Test func theHigherSequenceWinsInAnyOrder() throws {
        let old = event("a", "0900-1000", "LOCATION:Council room", "SEQUENCE:1")
        let new = event("a", "1100-1200", "LOCATION:Council room", "SEQUENCE:2")
        for run in try check([[old], [new, council]]) {
            #expect(run.code == 0, "\(run.transcript)")
            #expect(run.errors.contains("1 merged with another"))
        }
        for run in try check([[new], [old, council]]) { #expect(run.code == 0, "\(run.transcript)") }
        for run in try check([[old, new, council]]) { #expect(run.code == 0, "\(run.transcript)") }
        for run in try check([[new, old, council]]) { #expect(run.code == 0, "\(run.transcript)") }
    }

    @Test func thenTheLaterStampWins() throws {
        let old = event("a", "0900-1000", "LOCATION:Council room")
        let new = event("a", "0900-1000", stamp: "20270102T000000Z", "LOCATION:Salon")
        for run in try check([[old], [new, council]]) { #expect(run.code == 0, "\(run.transcript)") }
        for run in try check([[new], [old, council]]) { #expect(run.code == 0, "\(run.transcript)") }
    }

    @Test func whereNeitherDecidesBothAreTaken() throws {
        let one = event("a", "1300-1400", "LOCATION:Salon")
        let two = event("a", "0930-1030", "LOCATION:Council room")
        for run in try check([[one], [two, council]]) + check([[two], [one, council]]) + check([[one, two, council]]) {
            #expect(run.code == 1, "\(run.transcript)")
            #expect(run.output.contains("room-once"))
            #expect(run.errors.contains("neither SEQUENCE nor DTSTAMP says which is newer"), "\(run.errors)")
        }
        // They do not stand in each other's way.
        let near = event("a", "0930-1030", "LOCATION:Salon")
        for run in try check([[event("a", "0900-1000", "LOCATION:Salon")], [near]]) {
            #expect(run.code == 0, "\(run.transcript)")
        }
    }

    /// From the second time on the weekly series is in the way of the council's.
    @Test(arguments: ["", "STATUS:CANCELLED"]) func theRestOfASeriesIsChangedInAnotherFile(status: String) throws {
        let place = "LOCATION:Council room"
        let series = Calendar.event(
            "a", at: ["DTSTART:20270304T\(status.isEmpty ? "07" : "09")0000Z", "DURATION:PT1H"],
            more: ["RRULE:FREQ=WEEKLY;COUNT=4", place])
        let rest = Calendar.event(
            "a", at: ["DTSTART:20270304T090000Z", "DURATION:PT1H"],
            more: [
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20270304T\(status.isEmpty ? "07" : "09")0000Z", "SEQUENCE:1", place,
            ] + (status.isEmpty ? [] : [status]))
        for runs in [try check([[series], [rest], [council]]), try check([[series, rest], [council]])] {
            for run in runs {
                #expect(run.code == (status.isEmpty ? 1 : 0), "\(run.transcript)")
                #expect(run.output.contains("room-once") == status.isEmpty)
            }
        }
    }

    /// Its own file's change of the rest gives way to a newer one in another file, and is counted as merged.
    @Test func theNewerChangeOfTheRestCounts() throws {
        func rest(_ hours: String, _ sequence: Int) -> [String] {
            event(
                "a", hours, "RECURRENCE-ID;RANGE=THISANDFUTURE:20270311T090000Z", "SEQUENCE:\(sequence)",
                "LOCATION:Salon")
        }
        let series = event("a", "0900-1000", "RRULE:FREQ=DAILY;COUNT=3", "LOCATION:Salon")
        for (hours, code) in [("1530-1630", Int32(0)), ("1730-1830", 1)] {
            let other = event("x", hours, "LOCATION:Salon")
            for run in try check([[series, rest("1500-1600", 1)], [rest("1700-1800", 2)], [other]]) {
                #expect(run.code == code, "\(hours): \(run.transcript)")
                #expect(
                    run.errors.contains(
                        "0.ics: 2 events read: 1 blocking (3 times, 180 min), 0 not blocking, 1 merged"),
                    "\(run.errors)")
            }
        }
    }

    @Test(arguments: ["REPLY", "COUNTER", "DECLINECOUNTER"]) func anAnswerIsNoVersion(method: String) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(
            Calendar.text([event("a", "0900-1000", "LOCATION:Council room"), council]), to: "meeting.ics")
        let answer = Calendar.text([event("a", "1500-1600", stamp: "20270102T000000Z", "LOCATION:Council room")])
        try folder.write(
            answer.replacingOccurrences(of: "VERSION:2.0", with: "VERSION:2.0\r\nMETHOD:\(method)"), to: "answer.ics")
        let run = try Run(["check", "meeting.ics", "answer.ics", "--office", "office.yaml"], in: folder)
        #expect(run.code == 1, "\(run.transcript)")
        #expect(run.errors.contains("1 answering an invitation"), "\(run.errors)")
    }

    @Test func aChangeOlderThanItsSeriesIsInDoubt() throws {
        let series = event(
            "a", "0900-1000", stamp: "20270105T000000Z", "RRULE:FREQ=DAILY;COUNT=3", "SEQUENCE:5", "LOCATION:Salon")
        let change = event("a", "1500-1600", "RECURRENCE-ID:20270311T090000Z", "SEQUENCE:1", "LOCATION:Salon")
        for other in [event("x", "0930-1030", "LOCATION:Salon"), event("y", "1530-1600", "LOCATION:Salon")] {
            for run in try check([[series], [change], [other]]) {
                #expect(run.code == 1, "\(run.transcript)")
                #expect(run.errors.contains("Both times count"), "\(run.errors)")
            }
        }
    }

    @Test func aCancellationInAnotherFileCounts() throws {
        let booked = event("a", "0900-1000", "LOCATION:Council room")
        let off = event("a", "0900-1000", "LOCATION:Council room", "SEQUENCE:1", "STATUS:CANCELLED")
        for run in try check([[booked, council], [off]]) { #expect(run.code == 0, "\(run.transcript)") }
        for run in try check([[booked, council]]) { #expect(run.code == 1) }
    }

    @Test func aMessageThatCallsOffCounts() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(Calendar.text([event("a", "0900-1000", "LOCATION:Council room"), council]), to: "a.ics")
        try folder.write(
            Calendar.text([event("a", "0900-1000", "LOCATION:Council room")])
                .replacingOccurrences(of: "VERSION:2.0", with: "VERSION:2.0\r\nMETHOD:CANCEL"), to: "off.ics")
        for files in [["a.ics", "off.ics"], ["off.ics", "a.ics"]] {
            let run = try Run(["check"] + files + ["--office", "office.yaml"], in: folder)
            #expect(run.code == 0, "\(run.transcript)")
        }
    }

    /// A message about one instance moves it, whatever zone names it.
    @Test func aChangedInstanceInAnotherFileCounts() throws {
        let series = Calendar.event(
            "s", at: ["DTSTART;TZID=Europe/Brussels:20270304T100000", "DTEND;TZID=Europe/Brussels:20270304T110000"],
            more: ["RRULE:FREQ=WEEKLY;COUNT=4", "LOCATION:Council room"])
        let moved = Calendar.event(
            "s", at: ["DTSTART:20270311T130000Z", "DTEND:20270311T140000Z", "RECURRENCE-ID:20270311T090000Z"],
            more: ["LOCATION:Council room"])
        for run in try check([[series, council], [moved]]) { #expect(run.code == 0, "\(run.transcript)") }
        for run in try check([[series, council]]) { #expect(run.code == 1) }
        let gone = Calendar.event(
            "s", at: ["DTSTART:20270304T090000Z", "DTEND:20270304T100000Z"],
            more: ["RRULE:FREQ=WEEKLY;COUNT=4", "SEQUENCE:3", "STATUS:CANCELLED"])
        for run in try check([[series, council], [gone]]) { #expect(run.code == 0, "\(run.transcript)") }
    }

    /// Busy wins over free, in whatever order a list of busy times says so.
    @Test func freeTimeDeletesNoBusyTime() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let hours = "20270311T090000Z/PT1H"
        for lines in [
            ["FREEBUSY:\(hours)", "FREEBUSY;FBTYPE=FREE:\(hours)"],
            ["FREEBUSY;FBTYPE=FREE:\(hours)", "FREEBUSY:\(hours)"],
        ] {
            try folder.write(Calendar.text([["BEGIN:VFREEBUSY", "UID:f"] + lines + ["END:VFREEBUSY"]]), to: "a.ifb")
            let run = try Run(["import", "a.ifb", "--as", "busy:bram", "--dry-run"], in: folder)
            #expect(run.output.hasPrefix("a.ifb: 2 events read: 1 blocking (1 time, 60 min)"), "\(run.output)")
        }
    }
}

/// Places, vehicles and things as calendars write them.
@Suite struct NamedThingsTests {
    private func check(_ events: [[String]]) throws -> Run {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.edit(
            "office.yaml", "pools:\n", "vehicles:\n  - {id: van-1, name: Van, seats: 7}\npools:\n")
        try folder.write(Calendar.text(events), to: "a.ics")
        return try Run(["check", "a.ics", "--office", "office.yaml"], in: folder)
    }

    private func two(_ first: [String], _ second: [String]) throws -> Run {
        try check([
            Calendar.event("a", "20270311T100000Z", "20270311T110000Z", more: first),
            Calendar.event("b", "20270311T103000Z", "20270311T113000Z", more: second),
        ])
    }

    @Test(arguments: [
        "LOCATION:all of Town hall", "LOCATION:Town hall (all rooms)", "LOCATION:heel Town hall",
        "LOCATION:toutes les salles de Town hall", "LOCATION:Museum/Atrium; whole Town hall",
    ]) func aWholeVenue(_ line: String) throws {
        let run = try two([line], ["LOCATION:Salon"])
        #expect(run.code == 1 && run.output.contains("room-once"), "\(run.transcript)")
    }

    @Test(arguments: [
        ["RESOURCES:Van"], ["RESOURCES:EASEL,van-1"], ["ATTENDEE;CUTYPE=RESOURCE;CN=Van:mailto:van@x.example"],
        ["ATTENDEE;CUTYPE=ROOM;CN=van:mailto:x@x.example"], ["ATTENDEE;CUTYPE=RESOURCE:mailto:van-1@protocol.example"],
    ]) func aVehicle(_ lines: [String]) throws {
        let run = try two(lines, ["RESOURCES:Van"])
        #expect(run.code == 1 && run.output.contains("vehicle-once"), "\(run.transcript)")
    }

    @Test func thingsOfAPool() throws {
        let sedans = ["RESOURCES:Sedans"]
        let run = try check(
            ["a", "b", "c"].map { Calendar.event($0, "20270311T100000Z", "20270311T110000Z", more: sedans) })
        #expect(run.code == 1 && run.output.contains("pool-enough"), "\(run.transcript)")
    }

    @Test func roomsWrittenOtherwise() throws {
        for first in [
            ["LOCATION:Hall of fame", "LOCATION:Salon"], ["RESOURCES:Salon"],
            ["LOCATION:\u{FF33}\u{FF41}\u{FF4C}\u{FF4F}\u{FF4E}"],
            ["LOCATION:Sa\u{AD}lon"],
        ] {
            let run = try two(first, ["LOCATION:Salon"])
            #expect(run.code == 1 && run.output.contains("room-once"), "\(first) \(run.transcript)")
        }
    }

    /// A venue alone takes no room, and whoever is there needs the time to leave it.
    @Test func aVenueAlone() throws {
        let mayor = "ATTENDEE;CN=Mayor:mailto:m@x.example"
        let run = try check([
            Calendar.event("a", "20270311T100000Z", "20270311T110000Z", more: ["LOCATION:Town hall", mayor]),
            Calendar.event("b", "20270311T110500Z", "20270311T120000Z", more: ["LOCATION:Atrium", mayor]),
            Calendar.event("c", "20270311T100000Z", "20270311T110000Z", more: ["LOCATION:Salon"]),
            Calendar.event("d", "20270311T100000Z", "20270311T110000Z", more: ["LOCATION:Town hall"]),
        ])
        #expect(run.code == 1 && run.output.contains("travel-time"), "\(run.transcript)")
        #expect(!run.output.contains("room-once"))
        #expect(run.errors.contains("names a venue and no room"), "\(run.errors)")
        #expect(run.errors.contains("1 with a venue, no room and nobody, 60 min"), "\(run.errors)")
    }
}

/// What diaries say of places: one world, however it was given.
@Suite struct DiaryTests {
    private func diary(_ more: String..., at hours: String, of owner: String = "busy:mayor") throws -> Run {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let parts = hours.split(separator: "-")
        try folder.write(
            Calendar.text([
                Calendar.event("x", "20270311T\(parts[0])00Z", "20270311T\(parts[1])00Z", more: more)
            ]), to: "diary.ics")
        let kept = try Run(["import", "diary.ics", "--as", owner], in: folder)
        #expect(kept.code == 0, "\(kept.errors)")
        return try Run(["check", "plan.yaml", "--today", "2027-03-01"], in: folder)
    }

    /// The session is in the council room from 13:00 to 15:00 by the clock of the office.
    /// The mayor's phone has subscribed to the mayor's feed, and comes back as the mayor's diary.
    @Test func ourOwnFeedIsNoSecondPromise() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let today = ["--today", "2027-01-04"]
        #expect(try Run(["export", "plan.yaml", "-o", "feeds"] + today, in: folder).code == 0)
        for (feed, owner) in [("person-mayor", "mayor"), ("room-hall.council", "hall/council")] {
            let run = try Run(["import", "feeds/\(feed).ics", "--as", "busy:\(owner)"], in: folder)
            #expect(run.code == 0, "\(run.transcript)")
        }
        let run = try Run(["check", "plan.yaml"] + today, in: folder)
        #expect(run.code == 0, "\(run.transcript)")
        #expect(run.errors.contains("The plan says when"), "\(run.errors)")
        // It is no matter of the plan at hand: another that is made anew is not in its own way.
        let plan = try Run(["plan", "visit.yaml", "-q"] + today, in: folder)
        #expect(plan.code == 0, "\(plan.transcript)")
    }

    /// A set-up reaches into the evening before the first day.
    @Test func theEveningBeforeCounts() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(
            Calendar.text([Calendar.event("fair", "20270310T190000Z", "20270310T220000Z")]), to: "eve.ics")
        #expect(try Run(["import", "eve.ics", "--as", "busy:hall/council"], in: folder).code == 0)
        try folder.write(
            """
            hostcity: occasion/1
            id: o
            title: Opening
            kind: congress
            window: 2027-03-11..2027-03-11
            engagements:
              - {id: e, title: Opening, length: 2 h, at: day 1 09:00, room: hall/council, needs: {before: 12 h}}

            """, to: "o.yaml")
        let run = try Run(["plan", "o.yaml", "-q"], in: folder)
        #expect(run.code == 1, "\(run.transcript)")
        #expect(run.output.contains("room-blocked"))
    }

    @Test func itTakesItsRoom() throws {
        let run = try diary("LOCATION:Council room", at: "1200-1300")
        #expect(run.code == 1 && run.output.contains("room-blocked"), "\(run.transcript)")
        #expect(try diary("LOCATION:Salon", at: "1200-1300").code == 0)
        let whole = try diary("LOCATION:all rooms of Town hall", at: "1200-1300")
        #expect(whole.code == 1 && whole.output.contains("room-blocked"), "\(whole.transcript)")
    }

    /// The mayor dines at the museum at 19:00.
    @Test func itCountsForTravel() throws {
        let run = try diary("LOCATION:Salon", at: "1700-1755")
        #expect(run.code == 1 && run.output.contains("travel-time"), "\(run.transcript)")
        #expect(try diary("LOCATION:Salon", at: "1700-1740").code == 0)
        #expect(try diary("LOCATION:Town hall", at: "1700-1755").code == 1)
        #expect(try diary("LOCATION:Atrium", at: "1700-1755").code == 0)
    }

    @Test func itTakesWhomItNames() throws {
        let run = try diary("ATTENDEE;CN=Protocol officer 1:mailto:c@x.example", at: "1200-1300")
        #expect(run.code == 1 && run.output.contains("person-blocked"), "\(run.transcript)")
    }
}

/// What an import tells and keeps.
@Suite struct ImportLossTests {
    private func adopt(_ events: [[String]], _ more: String...) throws -> (run: Run, text: String) {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(Calendar.text(events), to: "a.ics")
        let run = try Run(["import", "a.ics", "--as", "occasion", "-o", "a.yaml"] + more, in: folder)
        return (run, (try? folder.read("a.yaml")) ?? "")
    }

    @Test func whatADocumentCannotSayIsTold() throws {
        let (run, text) = try adopt([
            Calendar.event(
                "a", "20270311T100000Z", "20270311T104530Z",
                more: [
                    "LOCATION:Salon; Council room", "ATTENDEE;CN=Mayor:mailto:m@x.example",
                    "ATTENDEE;CN=Ann Other:mailto:a@x.example", "RESOURCES:BEAMER",
                ]),
            Calendar.event("day", at: ["DTSTART;VALUE=DATE:20270312"]),
        ])
        #expect(run.code == 0, "\(run.transcript)")
        #expect(text.contains("    with: [mayor]\n    room: hall/salon\n"), "\(text)")
        #expect(text.contains("LOCATION was Salon; Council room; also named: Ann Other, BEAMER"))
        #expect(text.contains("length: 46 min"))
        for told in [
            "whole days were left out; import them as busy time or holidays (line 15)",
            "seconds were rounded to whole minutes, so that no time is lost (line 4)",
            "several rooms are named; the first is asked for and the others stand in a note (line 4)",
            "attendees or resources that the document cannot ask for by name stand in a note (line 4)",
        ] { #expect(run.output.contains(told), "\(run.output)") }
    }

    @Test(arguments: [("nl", "1 item gelezen: 1 blokkeren"), ("fr", "1 entrée au total : 1 bloquant")])
    func itSpeaksTheLanguageOfTheReader(_ language: String, _ words: String) throws {
        let (run, _) = try adopt(
            [Calendar.event("a", "20270311T100000Z", "20270311T110000Z")], "--language", language)
        #expect(run.output.contains(words), "\(run.output)")
        #expect(!run.output.contains("Written to"))
    }

    @Test func hintsSpeakTheLanguageOfTheReader() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(
            Calendar.text([
                Calendar.event("a", "20270311T050000Z", "20270311T060000Z", more: ["LOCATION:Saloon"]),
                Calendar.event("b", "20270311T050000Z", "20270311T060000Z", more: ["LOCATION:Town hall"]),
            ]), to: "a.ics")
        let run = try Run(["check", "plan.yaml", "a.ics", "--language", "nl"], in: folder)
        #expect(run.errors.contains("is geen zaal van de dienst; is het 'Salon'?"), "\(run.errors)")
        #expect(run.errors.contains("noemt een locatie en geen zaal"))
        #expect(!run.errors.contains(" read: "))
    }

    /// A linked folder is followed and told; one that leads back is refused.
    @Test func linkedFolders() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(Calendar.text([Calendar.event("a", "20270311T050000Z", "20270311T060000Z")]), to: "a.ics")
        let files = FileManager.default
        try files.createDirectory(at: folder.url.appending(path: "share"), withIntermediateDirectories: true)
        try files.createDirectory(at: folder.url.appending(path: "imported/busy"), withIntermediateDirectories: true)
        let link = folder.url.appending(path: "imported/busy/bram").path
        try files.createSymbolicLink(atPath: link, withDestinationPath: "../../share")
        let run = try Run(["import", "a.ics", "--as", "busy:bram"], in: folder)
        #expect(run.code == 0, "\(run.transcript)")
        #expect(run.output.contains("is a linked folder: the calendar lies in "), "\(run.output)")
        #expect(run.output.contains("/share."))
        for (target, told) in [
            ("..", "the folder is a link that leads back"), ("../..", "the folder is a link that leads back"),
            ("bram", "Check who may read the folder, and where it leads if it is a link."),
        ] {
            try files.removeItem(atPath: link)
            try files.createSymbolicLink(atPath: link, withDestinationPath: target)
            let run = try Run(["import", "a.ics", "--as", "busy:bram"], in: folder)
            #expect(run.code == 2 && run.errors.contains(told), "\(target): \(run.transcript)")
        }
    }
}

/// What is said where something is wrong.
@Suite struct PlainAdviceTests {
    @Test func conflictsOutsideThePlanAreToldAsSuch() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(
            Calendar.text(
                ["a", "b"].map {
                    Calendar.event($0, "20270311T100000Z", "20270311T110000Z", more: ["LOCATION:Villa elsewhere"])
                }), to: "a.ics")
        let arguments = ["--calendar", "a.ics", "--quiet", "--today", "2027-03-01"]
        let run = try Run(["plan", "visit.yaml", "-o", "new.yaml"] + arguments, in: folder)
        #expect(run.code == 1, "\(run.transcript)")
        #expect(run.output.contains("Conflicts outside this plan, among what the given calendars hold"))
        #expect(!run.output.contains("Conflicts in what was planned before"))
        #expect(run.output.contains("Written to new.yaml"))
    }

    @Test(arguments: [
        ("revision: 99999999999", "'99999999999' is too large for a count. Write a whole number, 0 to 1000000."),
        ("first-day: 9999-12-31", "'9999-12-31' is not in the calendar. Write a year from 1900 to 2200."),
        ("first-day: 2027-02-31", "'2027-02-31' is not in the calendar. Check the day and the month."),
    ]) func numbersAndDatesTooLarge(_ line: String, _ told: String) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.edit("plan.yaml", "engagements:", "\(line)\nengagements:")
        let run = try Run(["check", "plan.yaml"], in: folder)
        #expect(run.code == 2 && run.errors.contains(told), "\(run.errors)")
    }

    @Test func twoOfOneNameAreToldByTheirIds() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.edit("office.yaml", "Protocol officer 2", "Protocol officer 1")
        try folder.write(
            Calendar.text([
                Calendar.event(
                    "a", "20270311T050000Z", "20270311T060000Z",
                    more: ["ATTENDEE;CN=Protocol officer 1:mailto:x@x.example"])
            ]), to: "a.ics")
        let run = try Run(["check", "a.ics", "--office", "office.yaml"], in: folder)
        #expect(
            run.errors.contains("is it 'Protocol officer 1 (chris)' or 'Protocol officer 1 (dora)'?"), "\(run.errors)")
    }

    @Test func theLastDayOfAllIsLookedAt() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(
            Calendar.text([
                Calendar.event("a", "99991231T100000Z", "99991231T110000Z", more: ["LOCATION:Salon"]),
                Calendar.event("b", "99991231T100000Z", "99991231T110000Z", more: ["LOCATION:Salon"]),
            ]), to: "a.ics")
        let run = try Run(["check", "a.ics"], in: folder)
        #expect(run.code == 1 && run.output.contains("room-once"), "\(run.transcript)")
    }
}
