import Desk
import Documents
import Foundation
import Occasions
import Testing

/// Next year's edition has ids of its own, and last year's events never move into this year.
@Suite struct CloneTests: OfficeOnDisk {
    let folder = NSTemporaryDirectory() + "hostcity-clone-\(UUID().uuidString)"

    private static let office = """
        hostcity: office/1
        name: Protocol office
        zone: Europe/Brussels
        venues:
          - {id: hall, rooms: [{id: east}]}
        principals:
          - {id: mayor, name: Mayor}
        """

    private static let visit = """
        # The yearly visit
        hostcity: occasion/1
        id: visit-2026
        status: confirmed   # firm
        window: 2026-03-12..2026-03-13
        announced: yes
        deadlines: [{title: Invitations, due: 2026-01-15, done: yes}]
        delegations: guests.csv
        engagements:
          - {id: talks, title: Talks, length: 1 h, with: [mayor, fr], on: "2026-03-12", room: hall/east, audience: public}
          - {id: dinner, title: Dinner 2026, length: 2 h, with: fr, at: day 2 19:00, after: visit-2026/talks}
        """

    private static let guests = "id,name,arrival,since\r\nfr,France,2026-03-12 08:00,2020-01-01\r\n"

    private func prepare() throws {
        try write(Self.office, "office.yaml")
        try write(Self.visit, "visit.yaml")
        try write(Self.guests, "guests.csv")
        try writeKey()
    }

    private func clone(_ day: String, to output: String = "next/visit.yaml", id: String? = nil) throws -> Reply {
        try CloneOccasion(
            .init(document: "\(folder)/visit.yaml", day: day, output: "\(folder)/\(output)", id: id)
        ).run()
    }

    @Test func everyDateMovesAndCommentsStay() throws {
        defer { clear() }
        try prepare()
        let reply = try clone("2027-03-11")
        #expect(reply.ending == .fine)
        #expect(
            try read("next/visit.yaml") == """
                # The yearly visit
                hostcity: occasion/1
                id: visit-2027
                status: tentative   # firm
                window: 2027-03-11..2027-03-12
                announced: no
                deadlines: [{title: Invitations, due: 2027-01-14, done: no}]
                delegations: visit-2027-guests.csv
                engagements:
                  - {id: talks, title: Talks, length: 1 h, with: [mayor, fr], on: "2027-03-11", room: hall/east, audience: public}
                  - {id: dinner, title: Dinner 2026, length: 2 h, with: fr, at: day 2 19:00, after: visit-2027/talks}
                """)
        #expect(try read("next/visit-2027-guests.csv") == Self.guests.replacing("2026-03-12", with: "2027-03-11"))
        #expect(try read("visit.yaml") == Self.visit)
        #expect(reply.hints.map { $0.contains("the year in 'Dinner 2026'") } == [true])
        let found = try CaseReader.read(
            office: "\(folder)/office.yaml", occasions: ["\(folder)/next/visit.yaml", "\(folder)/visit.yaml"])
        #expect(Set(found.problem.engagements.map(\.id)).count == 4)
    }

    @Test func anotherWeekdayIsTold() throws {
        defer { clear() }
        try prepare()
        let reply = try clone("2027-03-12")
        #expect(
            reply.hints.first?.contains("the nearest of the same day of the week is Thu 11 Mar 2027") == true,
            "\(reply.hints)")
    }

    @Test func nothingIsOverwritten() throws {
        defer { clear() }
        try prepare()
        _ = try clone("2027-03-11")
        #expect(throws: (any Error).self) { try clone("2028-03-09") }
        #expect(throws: (any Error).self) { try clone("2027-03-11", to: "b.yaml", id: "visit-2026") }
        #expect(throws: (any Error).self) { try clone("soon", to: "b.yaml") }
        _ = try clone("2027-03-11", to: "b/b.yaml", id: "spring")
        #expect(try read("b/b.yaml").contains("id: spring\n"))
    }

    private func plan(_ occasion: String, _ name: String) throws -> String {
        try writePlan([occasion], every: 90, to: name)
    }

    @Test func lastYearsEventsStayThere() throws {
        defer { clear() }
        try prepare()
        func export(_ plan: String) throws -> Reply {
            try ExportFeeds(.init(plan: plan, folder: "\(folder)/feeds", now: "2026-02-01 09:00")).run()
        }
        _ = try export(try plan("visit.yaml", "plan.yaml"))
        let before = try read("feeds/person-mayor.ics")
        // By half a year it is the same event put off; by more it is another one.
        try write(Self.visit.replacing("2026-03-1", with: "2026-09-0"), "later.yaml")
        #expect(try export(try plan("later.yaml", "later-plan.yaml")).ending == .fine)
        try write(before, "feeds/person-mayor.ics")
        try write(Self.visit.replacing("2026-03-1", with: "2027-03-1"), "same.yaml")
        #expect(throws: Faults.self) { try export(try plan("same.yaml", "same-plan.yaml")) }
        #expect(try read("feeds/person-mayor.ics") == before)
        _ = try clone("2027-03-11")
        #expect(try export(try plan("next/visit.yaml", "next-plan.yaml")).ending == .fine)
    }
}
