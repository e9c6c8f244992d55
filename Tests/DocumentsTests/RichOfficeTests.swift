import Documents
import Occasions
import Testing

@Suite struct RichOfficeTests {
    private func resource(_ id: String, in problem: Problem) throws -> Resource {
        try #require(problem.resources.first { $0.id == id })
    }

    private func names(_ ids: [ResourceID], in problem: Problem) -> [String] { ids.map { problem[$0].id } }

    @Test func rooms() throws {
        let problem = try Sketch.readRich().problem
        let hall = try #require(try resource("stadhuis/hall", in: problem).room)
        #expect(hall.attestedMaximum == 280)
        #expect(hall.exits == 2)
        #expect(hall.exitWidth == 360)
        #expect(hall.area == 346)
        #expect(hall.features == ["daylight", "hearing-loop"])
        #expect(hall.prestige == 5)
        #expect(names(hall.parts, in: problem) == ["stadhuis/east", "stadhuis/west"])
        #expect(hall.catering?[.friday] == [600...1320])
        #expect(hall.catering?[.sunday] == [])
        let east = try #require(try resource("stadhuis/east", in: problem).room)
        #expect(names(east.excludes, in: problem) == ["stadhuis/stairs", "icc/main"])
        #expect(east.catering == nil)
        #expect(east.attestedMaximum == nil)
        #expect(east.prestige == 0)
    }

