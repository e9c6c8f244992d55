import Documents
import Occasions
import Testing

@Suite struct RichOccasionTests {
    private func time(_ moment: Moment?, in problem: Problem) -> String? { moment.map { problem.zone.civil($0).text } }

    @Test func promises() throws {
        let problem = try Sketch.readRich().problem
        let visit = problem.occasions[0]
        #expect(visit.isAnnounced)
        #expect(time(visit.embargo, in: problem) == "2024-02-01 12:00")
        #expect(visit.regime == "vcdr")
        #expect(visit.deadlines.map(\.title) == ["Send the invitations", "List of cars"])
        #expect(visit.deadlines.map { time($0.due, in: problem) } == ["2024-01-15 23:59", "2024-02-19 12:00"])
        #expect(visit.deadlines.map(\.isDone) == [true, false])
        #expect(visit.deadlines[1].source?.text == "ecofin.yaml:9")
        #expect(visit.holds.map { problem[$0.room].id } == ["stadhuis/hall", "icc/main"])
        #expect(visit.holds.map(\.rank) == [2, 1])
        #expect(visit.holds.map { time($0.until, in: problem) } == ["2024-01-31 23:59", nil])
    }

    @Test func whatIsCancelledHoldsNothing() throws {
        let text = Sketch.richVisit.changing("announced: yes", to: "status: cancelled")
        let visit = try Sketch.readRich(text).problem.occasions[0]
        #expect(visit.deadlines.isEmpty)
        #expect(visit.holds.isEmpty)
    }

