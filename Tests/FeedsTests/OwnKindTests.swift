import Documents
import Editions
import Feeds
import ICalendar
import Occasions
import TestKit
import Testing

/// What an office declares of a kind of its own holds in every feed, from its sheet to the calendar.
@Suite struct OwnKindTests {
    private static let office = """
        hostcity: office/1
        name: Protocol office
        zone: Europe/Brussels
        rules: kinds.yaml
        venues: [{id: hall, rooms: [{id: throne, name: Throne room}]}]
        principals: [{id: mayor, name: Mayor Vandenbroeck}]
        staff: [{id: lo-1, name: Officer Lievens, roles: [protocol]}]
        """

    private static let visit = """
        hostcity: occasion/1
        id: visit
        window: 2024-02-23..2024-02-24
        delegations: [{id: fr, name: France}]
        engagements:
          - id: drive
            title: Procession by the canal
            kind: investiture
            length: 50 min
            with: [mayor, fr]
            at: 2024-02-23 16:05
            room: hall/throne
            staff: {protocol: 1}
            audience: public
        """

    /// Every feed of the visit, unfolded, where the own kind has this property besides its name.
    private func feeds(_ property: String) throws -> [(Audience, String)] {
        let sheet = """
            hostcity: kinds/1
            kinds: [{id: investiture, name: {nl: Ambtsaanvaarding, fr: Investiture, en: Inauguration}, \(property)}]
            """
        let found = try CaseReader.read(
            office: "office.yaml", occasions: ["visit.yaml"],
            shelf: .texts(["office.yaml": Self.office, "visit.yaml": Self.visit, "kinds.yaml": sheet]))
        var plan = Plan(for: found.problem)
        for id in found.problem.engagementIDs {
            plan[id] = found.problem[id].fixedStart.map(Plan.Decision.starts) ?? .open
        }
        for id in found.problem.slotIDs { plan[id] = found.problem[id].candidates.first }
        let publication = Publication(
            Edition(
                problem: found.problem, plan: plan,
                records: [PerAudience(ChangeRecord(sequence: 0, changed: Moment(minutes: 28_400_000)))],
                views: PerAudience(1), domain: "protocol.example", office: "Protocol office"))
        return try publication.audiences.map { audience in
            let bytes = try CalendarWriter.write(Feed(publication.view(for: audience)).calendar)
            return (audience, String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: ""))
        }
    }

    @Test(arguments: [
        "movement: other", "movement: arrival", "movement: departure", "discreet: yes",
        "ceremony: yes, movement: other",
    ]) func whatIsAMovementOrDiscreetIsProtectedInEveryFeed(_ property: String) throws {
        for (audience, text) in try feeds(property) {
            for token in ["Procession", "canal", "investiture", "Inauguration", "T1605", "T1655"] {
                #expect(!text.contains(token), "\(token) stands in the feed of \(audience)")
            }
        }
    }

    @Test func whatIsNeitherIsTold() throws {
        let told = try feeds("ceremony: yes").filter { $0.1.contains("Procession by the canal") }
        #expect(told.count == 5)
    }

    @Test func theKindsOfTheSketchesAreThoseOfTheStandardSheet() throws {
        let declared = try CaseReader.read(
            office: "office.yaml", occasions: [],
            shelf: .texts(["office.yaml": Self.office.replacing("rules: kinds.yaml\n", with: "")])
        ).kinds
        for kind in EngagementKind.sketched { #expect(declared.first { $0.id == kind.id } == kind) }
    }
}
