import ICalendar
import Occasions
import Testing

@testable import Documents

/// A calendar of these events, each a list of lines.
func calendar(_ events: [String]...) -> String {
    let lines = events.flatMap { ["BEGIN:VEVENT"] + $0 + ["DTSTAMP:20240101T000000Z", "END:VEVENT"] }
    return (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//"] + lines + ["END:VCALENDAR", ""]).joined(
        separator: "\r\n")
}

@Suite struct CalendarTests {
    private func read(_ list: String, _ files: [String: String]) throws -> Case {
        try Sketch.read(office: Sketch.office + "\ncalendars: [\(list)]\n", files: files)
    }

    @Test func busyTimeCountsWhereItBlocks() throws {
        let found = try read(
            "{file: cal/mayor.ics, role: busy, of: mayor}",
            [
                "cal/mayor.ics": calendar(
                    [
                        "UID:1", "SUMMARY:Council", "DTSTART;TZID=Europe/Brussels:20240223T140000",
                        "DTEND;TZID=Europe/Brussels:20240223T160000",
                    ],
                    [
                        "UID:2", "SUMMARY:Free", "TRANSP:TRANSPARENT", "DTSTART:20240223T100000Z",
                        "DTEND:20240223T110000Z",
                    ],
                    ["UID:3", "SUMMARY:Long ago", "DTSTART:20230223T100000Z", "DTEND:20230223T110000Z"],
                    [
                        "UID:4", "SUMMARY:Daily", "DTSTART:20240101T070000Z", "DTEND:20240101T073000Z",
                        "RRULE:FREQ=DAILY",
                    ])
            ])
        let problem = found.problem
        let entries = problem.calendar.sorted { $0.range < $1.range }
        #expect(
            entries.map { "\(problem.zone.civil($0.range.start).text) \($0.title)" } == [
                "2024-02-21 08:00 Daily", "2024-02-22 08:00 Daily", "2024-02-23 08:00 Daily",
                "2024-02-23 14:00 Council",
                "2024-02-24 08:00 Daily", "2024-02-25 08:00 Daily",
            ])
        #expect(entries.allSatisfy { $0.role == .busy(ResourceID(3)) })
        #expect(entries[3].source?.text == "cal/mayor.ics:4")
        #expect(entries[3].uid == "1")
        #expect(found.documents.last == "cal/mayor.ics")
        #expect(found.notices.isEmpty)
    }

    @Test func holidaysCountThoughTheyAreMarkedFree() throws {
        let found = try read(
            "{file: h.ics, role: holiday}, {file: o.ics, role: observance}",
            [
                "h.ics": calendar(["UID:1", "SUMMARY:Day off", "TRANSP:TRANSPARENT", "DTSTART;VALUE=DATE:20240223"]),
                "o.ics": calendar(
                    [
                        "UID:2", "SUMMARY:Feast", "CATEGORIES:PREDICTED", "DTSTART;VALUE=DATE:20240224",
                        "DTEND;VALUE=DATE:20240226",
                    ],
                    ["UID:3", "SUMMARY:Fast", "X-HOSTCITY-CERTAINTY:estimated", "DTSTART;VALUE=DATE:20240224"]),
            ])
        #expect(
            found.problem.calendar.map { "\($0.role.name) \($0.title) \($0.range.minutes) \($0.isCertain)" } == [
                "holiday Day off 1440 true", "observance Feast 2880 false", "observance Fast 1440 false",
            ])
    }

    @Test func whomAnObservanceConcerns() throws {
        let found = try read(
            "{file: o.ics, role: observance, concerns: [jp], confirmed-by: the embassy}, {file: h.ics, role: holiday}",
            [
                "o.ics": calendar(
                    [
                        "UID:1", "SUMMARY:Feast", "CATEGORIES:OBSERVANCE,JEWISH,PREDICTED,JP,Red category",
                        "DTSTART;VALUE=DATE:20240223",
                    ], ["UID:2", "SUMMARY:Fast", "DTSTART;VALUE=DATE:20240224"]),
                "h.ics": calendar(["UID:3", "SUMMARY:Day off", "CATEGORIES:HOLIDAY", "DTSTART;VALUE=DATE:20240223"]),
            ])
        #expect(
            found.problem.calendar.map { "\($0.title) \($0.concerns) \($0.confirmedBy ?? "nobody")" } == [
                #"Feast ["jp", "jewish"] the embassy"#, #"Fast ["jp"] the embassy"#, "Day off [] nobody",
            ])
    }

    @Test func takenTimeConcernsNobody() {
        let list = "{file: m.ics, role: busy, of: mayor, concerns: [jp], confirmed-by: her office}"
        #expect(
            Sketch.faults(
                office: Sketch.office + "\ncalendars: [\(list)]\n",
                files: ["m.ics": calendar(["UID:1", "DTSTART:20240223T100000Z", "DTEND:20240223T110000Z"])])
                    == """
                    office.yaml:44:50: error: 'concerns' stands beside a busy calendar, and taken time needs none. Take it out.
                    office.yaml:44:66: error: 'confirmed-by' stands beside a busy calendar, and taken time needs none. Take it out.
                    """)
    }

    @Test func extraCalendars() throws {
        let options = CaseOptions(extraCalendars: [
            CaseOptions.ExtraCalendar(path: "x.ics", role: "busy", of: "icc/main")
        ])
        let file = calendar(["UID:1", "DTSTART:20240223T100000Z", "DTEND:20240223T110000Z"])
        #expect(
            try Sketch.read(files: ["x.ics": file], options: options).problem.calendar.map(\.role) == [
                .busy(ResourceID(2))
            ])
        let wrong = CaseOptions(extraCalendars: [CaseOptions.ExtraCalendar(path: "x.ics", role: "busy", of: "icc/man")])
        #expect(
            Sketch.faults(files: ["x.ics": file], options: wrong)
                == "x.ics:1:1: error: there is no room, venue, person, vehicle or pool 'icc/man'. Did you mean 'icc/main'?"
        )
    }
}