    @Test func delegations() throws {
        let problem = try Sketch.readRich().problem
        let guests = problem.resources.compactMap(\.delegation)
        let japan = try #require(guests.first)
        #expect(japan.hotel == "Hotel Harmony")
        #expect(japan.lounge == "north")
        #expect(japan.isLongHaul)
        #expect(japan.floaters == ["red": 6, "blue": 12])
        #expect(japan.bilateralsADay == 4)
        #expect(
            japan.escort
                == Escort(
                    noteVerbale: CivilDate(year: 2024, month: 2, day: 16), isThreatened: true, cars: 3, agents: 2))
        #expect(japan.observes == ["jp", "shinto"])
        #expect(japan.standing.mission == .ambassador)
        #expect(time(japan.standing.since, in: problem) == "2023-10-02 10:30")
        #expect(japan.standing.born?.text == "1961-03-04")
        #expect(japan.standing.office == "ambassador")
        #expect(japan.standing.isDeputy)
        let france = try #require(guests.last)
        #expect(france.standing == Standing())
        #expect(france.escort == nil)
        #expect(france.bilateralsADay == nil)
    }

    @Test func aparts() throws {
        let problem = try Sketch.readRich().problem
        #expect(problem.aparts.map(\.scope) == [.hotel, .entrance, .adjacent])
        #expect(problem.aparts.map(\.isWish) == [true, false, false])
        #expect(
            problem.aparts.map { apart in
                [apart.during?.start, apart.during?.end].compactMap { time($0, in: problem) }
            } == [
                ["2024-02-22 00:00", "2024-02-25 00:00"], ["2024-02-23 00:00", "2025-02-25 00:00"],
                ["2023-02-22 00:00", "2024-02-23 12:00"],
            ])
        let bare = Sketch.richVisit.changing(", from: 2024-02-22, until: 2024-02-24, wish: yes", to: "")
        #expect(try Sketch.readRich(bare).problem.aparts[0].during == nil)
    }

    @Test func engagements() throws {
        let problem = try Sketch.readRich().problem
        let arrival = problem.engagements[0]
        #expect(arrival.entrance == "east-door")
        #expect(arrival.leadsTo == EngagementID(2))
        #expect(problem.engagements[1].leadsTo == EngagementID(2))
        let welcome = problem.engagements[2]
        #expect(welcome.leadsTo == nil)
        #expect(welcome.zone == "red")
        #expect(welcome.places == 4)
        #expect(welcome.listeners == 2)
        #expect(welcome.isHeavy)
        #expect(welcome.regime == "conf-alpha-fr")
        #expect(
            welcome.needs
                == RoomNeeds(
                    seats: 6, features: ["daylight"], stage: 40, isCatered: true, sweepMinutes: 45, lockDownMinutes: 30)
        )
        #expect(arrival.needs.seats == 9)
    }

    @Test func slots() throws {
        let problem = try Sketch.readRich().problem
        let slots = problem.slots.prefix { $0.engagement < EngagementID(3) }.map { slot in
            "\(problem[slot.engagement].id) \(slot.name) \(slot.role) \(slot.candidates.map { problem[$0].id })"
        }
        #expect(
            slots == [
                #"visit/arrival-jp greeter-1 duty("greeter") ["lo-1"]"#,
                #"visit/arrival-jp vehicle-1 vehicle ["coach-1", "van-1"]"#,
                #"visit/arrival-jp vehicle-2 vehicle ["coach-1", "van-1"]"#,
                #"visit/arrival-fr greeter-1 duty("greeter") ["lo-1"]"#,
                #"visit/arrival-fr vehicle-1 vehicle ["coach-1", "van-1"]"#,
                #"visit/arrival-fr vehicle-2 vehicle ["coach-1", "van-1"]"#,
                #"visit/welcome room room ["stadhuis/hall", "stadhuis/west"]"#,
                #"visit/welcome host-1 duty("host") ["alderman", "mayor"]"#,
                #"visit/welcome greeter-1 duty("greeter") ["nuncio", "lo-1"]"#,
            ])
        let any = try Sketch.readRich(Sketch.richVisit.changing("{count: 2, seats: 7}", to: "1")).problem
        #expect(any.slots[1].candidates.map { any[$0].id } == ["coach-1", "van-1", "sedan-1"])
        let none = try Sketch.readRich(Sketch.richVisit.changing("greeter: yes", to: "greeter: no")).problem
        #expect(none.slots[0].name == "vehicle-1")
    }

    static let cases: [(old: String, new: String, faults: [String])] = [
        (
            "announced: yes", "announced: 2024",
            [
                "ecofin.yaml:4:12: error: '2024' is neither yes nor no. Write 'yes' or 'no'."
            ]
        ),
        (
            "embargo: 2024-02-01 12:00", "embargo: February",
            [
                "ecofin.yaml:5:10: error: 'February' is no date. Write year, month and day such as '2024-02-23'."
            ]
        ),
        (
            "precedence: vcdr", "precedence: VCDR 1961",
            [
                "ecofin.yaml:6:13: error: 'VCDR 1961' is no id. Use lower-case letters a-z, digits and '-' only, such as 'vcdr-1961'."
            ]
        ),
        (
            "precedence: vcdr", "precedance: vcdr",
            [
                "ecofin.yaml:6:1: error: 'precedance' is no key of an occasion. Did you mean 'precedence'?"
            ]
        ),
        (
            "title: Send the invitations, ", "",
            [
                "ecofin.yaml:8:5: error: a deadline has no 'title'. Add one, such as 'title: Send the invitations'."
            ]
        ),
        (
            "due: 2024-01-15", "due: 2024-13-15",
            [
                "ecofin.yaml:8:40: error: '2024-13-15' is not in the calendar. Check the day and the month."
            ]
        ),
        (
            "due: 2024-02-19 12:00", "by: 2024-02-19",
            [
                "ecofin.yaml:9:5: error: a deadline has no 'due'. Add one, such as 'due: 2024-01-15'.",
                "ecofin.yaml:9:27: error: 'by' is no key of a deadline. Use one of: title, due, done.",
            ]
        ),
        (
            "done: yes", "done: nearly",
            [
                "ecofin.yaml:8:58: error: 'nearly' is neither yes nor no. Write 'yes' or 'no'."
            ]
        ),
        (
            "room: stadhuis/hall, rank", "room: stadhuis/hal, rank",
            [
                "ecofin.yaml:11:12: error: there is no room 'stadhuis/hal'. Did you mean 'stadhuis/hall'?"
            ]
        ),
        (
            "room: stadhuis/hall, rank", "room: icc/main, rank",
            [
                "ecofin.yaml:12:12: error: 'icc/main' stands under 'options' a second time. Keep one option on a room."
            ]
        ),
        (
            "rank: 2", "rank: first",
            [
                "ecofin.yaml:11:33: error: 'first' is no rank of an option. Write a whole number, 1 to 20."
            ]
        ),
        (
            ", until: 2024-01-31", "",
            [
                "ecofin.yaml:11:5: error: the option does not say when it lapses. Add one such as 'until: 2024-01-31', or 'confirmed: yes' where a contract holds it."
            ]
        ),
        (
            "rank: 2,", "confirmed: yes,",
            [
                "ecofin.yaml:11:50: error: the option is confirmed and lapses. Keep one of 'until' and 'confirmed'."
            ]
        ),
        (
            "long-haul: yes", "long-haul: 12 h",
            [
                "ecofin.yaml:19:16: error: '12 h' is neither yes nor no. Write 'yes' or 'no'."
            ]
        ),
        (
            "floaters: {red: 6, blue: 12}", "floaters: 6",
            [
                "ecofin.yaml:20:15: error: here stands '6', and people by access zone are wanted. Write such as '{red: 6}'."
            ]
        ),
        (
            "floaters: {red: 6", "floaters: {Red: six",
            [
                "ecofin.yaml:20:16: error: 'Red' is no id. Use lower-case letters a-z, digits and '-' only, such as 'red'.",
                "ecofin.yaml:20:21: error: 'six' is no number of people. Write a whole number, from 0 up.",
            ]
        ),
        (
            "bilaterals-a-day: 4", "bilaterals-a-day: many",
            [
                "ecofin.yaml:21:23: error: 'many' is no number of bilaterals. Write a whole number, 0 to 100."
            ]
        ),
        (
            "note-verbale: 2024-02-16", "note-verbale: yes",
            [
                "ecofin.yaml:22:28: error: 'yes' is no date. Write year, month and day such as '2024-02-23'."
            ]
        ),
        (
            "threat: yes", "treath: yes",
            [
                "ecofin.yaml:22:40: error: 'treath' is no key of an escort. Did you mean 'threat'?"
            ]
        ),
        (
            "cars: 3, agents: 2", "cars: 0, agents: -1",
            [
                "ecofin.yaml:22:59: error: '0' is no number of cars. Write a whole number, 1 to 1000.",
                "ecofin.yaml:22:70: error: '-1' is no number of security officers. Write a whole number, 0 to 1000.",
            ]
        ),
        (
            "escort: {note-verbale: 2024-02-16, threat: yes, cars: 3, agents: 2}", "escort: yes",
            [
                "ecofin.yaml:22:13: error: an escort is a mapping of keys and values, and here stands 'yes'. Write 'key: value' for each of: note-verbale, threat, cars, agents."
            ]
        ),
        (
            "observes: [jp, shinto]", "observes: [JP]",
            [
                "ecofin.yaml:23:16: error: 'JP' is no id. Use lower-case letters a-z, digits and '-' only, such as 'jp'."
            ]
        ),
        (
            "mission: ambassador", "mission: ambasador",
            [
                "ecofin.yaml:24:14: error: 'ambasador' is no mission. Did you mean 'ambassador'?"
            ]
        ),
        (
            "office: ambassador", "offices: ambassador",
            [
                "ecofin.yaml:27:5: error: 'offices' is no key of a delegation. Did you mean 'office'?"
            ]
        ),
        (
            "deputy: yes", "deputy: fr",
            [
                "ecofin.yaml:28:13: error: 'fr' is neither yes nor no. Write 'yes' or 'no'."
            ]
        ),
        (
            "share: hotel", "share: hotels",
            [
                "ecofin.yaml:31:32: error: 'hotels' is no place to share. Did you mean 'hotel'?"
            ]
        ),
        (
            "until: 2024-02-24, wish", "until: 2024-02-21, wish",
            [
                "ecofin.yaml:31:57: error: 'until' lies before 'from'. Write the earlier of the two under 'from'."
            ]
        ),
        (
            "wish: yes", "wish: 3",
            [
                "ecofin.yaml:31:82: error: '3' is neither yes nor no. Write 'yes' or 'no'."
            ]
        ),
        (
            "share: adjacent, until: day 1 12:00", "share: adjacent, until: noon",
            [
                "ecofin.yaml:33:49: error: 'noon' is no date. Write year, month and day such as '2024-02-23'."
            ]
        ),
        (
            "leads-to: welcome", "leads-to: welcom",
            [
                "ecofin.yaml:40:15: error: there is no engagement 'welcom'. Did you mean 'welcome'?"
            ]
        ),
        (
            "leads-to: welcome", "leads-to: arrival-jp",
            [
                "ecofin.yaml:40:15: error: the engagement leads to itself. Name another engagement."
            ]
        ),
        (
            "leads-to: welcome", "leads-to: other/welcome",
            [
                "ecofin.yaml:40:15: error: there is no engagement 'other/welcome'. Use one of: visit/arrival-jp, visit/arrival-fr, visit/welcome, visit/desk, visit/desk-2, visit/tidying."
            ]
        ),
        (
            "seats: 7", "seats: 60",
            [
                "ecofin.yaml:41:15: error: no vehicle of the office has 60 seats; the largest has 50. Ask for more vehicles with fewer seats."
            ]
        ),
        (
            "vehicles: {count: 2, seats: 7}", "vehicles: {seats: 7}",
            [
                "ecofin.yaml:41:15: error: 'vehicles' has no 'count'. Add one, such as 'count: 2'."
            ]
        ),
        (
            "vehicles: {count: 2, seats: 7}", "vehicles: two",
            [
                "ecofin.yaml:41:15: error: 'two' is no number of vehicles. Write a whole number, 0 to 1000."
            ]
        ),
        (
            "{count: 2, seats: 7}", "{count: 2, seat: 7}",
            [
                "ecofin.yaml:41:26: error: 'seat' is no key of 'vehicles'. Did you mean 'seats'?"
            ]
        ),
        (
            "entrance: east-door", "entrance: East door",
            [
                "ecofin.yaml:39:15: error: 'East door' is no id. Use lower-case letters a-z, digits and '-' only, such as 'east-door'."
            ]
        ),
        (
            "zone: red", "zone: [red]",
            [
                "ecofin.yaml:47:11: error: here stands a list, and a text is wanted. Write one text."
            ]
        ),
        (
            "places: 4", "places: 0",
            [
                "ecofin.yaml:48:13: error: '0' is no number of places. Write a whole number, from 1 up."
            ]
        ),
        (
            "listeners: 2", "listeners: few",
            [
                "ecofin.yaml:50:16: error: 'few' is no number of listeners. Write a whole number, from 0 up."
            ]
        ),
        (
            "heavy: yes", "heavy: very",
            [
                "ecofin.yaml:51:12: error: 'very' is neither yes nor no. Write 'yes' or 'no'."
            ]
        ),
        (
            "hosts: [mayor, alderman]", "hosts: [mayer, lo-1]",
            [
                "ecofin.yaml:53:13: error: there is no principal 'mayer'. Did you mean 'mayor'?",
                "ecofin.yaml:53:20: error: there is no principal 'lo-1'. Use one of: alderman, mayor, nuncio.",
            ]
        ),
        (
            "hosts: [mayor, alderman]", "hosts: [mayor, mayor]",
            [
                "ecofin.yaml:53:20: error: 'mayor' stands here twice. Name everyone once."
            ]
        ),
        (
            "with: all-delegations", "with: [mayor, all-delegations]",
            [
                "ecofin.yaml:53:13: error: 'mayor' takes part already. Take the name out here, or under 'with'."
            ]
        ),
        (
            "greeter: [nuncio, lo-1]", "greeter: [nunzio, visit:fr]",
            [
                "ecofin.yaml:54:15: error: there is no principal or member of staff 'nunzio'. Did you mean 'nuncio'?",
                "ecofin.yaml:54:23: error: there is no principal or member of staff 'visit:fr'. Use one of: alderman, mayor, nuncio, driver-1, lo-1, lo-2.",
            ]
        ),
        (
            "greeter: [nuncio, lo-1]", "greeter: [lo-1]\n    staff: {greeter: 1}",
            [
                "ecofin.yaml:54:14: error: 'greeter' is asked for under 'staff' already. Keep one of the two."
            ]
        ),
        (
            "features: daylight", "features: [dayligth, piano]",
            [
                "ecofin.yaml:55:24: error: no room has the feature 'dayligth'. Did you mean 'daylight'?",
                "ecofin.yaml:55:34: error: no room has the feature 'piano'. Use one of: daylight, hearing-loop.",
            ]
        ),
        (
            "stage: 40 m2", "stage: large",
            [
                "ecofin.yaml:55:40: error: 'large' is no area. Write a number from 1 to 100000 and its unit, such as '40 m2'."
            ]
        ),
        (
            "catering: yes", "catering: lunch",
            [
                "ecofin.yaml:55:57: error: 'lunch' is neither yes nor no. Write 'yes' or 'no'."
            ]
        ),
        (
            "sweep: 45 min", "sweep: 45",
            [
                "ecofin.yaml:55:69: error: the length '45' has no unit. Write '45 min', '45 h' or '45 days'."
            ]
        ),
        (
            "lock-down: 30 min", "lockdown: 30 min",
            [
                "ecofin.yaml:55:77: error: 'lockdown' is no key of the needs. Did you mean 'lock-down'?"
            ]
        ),
    ]

    @Test(arguments: cases.indices) func says(_ index: Int) {
        let given = RichOccasionTests.cases[index]
        #expect(Sketch.richFaults(Sketch.richVisit.changing(given.old, to: given.new)) == given.faults)
    }

    @Test func anOfficeWithoutVehicles() {
        let office = Sketch.richOffice.split(separator: "\n").filter { !$0.contains("seats:") }.map {
            $0 == "vehicles:" ? "vehicles: []" : String($0)
        }.joined(separator: "\n")
        #expect(
            Sketch.richFaults(office: office) == [
                "ecofin.yaml:41:15: error: the office has no vehicles. Add them under 'vehicles' in the office's document, or take this out."
            ])
    }

    @Test func nothingLeadsToWhatIsCancelled() throws {
        let called = Sketch.occasion(
            "- {id: lunch, length: 1 h}", head: "status: cancelled\nwindow: 2024-05-01..2024-05-02")
        let other = Sketch.richVisit.changing("id: visit", to: "id: other").changing(
            "leads-to: welcome", to: "leads-to: visit/lunch")
        let found = try CaseReader.read(
            office: "office.yaml", occasions: ["a.yaml", "b.yaml"],
            shelf: .texts([
                "office.yaml": Sketch.richOffice, "waivers.yaml": Sketch.waivers, "a.yaml": called, "b.yaml": other,
            ]))
        #expect(found.problem.engagements.allSatisfy { $0.leadsTo == nil })
        #expect(found.notices.contains("b.yaml:40: 'visit/lunch' is cancelled; nothing leads to it"))
    }
}
