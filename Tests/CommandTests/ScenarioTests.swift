import Foundation
import Testing

/// Whole cases with known answers, from documents to the words at the command line.
///
/// The other scenarios of the same list are tested where their answer is made: precedence of ambassadors, the table of
/// the European Union, names-only lists (DocumentsTests/ShippedRegimeTests), flags (FlagOrderTests), teams of interpreters
/// (InterpreterTeamTests).
@Suite struct ScenarioTests {
    private static let office = """
        hostcity: office/1
        name: Test
        zone: Europe/Brussels
        venues:
          - id: wccm
            rooms:
              - {id: hall, capacity: {any: 200}}
          - {id: mundaneum, rooms: [{id: dining, capacity: {any: 80}}]}
          - {id: cathedral, rooms: [{id: nave, capacity: {any: 400}}]}
          - {id: egmont, rooms: [{id: salon, capacity: {any: 60}}]}
        travel:
          minutes: [[wccm, mundaneum, 10 min], [cathedral, egmont, 55 min]]
        principals:
          - {id: king, name: The King, rank: 10}
        staff:
          - {id: lo-1, name: Officer 1, roles: [liaison], languages: [en]}
          - {id: lo-2, name: Officer 2, roles: [liaison], languages: [en]}

        """

    private func run(_ arguments: [String], _ documents: [String: String]) throws -> Run {
        let folder = try Folder()
        defer { folder.remove() }
        for (name, text) in documents { try folder.write(text, to: name) }
        return try Run(arguments, in: folder)
    }

    // MARK: 6. A liaison officer from 07:00 to 23:30

    private static let longDay = """
        hostcity: occasion/1
        id: day
        title: A long day
        window: 2027-03-11..2027-03-11
        delegations: [{id: jp, name: Japan, languages: [en], liaison: yes}]
        engagements:
          - {id: breakfast, length: 1 h, at: 2027-03-11 07:00, with: [jp], liaison: yes}
          - {id: talks, length: 3 h, at: 2027-03-11 10:00, with: [jp], liaison: yes}
          - {id: dinner, length: 3 h, at: 2027-03-11 20:30, with: [jp], liaison: yes}

        """

    @Test func oneOfficerFromMorningToNightIsRefused() throws {
        let plan = """
            hostcity: plan/1
            office: office.yaml
            occasions: [day.yaml]
            engagements:
              - {id: day/breakfast, start: 2027-03-11 07:00, staff: {liaison-jp: lo-1}}
              - {id: day/talks, start: 2027-03-11 10:00, staff: {liaison-jp: lo-1}}
              - {id: day/dinner, start: 2027-03-11 20:30, staff: {liaison-jp: lo-1}}

            """
        let run = try run(
            ["check", "plan.yaml"], ["office.yaml": Self.office, "day.yaml": Self.longDay, "plan.yaml": plan])
        #expect(run.code == 1)
        #expect(run.output.contains("conflict [daily-span] Officer 1 (lo-1) is present for 16 h 30 min"))
    }

    @Test func thePlanSplitsTheDayOverTwo() throws {
        let documents = ["office.yaml": Self.office, "day.yaml": Self.longDay]
        let run = try run(["plan", "day.yaml", "--json", "-q"], documents)
        #expect(run.code == 0)
        let officers = run.output.matches(of: /"liaison-jp" : "(lo-[12])"/).map { String($0.1) }
        #expect(officers.count == 3 && Set(officers).count == 2, "\(officers)")
        let alone = Self.office.replacing(
            "  - {id: lo-2, name: Officer 2, roles: [liaison], languages: [en]}\n", with: "")
        let refused = try self.run(["plan", "day.yaml", "-q"], ["office.yaml": alone, "day.yaml": Self.longDay])
        #expect(refused.code == 1)
        #expect(refused.output.contains("[daily-span"), "\(refused.output)")
    }

    /// One duty without a pause, given to whom it may: it is split by the office's word `relief`.
    @Test func aDutyOfOnePieceIsRelieved() throws {
        let desk = """
            hostcity: occasion/1
            id: day
            title: Airport desk
            window: 2027-03-11..2027-03-11
            engagements:
              - {id: desk, title: Desk, length: 16 h 30 min, at: 2027-03-11 07:00, staff: {liaison: 1}, relief: 2}

            """
        let run = try run(["plan", "day.yaml", "--json", "-q"], ["office.yaml": Self.office, "day.yaml": desk])
        #expect(run.code == 0)
        #expect(Set(run.output.matches(of: /"lo-[12]"/).map { String($0.0) }).count == 2, "\(run.output)")
        let whole = desk.replacing(", relief: 2", with: "")
        #expect(try self.run(["plan", "day.yaml", "-q"], ["office.yaml": Self.office, "day.yaml": whole]).code == 1)
    }

    // MARK: 7. Mons: dinner elsewhere the evening before, the hall being swept

    private static let mons = """
        hostcity: occasion/1
        id: mons
        title: Informal meeting
        window: 2027-02-05..2027-02-06
        delegations: [{id: fr, name: France}, {id: de, name: Germany}]
        engagements:
          - {id: dinner, length: 2 h, on: day 1, between: "19:00-22:00", with: [all-delegations], room: [wccm/hall, mundaneum/dining]}
          - {id: session, length: 3 h, at: 2027-02-06 08:00, with: [all-delegations], room: wccm/hall, needs: {sweep: 3 h, lock-down: 9 h}}

        """