@Suite struct CalendarCaseTests {
    private let one = calendar(
        [
            "UID:a", "SUMMARY:Reception", "LOCATION:  Room  A ", "DTSTART:20240223T100000Z", "DTEND:20240223T110000Z",
            "ORGANIZER;CN=Ann:mailto:ann@x.example", "ATTENDEE;CN=Bob;PARTSTAT=ACCEPTED:mailto:BOB@x.example",
            "ATTENDEE;CN=Eve;PARTSTAT=DECLINED:mailto:eve@x.example",
            "ATTENDEE;CUTYPE=ROOM;CN=room a:mailto:room-a@x.example",
        ],
        [
            "UID:b", "SUMMARY:Call", "LOCATION:Microsoft Teams Meeting", "DTSTART:20240223T120000Z",
            "DTEND:20240223T123000Z",
        ],
        ["UID:c", "SUMMARY:Holiday", "DTSTART;VALUE=DATE:20240223"])

    private let two = calendar(
        ["UID:a", "SUMMARY:Reception", "DTSTART:20240223T100000Z", "DTEND:20240223T110000Z"],
        [
            "UID:d", "SUMMARY:Weekly", "LOCATION:ROOM A", "DTSTART:20240219T090000Z", "DTEND:20240219T100000Z",
            "RRULE:FREQ=WEEKLY;COUNT=2",
        ])

    private func given(_ files: [String: String], _ paths: [String], zone: CivilZone? = nil) throws -> TakenCalendars {
        let given = try GivenCalendars.read(paths, zone: zone, shelf: .texts(files))
        return try given.taken(over: given.stretches(beside: []))
    }