    @Test func peopleAndThings() throws {
        let found = try Sketch.readRich()
        let problem = found.problem
        #expect(found.language == .nl)
        let alderman = try #require(try resource("alderman", in: problem).principal)
        #expect(alderman.deputises.map { problem[$0].id } == "mayor")
        #expect(alderman.standing.since.map { problem.zone.civil($0).text } == "2019-01-07 00:00")
        let mayor = try #require(try resource("mayor", in: problem).principal)
        #expect(mayor.deputises == nil)
        #expect(mayor.standing.since.map { problem.zone.civil($0).text } == "2019-01-07 20:00")
        #expect(mayor.standing.born?.text == "1970-05-01")
        #expect(mayor.standing.office == "mayor")
        #expect(try resource("nuncio", in: problem).principal?.standing.mission == .nuncio)
        let driver = try #require(try resource("driver-1", in: problem).staff)
        #expect(driver.workedMinutes == 312 * 60)
        #expect(driver.licences == ["coach"])
        #expect(driver.rank == nil)
        #expect(try resource("lo-1", in: problem).staff?.rank == 80)
        #expect(try resource("booth", in: problem).pool == Pool(count: 2, areBooths: true))
        #expect(
            problem.resources.compactMap { $0.vehicle.map { vehicle in vehicle.seats } } == [50, 7, 3])
        #expect(try resource("sedan-1", in: problem).title == "sedan-1")
    }

    @Test func embargoes() throws {
        let problem = try Sketch.readRich().problem
        #expect(
            problem.embargoes.map { embargo in
                let range = [embargo.range.start, embargo.range.end].map { problem.zone.civil($0).text }
                return "\(range.joined(separator: "..")) \(embargo.reason) \(embargo.excepted)"
            } == [
                #"2024-06-01 00:00..2024-06-10 00:00 Elections ["visit", "congress"]"#,
                "2024-07-21 09:00..2024-07-21 13:00 National day []",
            ])
        #expect(problem.embargoes[0].source?.text == "office.yaml:40")
    }

    @Test func theDayOfTheQuestion() throws {
        let today = try #require(CivilDate(year: 2024, month: 1, day: 20))
        #expect(try Sketch.readRich(options: CaseOptions(today: today)).problem.today == today)
        #expect(try Sketch.readRich().problem.today == nil)
    }

    static let cases: [(old: String, new: String, faults: [String])] = [
        (
            "language: nl", "language: de",
            [
                "office.yaml:4:11: error: 'de' is no language. Use one of: en, nl, fr."
            ]
        ),
        (
            "attested: 280", "attested: none",
            [
                "office.yaml:12:19: error: 'none' is no number of people. Write a whole number, from 1 up."
            ]
        ),
        (
            "exits: 2", "exits: 0",
            [
                "office.yaml:13:16: error: '0' is no number of exits. Write a whole number, 1 to 1000."
            ]
        ),
        (
            "exit-width: 360 cm", "exit-width: 360",
            [
                "office.yaml:14:21: error: '360' is no width. Write a number from 1 to 100000 and its unit, such as '240 cm'."
            ]
        ),
        (
            "area: 346 m2", "area: 346 m",
            [
                "office.yaml:15:15: error: '346 m' is no area. Write a number from 1 to 1000000 and its unit, such as '346 m2'."
            ]
        ),
        (
            "hearing-loop]", "Hearing loop]",
            [
                "office.yaml:16:30: error: 'Hearing loop' is no id. Use lower-case letters a-z, digits and '-' only, such as 'hearing-loop'."
            ]
        ),
        (
            "prestige: 5", "prestige: 6",
            [
                "office.yaml:17:19: error: '6' is no prestige. Write a whole number, 1 to 5."
            ]
        ),
        (
            "parts: [east,", "parts: [eats,",
            [
                "office.yaml:18:17: error: there is no room 'eats'. Did you mean 'east'?"
            ]
        ),
        (
            "parts: [east,", "parts: [hall,",
            [
                "office.yaml:18:17: error: the room 'stadhuis/hall' is no part of itself. Name other rooms."
            ]
        ),
        (
            "parts: [east,", "parts: [icc/main,",
            [
                "office.yaml:18:17: error: 'icc/main' lies in another venue than the hall. Name rooms of 'stadhuis'."
            ]
        ),
        (
            "parts: [east,", "parts: [west,",
            [
                "office.yaml:18:23: error: 'stadhuis/west' stands here twice. Name every room once."
            ]
        ),
        (
            "{id: west,", "{id: west, parts: [hall],",
            [
                "office.yaml:18:16: error: halls are parts of each other in a circle: stadhuis/west, then stadhuis/hall, then stadhuis/west. Take one of the 'parts' out."
            ]
        ),
        (
            "[stairs, icc/main]", "[stairs, icc/man, east]",
            [
                "office.yaml:20:39: error: there is no room 'icc/man'. Did you mean 'icc/main'?",
                "office.yaml:20:48: error: the room 'stadhuis/east' cannot exclude itself. Name other rooms.",
            ]
        ),
        (
            "catering: always", "catering: 9-17",
            [
                "office.yaml:20:60: error: '9-17' are no hours. Write them such as '09:00-17:30' or '18:00-26:00'."
            ]
        ),
        (
            "attested: 280", "atested: 280",
            [
                "office.yaml:12:9: error: 'atested' is no key of a room. Did you mean 'attested'?"
            ]
        ),
        (
            "deputises: mayor", "deputises: mayer",
            [
                "office.yaml:26:41: error: there is no principal 'mayer'. Did you mean 'mayor'?"
            ]
        ),
        (
            "deputises: mayor", "deputises: alderman",
            [
                "office.yaml:26:41: error: 'alderman' cannot deputise for itself. Name another principal."
            ]
        ),
        (
            "office: mayor,", "office: mayor, deputises: alderman,",
            [
                "office.yaml:26:41: error: principals deputise for each other in a circle: mayor, then alderman, then mayor. Take one of the 'deputises' out."
            ]
        ),
        (
            "since: 2019-01-07}", "since: 7 January 2019}",
            [
                "office.yaml:26:55: error: '7 January 2019' is no time. Write a time such as '2024-02-23 09:30', with a zone where it is not the office's own."
            ]
        ),
        (
            "born: 1970-05-01", "born: 1970",
            [
                "office.yaml:27:73: error: '1970' is no date. Write year, month and day such as '2024-02-23'."
            ]
        ),
        (
            "mission: nuncio", "mission: nunzio",
            [
                "office.yaml:28:37: error: 'nunzio' is no mission. Did you mean 'nuncio'?"
            ]
        ),
        (
            "office: mayor", "office: The Mayor",
            [
                "office.yaml:27:35: error: 'The Mayor' is no id. Use lower-case letters a-z, digits and '-' only, such as 'the-mayor'."
            ]
        ),
        (
            "deputises: mayor", "deputy: mayor",
            [
                "office.yaml:26:30: error: 'deputy' is no key of a principal. Use one of: id, name, aliases, rank, languages, mission, since, born, office, sort-as, deputises."
            ]
        ),
        (
            "worked: 312 h", "worked: 312",
            [
                "office.yaml:30:45: error: the length '312' has no unit. Write '312 min', '312 h' or '312 days'."
            ]
        ),
        (
            "licences: [coach]", "licences: [bus, couch]",
            [
                "office.yaml:30:63: error: 'bus' is no licence. Use one of: coach.",
                "office.yaml:30:68: error: 'couch' is no licence. Did you mean 'coach'?",
            ]
        ),
        (
            "rank: 80", "rank: 0",
            [
                "office.yaml:31:55: error: '0' is no rank. Write a whole number, 1 to 999."
            ]
        ),
        (
            "booths: yes", "booths: 2",
            [
                "office.yaml:34:56: error: '2' is neither yes nor no. Write 'yes' or 'no'."
            ]
        ),
        (
            "name: Van, seats: 7", "name: Van",
            [
                "office.yaml:37:5: error: a vehicle has no 'seats'. Add one, such as 'seats: 7'."
            ]
        ),
        (
            "seats: 3", "seats: 0",
            [
                "office.yaml:38:26: error: '0' is no number of seats. Write a whole number, 1 to 300."
            ]
        ),
        (
            "id: sedan-1", "id: van-1",
            [
                "office.yaml:38:6: error: the id 'van-1' is taken (office.yaml:37). Give this one another id."
            ]
        ),
        (
            "{id: coach-1,", "{id: coach-1, licence: D,",
            [
                "office.yaml:36:19: error: 'licence' is no key of a vehicle. Use one of: id, name, seats."
            ]
        ),
        (
            "until: 2024-06-09", "until: 2024-05-09",
            [
                "office.yaml:40:24: error: 'until' lies before 'from'. Write the earlier of the two under 'from'."
            ]
        ),
        (
            "until: 2024-06-09", "until: 2026-06-09",
            [
                "office.yaml:40:5: error: the embargo is longer than a year. Check the years of its days."
            ]
        ),
        (
            "reason: Elections, ", "",
            [
                "office.yaml:40:5: error: an embargo has no 'reason'. Add one, such as 'reason: The weeks before the elections'."
            ]
        ),
        (
            "from: 2024-06-01", "from: day 1",
            [
                "office.yaml:40:12: error: 'day 1' counts from no occasion here. Write the date."
            ]
        ),
        (
            "[visit, congress]", "[Visit]",
            [
                "office.yaml:40:71: error: 'Visit' is no id. Use lower-case letters a-z, digits and '-' only, such as 'visit'."
            ]
        ),
    ]

    @Test(arguments: cases.indices) func says(_ index: Int) {
        let given = RichOfficeTests.cases[index]
        #expect(Sketch.richFaults(office: Sketch.richOffice.changing(given.old, to: given.new)) == given.faults)
    }
}