    @Test func theDinnerIsInAnotherVenueTheEveningBefore() throws {
        let documents = ["office.yaml": Self.office, "mons.yaml": Self.mons]
        let run = try run(["plan", "mons.yaml", "--json", "-q"], documents)
        #expect(run.code == 0)
        #expect(run.output.contains(#""room" : "mundaneum/dining""#), "\(run.output)")
        let only = Self.mons.replacing("[wccm/hall, mundaneum/dining]", with: "wccm/hall")
        let refused = try self.run(["plan", "mons.yaml", "-q"], ["office.yaml": Self.office, "mons.yaml": only])
        #expect(refused.code == 1)
        #expect(refused.output.contains("[room-once"), "\(refused.output)")
    }

    // MARK: 8. Five occasions of Ghent in five weeks of 2024, one protocol team

    private static func cluster(team: Int, with more: String = "") -> [String: String] {
        let staff = (1...team).map { "  - {id: p-\($0), roles: [protocol]}\n" }.joined()
        func days(_ id: String, _ dates: [String]) -> String {
            dates.enumerated().map { number, date in
                "  - {id: \(id)-\(number + 1), length: 10 h, at: \(date) 09:00, staff: {protocol: 4}}\n"
            }.joined()
        }
        let light = ["2024-01-31", "2024-02-01", "2024-02-02", "2024-02-03", "2024-02-04"]
        let youth = ["2024-03-02", "2024-03-03", "2024-03-04", "2024-03-05"]
        return [
            "office.yaml": "hostcity: office/1\nname: Test\nzone: Europe/Brussels\nstaff:\n" + staff,
            "spring.yaml": """
            hostcity: occasion/1
            id: spring
            title: Five uses of the city
            window: 2024-01-31..2024-03-05
            engagements:

            """ + days("light", light) + days("tech", ["2024-02-07", "2024-02-08"])
                + days("ecofin", ["2024-02-23", "2024-02-24"]) + days("eupan", ["2024-02-26", "2024-02-27"]) + more
                + days("youth", youth),
        ]
    }

    @Test func oneTeamOfFourCarriesTheSpringOf2024() throws {
        #expect(try run(["explain", "spring.yaml", "-q"], Self.cluster(team: 4)).code == 0)
    }

    @Test func butNotTheThreeDaysBetweenAsWell() throws {
        let more = ["2024-02-28", "2024-02-29", "2024-03-01"].enumerated().map { number, date in
            "  - {id: more-\(number + 1), length: 10 h, at: \(date) 09:00, staff: {protocol: 4}}\n"
        }.joined()
        let refused = try run(["explain", "spring.yaml", "-q"], Self.cluster(team: 4, with: more))
        #expect(refused.code == 1)
        #expect(
            refused.output.contains("[weekly-rest") || refused.output.contains("[weekly-hours"), "\(refused.output)")
        #expect(try run(["explain", "spring.yaml", "-q"], Self.cluster(team: 8, with: more)).code == 0)
    }

    // MARK: 9. The King on 17 April 2024

    @Test func theKingIsExpectedInTwoCities() throws {
        let visit = """
            hostcity: occasion/1
            id: visit
            title: State visit
            window: 2024-04-17..2024-04-17
            engagements:
              - {id: mass, title: St Bavo, length: 90 min, with: [king], room: cathedral/nave}
              - {id: leaders, title: Leaders of the Union, length: 1 h, with: [king], room: egmont/salon}

            """
        let plan = """
            hostcity: plan/1
            office: office.yaml
            occasions: [visit.yaml]
            engagements:
              - {id: visit/mass, start: 2024-04-17 15:30, room: cathedral/nave}
              - {id: visit/leaders, start: 2024-04-17 17:30, room: egmont/salon}

            """
        let run = try run(
            ["check", "plan.yaml"], ["office.yaml": Self.office, "visit.yaml": visit, "plan.yaml": plan])
        #expect(run.code == 1)
        #expect(run.output.contains("conflict [travel-time] The King (king) needs 55 min"))
        #expect(run.output.contains("25 min missing"), "\(run.output)")
        #expect(run.output.contains("1 conflict"))
    }

    // MARK: 4. School holidays and the Ghent festivities

    /// The first and last day of each, and the days beside them.
    @Test(arguments: [
        (
            "flemish-school-holidays", "school-holiday",
            ["2027-02-08", "2027-02-14", "2027-03-29", "2027-04-11", "2027-07-15", "2027-07-27"]
        ),
        ("gentse-feesten", "city-event", ["2027-07-16", "2027-07-25"]),
    ])
    func theDaysAreNoted(_ calendar: String, _ role: String, _ days: [String]) throws {
        let office =
            "hostcity: office/1\nname: Test\nzone: Europe/Brussels\ncalendars:\n"
            + "  - {file: \"hostcity:calendars/\(calendar).ics\", role: \(role)}\n"
        let beside = ["2027-02-05", "2027-02-15", "2027-03-26", "2027-04-12", "2027-07-15", "2027-07-27"]
        let asked = Set(days + beside).sorted()
        let visit =
            "hostcity: occasion/1\nid: v\ntitle: Visit\nwindow: 2027-01-04..2027-08-31\nengagements:\n"
            + asked.map { "  - {id: d-\($0), title: \($0), length: 1 h, at: \($0) 10:00}\n" }.joined()
        let plan =
            "hostcity: plan/1\noffice: office.yaml\noccasions: [visit.yaml]\nengagements:\n"
            + asked.map { "  - {id: v/d-\($0), start: \($0) 10:00}\n" }.joined()
        let run = try run(
            ["check", "plan.yaml", "--json"], ["office.yaml": office, "visit.yaml": visit, "plan.yaml": plan])
        #expect(run.code == 0)
        let noted = run.output.matches(of: /"v\/d-([0-9-]+)"/).map { String($0.1) }
        #expect(Set(noted) == Set(days), "\(run.output)")
    }
}