    @Test func everyEntryTakesPlace() throws {
        let taken = try given(["x/one.ics": one, "two.ics": two], ["x/one.ics", "two.ics"])
        let found = taken.alone()
        let problem = found.problem
        var plan = Plan(for: problem)
        plan.takeGiven(of: problem)
        #expect(
            problem.engagements.map(\.id) == [
                "one/c", "one/a", "one/b", "two/d/20240219T090000Z", "two/d/20240226T090000Z",
            ])
        #expect(problem.resources.map(\.id) == ["Room A", "ann@x.example", "bob@x.example"])
        #expect(problem.engagements[1].participants.map { problem[$0].title } == ["Ann", "Bob"])
        #expect(plan.fills.map { $0.map { problem[$0].id } } == ["Room A", "Room A", "Room A"])
        #expect(plan.isComplete(for: problem))
        #expect(problem.engagements[2].place == nil)
        #expect(problem.engagements[0].origin.isWholeDay)
        #expect(problem.engagements[1].source?.text == "x/one.ics:4")
        #expect(problem.engagements[1].uid == "a")
        #expect(problem.occasions.map(\.id) == ["one", "two"])
        #expect(problem.zone.name == "UTC")
        #expect(
            taken.notices(taken.accounts(of: [found]), in: .en) == [
                "x/one.ics: 3 events read: 1 blocking (1 time, 60 min), 2 not blocking, 0 merged with another, "
                    + "0 outside the dates looked at.",
                "x/one.ics: not blocking: 2 with neither a place nor anybody, 1470 min (lines 16, 24).",
                "two.ics: 2 events read: 1 blocking (2 times, 120 min), 0 not blocking, 1 merged with another "
                    + "(1 time, 60 min), 0 outside the dates looked at.",
                "calendars were looked at on 2024-02-18..2025-02-20; what repeats beyond them was not looked at",
            ])
        #expect(found.notices(in: .en) == ["1 entry stands in several files and counts once"])
        #expect(problem.own.engagements.isEmpty)
        #expect(problem.own.resources.isEmpty)
    }

    @Test func theOfficesRoomsAndPeopleAreRecognised() throws {
        let office = try Sketch.read()
        let file = calendar([
            "UID:a", "SUMMARY:Reception", "LOCATION:main HALL", "DTSTART:20240223T100000Z", "DTEND:20240223T110000Z",
            "ORGANIZER;CN=Mayor:mailto:m@x.example", "ATTENDEE;CN=lo-1:mailto:l@x.example",
            "ATTENDEE;CN=Guest:mailto:g@x.example", "ATTENDEE;ROLE=OPT-PARTICIPANT;CN=Opt:mailto:o@x.example",
            "ATTENDEE;ROLE=NON-PARTICIPANT;CN=Non:mailto:n@x.example",
            "ATTENDEE;CUTYPE=ROOM;CN=stadhuis/pacificatiezaal:mailto:r@x.example",
        ])
        let found = try given(["a.ics": file], ["a.ics"], zone: office.problem.zone).join(to: office.problem)
        let problem = found.problem
        let joined = try #require(problem.engagements.last)
        #expect(joined.participants.map { problem[$0].id } == ["mayor", "g@x.example"])
        #expect(joined.attendance == 3)
        #expect(
            joined.slots.map { "\(problem[$0].name) \(problem[$0].candidates.map { problem[$0].id })" } == [
                #"room ["icc/main"]"#, #"room-2 ["stadhuis/pacificatiezaal"]"#, #"person-1 ["lo-1"]"#,
            ])
        #expect(problem.zone.name == "Europe/Brussels")
        #expect(problem.travel.minutes(from: 0, to: 1) == 15)
        #expect(problem.own.resources.map(\.id) == office.problem.resources.map(\.id))
    }

    /// An organizer who is invited too, and declines, does not come.
    @Test(arguments: [
        (["ATTENDEE;PARTSTAT=DECLINED:mailto:ann@x.example"], []),
        (["ATTENDEE;ROLE=OPT-PARTICIPANT;CN=Mayor:mailto:other@x.example"], []),
        (["ATTENDEE;PARTSTAT=ACCEPTED:mailto:ann@x.example"], ["mayor"]),
        (["ATTENDEE;PARTSTAT=DECLINED:mailto:eve@x.example"], ["mayor"]), ([], ["mayor"]),
    ])
    func anOrganizerMayDecline(_ lines: [String], _ people: [String]) throws {
        let office = try Sketch.read()
        let file = calendar(
            ["UID:a", "DTSTART:20240223T100000Z", "DTEND:20240223T110000Z", "ORGANIZER;CN=Mayor:mailto:ann@x.example"]
                + lines)
        let problem = try given(["a.ics": file], ["a.ics"], zone: office.problem.zone).join(to: office.problem).problem
        #expect(problem.engagements.last?.participants.map { problem[$0].id } == people)
    }

    /// Links are no place, and what stands beside them says how to join; a room of ours does count.
    @Test(arguments: [
        ("Pacificatiezaal https://teams.example/l/1", ["stadhuis/pacificatiezaal"]), ("https://teams.example/l/1", []),
        ("Join here: https://teams.example/l/1", []), ("Room 5; Microsoft Teams Meeting", ["Room 5"]),
        ("Pacificatiezaal / Microsoft Teams", ["stadhuis/pacificatiezaal"]),
    ])
    func aRoomBesideALink(_ place: String, _ rooms: [String]) throws {
        let office = try Sketch.read()
        let file = calendar([
            "UID:a", "DTSTART:20240223T100000Z", "DTEND:20240223T110000Z",
            "LOCATION:" + place.replacing(";", with: "\\;"),
        ])
        let problem = try given(["a.ics": file], ["a.ics"], zone: office.problem.zone).join(to: office.problem).problem
        #expect(problem.engagements.last?.slots.flatMap { problem[$0].candidates.map { problem[$0].id } } == rooms)
    }

    @Test func whatIsTakenForTheOfficesIsTold() throws {
        let office = try Sketch.read()
        func hints(_ lines: String...) throws -> [String] {
            let file = calendar(["UID:a", "DTSTART:20240223T100000Z", "DTEND:20240223T110000Z"] + lines)
            return try given(["a.ics": file], ["a.ics"], zone: office.problem.zone)
                .join(to: office.problem, domain: office.domain).hints.map { $0.text(.en) }
        }
        #expect(
            try hints("LOCATION:Zaal Pacificatiezaal") == [
                "a.ics:4: 'Zaal Pacificatiezaal' was taken for 'Pacificatiezaal - Stadhuis'; write it otherwise if it is not"
            ])
        #expect(
            try hints("ATTENDEE:mailto:mayor@stad.gent.example") == [
                "a.ics:4: 'mayor@stad.gent.example' is nobody of the office; is it 'Mayor'? Give the person an alias if it is"
            ])
        #expect(
            try hints("ATTENDEE:mailto:info@stad.gent.example") == [
                "a.ics:4: 'info@stad.gent.example' has the office's mail domain and is nobody of the office; give whoever "
                    + "it is that address as an alias"
            ])
        #expect(try hints("ATTENDEE;CN=Somebody:mailto:info@elsewhere.example", "LOCATION:Café Rouge").isEmpty)
    }

    /// Read is what blocks, what does not, what is merged and what lies outside; in minutes too.
    @Test func theAccountIsTrueBesideAPlan() throws {
        let office = try Sketch.read()
        let hour = ["DTSTART:20240223T100000Z", "DTEND:20240223T110000Z"]
        let files = [
            "a.ics": calendar(
                ["UID:room", "LOCATION:Pacificatiezaal"] + hour,
                ["UID:who", "ATTENDEE;CN=Mayor:mailto:m@x.example"] + hour,
                ["UID:nobody"] + hour, ["UID:elsewhere", "LOCATION:Café Rouge"] + hour,
                ["UID:own", "LOCATION:ICC"] + hour,
                ["UID:export", "LOCATION:Pacificatiezaal"] + hour, ["UID:old", "STATUS:CANCELLED"] + hour),
            "b.ics": calendar(["UID:room", "LOCATION:Pacificatiezaal"] + hour),
        ]
        let taken = try given(files, ["a.ics", "b.ics"], zone: office.problem.zone)
        let start = Moment(minutes: taken.readings[0].occurrences[0].startMinutes)
        let own = OwnEntries(
            office.problem, Plan(for: office.problem), feeds: ["own": [TimeRange(start, minutes: 60)], "export": []])
        let joined = taken.join(to: office.problem, own: own)
        let accounts = taken.accounts(of: [joined]).map(\.account)
        #expect(accounts.allSatisfy { $0.isBalanced })
        #expect(accounts.map(\.blocking) == [2, 0])
        #expect(accounts.map(\.minutes) == [120, 0])
        #expect(accounts.map(\.merged) == [2, 1])
        #expect(accounts.map(\.mergedMinutes) == [120, 60])
        #expect(accounts[0].notBlocking.map(\.reason) == [.unplaced, .elsewhere, .cancelled])
        #expect(accounts[0].notBlocking.map(\.minutes) == [60, 60, 60])
        #expect(
            joined.notices(in: .en) == [
                "1 entry stands in several files and counts once", "1 entry is one of the plan's own and counts once",
                "1 entry is the office's own export of what this plans and was left out",
            ])
        // Of a series of which the plan holds a part, the rest blocks.
        let weekly = ["w.ics": calendar(["UID:own", "LOCATION:Pacificatiezaal", "RRULE:FREQ=WEEKLY;COUNT=3"] + hour)]
        let series = try given(weekly, ["w.ics"], zone: office.problem.zone)
        let account = series.accounts(of: [series.join(to: office.problem, own: own)])[0].account
        #expect([account.blocking, account.merged, account.times, account.mergedTimes] == [0, 1, 0, 3])
    }

    @Test func datesThatTouchAreOne() throws {
        let file = calendar(["UID:a", "DTSTART:20240223T100000Z", "DTEND:20240223T110000Z"])
        let given = try GivenCalendars.read(["a.ics"], zone: .utc, shelf: .texts(["a.ics": file]))
        let day = { (number: Int) in Moment(minutes: number * 1440) }
        let taken = try given.taken(
            over: [(5, 7), (2, 5), (7, 8), (10, 11)].map { TimeRange(day($0.0), minutes: ($0.1 - $0.0) * 1440) })
        #expect(taken.lookedAt == [["1970-01-03", "1970-01-08"], ["1970-01-11", "1970-01-11"]])
    }

    /// A series meets what lies years after its start, and the years between are not looked at.
    @Test func whatCanMeetIsLookedAt() throws {
        let file = calendar(
            ["UID:a", "DTSTART:20260102T120000Z", "DTEND:20260102T130000Z", "RRULE:FREQ=DAILY"],
            ["UID:b", "DTSTART:20990312T120000Z", "DTEND:20990312T130000Z"])
        let taken = try given(["a.ics": file], ["a.ics"])
        #expect(taken.lookedAt == [["2026-01-01", "2027-01-04"], ["2099-03-11", "2099-03-13"]])
        #expect(taken.alone().problem.engagements.map(\.id).contains("a/a/20990312T120000Z"))
    }

    @Test func allFaultsAtOnce() {
        #expect {
            try GivenCalendars.read(["no.ics", "a.ics"], zone: nil, shelf: .texts(["a.ics": "<html>"]))
        } throws: { ($0 as? Faults)?.faults.count == 2 }
    }

    // MARK: Whom it takes

    private let taken = ["m.ics": calendar(["UID:1", "DTSTART:20240223T100000Z", "DTEND:20240223T110000Z"])]

    private func owners(_ of: String) throws -> [String] {
        let pools = "pools: [{id: sedan, count: 6}, {id: chairs, count: 50}]\nvehicles: [{id: van, seats: 7}]\n"
        let office = Sketch.office.split(separator: "\n").prefix { !$0.hasPrefix("pools:") }.joined(separator: "\n")
        let problem = try Sketch.read(
            office: office + "\n" + pools + "calendars: [{file: m.ics, role: busy, \(of)}]\n", files: taken
        ).problem
        return problem.calendar.map { entry in
            guard case .busy(let id) = entry.role else { return "nobody" }
            return problem[id].id + (entry.pieces > 0 ? " \(entry.pieces)" : "")
        }
    }

    @Test func aVenueAVehicleAPoolAndAList() throws {
        #expect(try owners("of: stadhuis") == ["stadhuis/pacificatiezaal", "stadhuis/botermarkt"])
        #expect(try owners("of: van") == ["van"])
        #expect(try owners("of: chairs, count: 40") == ["chairs 40"])
        #expect(try owners("of: [mayor, icc/main, icc, chairs], count: 1") == ["mayor", "icc/main", "chairs 1"])
    }

    /// Two calendars of one person are two: both are read, and both block.
    @Test func twoCalendarsOfOnePerson() throws {
        let list =
            "{file: a/basic.ics, role: busy, of: mayor}, {file: b/basic.ics, role: busy, of: mayor}"
        let found = try Sketch.read(
            office: Sketch.office + "\ncalendars: [\(list)]\n",
            files: [
                "a/basic.ics": calendar(["UID:1", "DTSTART:20240223T100000Z", "DTEND:20240223T110000Z"]),
                "b/basic.ics": calendar(["UID:2", "DTSTART:20240224T100000Z", "DTEND:20240224T110000Z"]),
            ])
        #expect(
            found.problem.calendar.map { $0.source?.text } == ["a/basic.ics:4", "b/basic.ics:4"])
    }
}

/// Places as people write them.
@Suite struct PlaceNamesTests {
    private func names() -> PlaceNames {
        func room(_ id: String, _ title: String, _ venue: Int, _ aliases: [String] = []) -> Resource {
            Resource(id: id, title: title, kind: .room(Room(venue: venue)), aliases: aliases)
        }
        return PlaceNames(
            Problem(
                zone: .utc, horizon: TimeRange(Moment(minutes: 0), minutes: 1),
                venues: [
                    Venue(id: "hall", title: "Hôtel de ville", aliases: ["Stadhuis"]),
                    Venue(id: "icc", title: "ICC Ghent"), Venue(id: "kerk", title: "Kerk"),
                ],
                resources: [
                    room("hall/east", "East", 0, ["Oostzaal"]), room("hall/west", "West", 0),
                    room("icc/main", "Main hall", 1), room("icc/salon", "Salon", 1), room("hall/salon", "Salon", 0),
                    room("hall/foyer-and-terrace", "Foyer and Terrace", 0), room("kerk/schip", "Kerk", 2),
                ]))
    }

    @Test(arguments: [
        ("East", [0]), ("EAST ", [0]), ("East (Hall)", [0]), ("hall - east", [0]), ("East, Hôtel de ville", [0]),
        ("Hotel de Ville: East", [0]), ("oostzaal", [0]), ("East; West", [0, 1]), ("East/West", [0, 1]),
        ("East + West", [0, 1]), ("East en West", [0, 1]), ("East et West (Stadhuis)", [0, 1]),
        ("Stadhuis, East and West", [0, 1]), ("hall/west", [1]), ("main hall \u{2013} icc ghent", [2]),
        ("Main hall, ICC Ghent, Van Rysselberghedreef 2, 9000 Gent", [2]), ("Salon - ICC Ghent", [3]),
        ("Stadhuis (Salon)", [4]), ("Foyer and Terrace", [5]), ("Kerk", [6]), ("East (2nd floor)", [0]),
        ("Zaal Oostzaal", [0]), ("Oostzaal 1st floor", [0]), ("Stadhuis-Oostzaal-50p", [0]),
        ("Oostzaal of Stadhuis", [0]),
        ("Room 3.14 OOSTZAAL, 2nd floor", [0]), ("East of Hotel de Ville", [0]), ("ICC Ghent Main hall 2nd floor", [2]),
        ("Salon, ICC Ghent 2nd floor", [3]), ("hall/west 50p", [1]), ("zaal Oostzaal + West", [1, 0]),
        ("Stadhuis East West", [0, 1]),
    ])
    func rooms(_ text: String, _ rooms: [Int]) {
        #expect(names().read(text).rooms == rooms.map { ResourceID($0) })
    }

    @Test(arguments: ["ICC Ghent", "Stadhuis", "Hotel de ville, Botermarkt 1, 9000 Gent", "icc"])
    func aVenueIsNoRoom(_ text: String) {
        #expect(names().read(text).isVenueOnly)
        #expect(names().read(text).doubts.isEmpty)
    }

    @Test(arguments: [
        ("Salon", ["Salon - ICC Ghent", "Salon - Hôtel de ville"]), ("Main hal", ["Main hall - ICC Ghent"]),
        ("East; Wst", ["West"]), ("Stadhuis - Blue room", []), ("Blue room (Stadhuis)", []),
        // A common word alone says too little, and so does the short name of an id.
        ("East Wing", ["East - Hôtel de ville"]), ("Main hall 2", ["Main hall - ICC Ghent"]),
        ("Salon royal", ["Salon - ICC Ghent", "Salon - Hôtel de ville"]), ("Schip 2", ["Kerk - Kerk"]),
        // A place beside it, or a choice.
        ("opposite Oostzaal", ["East - Hôtel de ville"]), ("Foyer Oostzaal", ["East - Hôtel de ville"]),
        // Another venue stands beside it.
        ("Oostzaal ICC Ghent", ["East - Hôtel de ville"]), ("Blauwe zaal ICC Ghent 2", []),
    ])
    func whatLooksLikeOursIsDoubted(_ text: String, _ near: [String]) {
        #expect(names().read(text).doubts.map(\.near) == [near])
        #expect(!names().read(text).isVenueOnly)
    }

    @Test func aChoiceOfTwoIsNoRoom() {
        let reading = names().read("Oostzaal or West")
        #expect(reading.rooms.isEmpty)
        #expect(reading.doubts.flatMap(\.near) == ["East - Hôtel de ville", "West - Hôtel de ville"])
    }

    @Test(arguments: [
        ("Zaal Oostzaal", ["East - Hôtel de ville"]), ("Oostzaal, 1st floor", []), ("East - Stadhuis", []),
    ])
    func whatStandsAmongOtherWordsIsTold(_ text: String, _ told: [String]) {
        #expect(names().read(text).guesses.map(\.name) == told)
    }

    @Test func otherPlacesAreNobodysBusiness() {
        let reading = names().read("Café Rouge, Parijs")
        #expect(reading.rooms.isEmpty && reading.doubts.isEmpty && !reading.isVenueOnly)
    }
}
