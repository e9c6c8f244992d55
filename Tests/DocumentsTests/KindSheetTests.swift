import Documents
import Foundation
import Handbook
import Occasions
import Testing

/// Kinds of engagements: what a sheet declares, and what is told of a kind that no sheet declares.
@Suite struct KindSheetTests {
    private static let investiture =
        "{id: investiture, name: {nl: Ambtsaanvaarding, fr: Investiture, en: Inauguration}, movement: other, "
        + "discreet: yes, meal: yes, ceremony: yes, meeting: yes, usual-hours: 10:00-12:30}"

    private func office(_ rules: String) -> String { Sketch.office.changing("venues:", to: "rules: \(rules)\nvenues:") }

    private func read(_ kinds: String, _ occasion: String = Sketch.ecofin) throws -> Case {
        try Sketch.read(office: office("own.yaml"), occasion, files: ["own.yaml": "hostcity: kinds/1\n\(kinds)"])
    }

    private func faults(_ kinds: String) -> String {
        Sketch.faults(office: office("own.yaml"), files: ["own.yaml": "hostcity: kinds/1\n\(kinds)"])
    }

    private static let advice = "Declare a kind of your own in a sheet of kinds (hostcity: kinds/1)."

    // MARK: Declaring

    @Test func theStandardSheetAppliesWhereTheOfficeNamesNone() throws {
        let found = try Sketch.read()
        let arrival = try #require(found.kinds.first { $0.id == "arrival" })
        #expect(arrival.name == Text(en: "Arrival", nl: "Aankomst", fr: "Arrivée"))
        #expect(arrival.movement == .arrival)
        #expect(found.problem.engagements.first?.kind == found.kinds.first { $0.id == "plenary" })
        #expect(!found.documents.contains { $0.contains("kinds") })
    }

    @Test func readsEveryProperty() throws {
        let found = try read(
            "kinds: [\(Self.investiture)]", Sketch.ecofin.changing("kind: plenary", to: "kind: investiture"))
        let expected = EngagementKind(
            id: "investiture", name: Text(en: "Inauguration", nl: "Ambtsaanvaarding", fr: "Investiture"),
            movement: .other, isDiscreet: true, isMeal: true, isCeremony: true, isMeeting: true,
            usualHours: 600...750)
        #expect(found.problem.engagements.first?.kind == expected)
        #expect(found.kinds.last == expected)
        #expect(found.documents.contains("own.yaml"))
    }

    @Test func aLaterSheetTakesThePlaceOfAnEarlier() throws {
        let found = try read("kinds: [{id: lunch, name: {nl: Lunch, fr: Repas, en: Lunch}, meal: yes}]")
        #expect(found.kinds.count { $0.id == "lunch" } == 1)
        #expect(found.kinds.first { $0.id == "lunch" }?.name.fr == "Repas")
        #expect(found.kinds.first { $0.id == "lunch" }?.usualHours == nil)
    }

    @Test func anEngagementWithoutAKindIsAMeetingAsTheStandardSheetHasIt() throws {
        let found = try Sketch.read(Sketch.ecofin.changing("    kind: plenary\n", to: ""))
        let meeting = try #require(found.kinds.first { $0.id == EngagementKind.meeting.id })
        #expect(found.problem.engagements.first?.kind == meeting)
        #expect(meeting.name == EngagementKind.meeting.name)
        #expect(meeting.isMeeting)
        #expect(meeting.usualHours == 420...1350)
    }

    @Test func everyKindARuleSpeaksOfIsStandard() throws {
        let known = try Sketch.read().kinds.map(\.id)
        for rule in Catalogue.rules {
            for kind in rule.scope.kinds { #expect(known.contains(kind), "\(rule.id): \(kind)") }
        }
    }

    /// As in the examples, whose office names the folder that comes with hostcity.
    @Test func theStandardSheetMayAlsoBeNamed() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "rules/kinds.yaml"), encoding: .utf8)
        let found = try Sketch.read(office: office("own.yaml"), files: ["own.yaml": text])
        #expect(found.kinds == (try Sketch.read().kinds))
    }

    // MARK: Faults

    @Test(arguments: [
        ("arival", "Did you mean 'arrival'?"),
        ("plenari", "Did you mean 'plenary'?"),
        (
            "tombola",
            "Use one of: arrival, departure, transfer, motorcade, sweep, lock-down, meeting, session, plenary, breakout, side-event, retreat and 43 more."
        ),
    ])
    func anUnknownKindOfAnEngagement(_ kind: String, _ remedy: String) {
        let text = Sketch.faults(Sketch.ecofin.changing("kind: plenary", to: "kind: \(kind)"))
        #expect(
            text == "ecofin.yaml:23:11: error: there is no kind of engagement '\(kind)'. \(remedy) \(Self.advice)")
    }

    @Test func anUnknownKindInAScope() {
        let sheet = "hostcity: rules/1\nrules: [{id: room-reset, scope: {kinds: [bilateral, bilaterel]}}]\n"
        let text = Sketch.faults(office: office("house.yaml"), files: ["house.yaml": sheet])
        #expect(
            text
                == "house.yaml:2:53: error: there is no kind of engagement 'bilaterel'. Did you mean 'bilateral'? \(Self.advice)"
        )
    }

    @Test func aScopeMaySpeakOfAKindOfALaterSheet() throws {
        let found = try Sketch.read(
            office: office("[house.yaml, own.yaml]"),
            files: [
                "house.yaml": "hostcity: rules/1\nrules: [{id: room-reset, scope: {kinds: investiture}}]\n",
                "own.yaml": "hostcity: kinds/1\nkinds: [\(Self.investiture)]\n",
            ])
        #expect(found.handbook.instances.first { $0.rule == "room-reset" }?.scope.kinds == ["investiture"])
    }

    @Test(arguments: [
        (
            "kinds: [{id: gift, name: {nl: a, fr: b, en: c}}, {id: gift, name: {nl: a, fr: b, en: c}}]",
            "own.yaml:2:50: error: the kind 'gift' stands here a second time (own.yaml:2). Give this one another id."
        ),
        (
            "kinds: [{id: gift, name: {nl: a, en: c}}]",
            "own.yaml:2:26: error: the name of a kind has no 'fr'. Add one, such as 'fr: words'."
        ),
        (
            "kinds: [{id: gift, name: Gift}]",
            "own.yaml:2:26: error: the name of a kind is a mapping of keys and values, and here stands 'Gift'. Write 'key: value' for each of: en, nl, fr."
        ),
        (
            "kinds: [{id: gift}]",
            "own.yaml:2:9: error: a kind has no 'name'. Add one, such as 'name: {nl: Ambtsaanvaarding, fr: Investiture, en: Investiture}'."
        ),
        (
            "kinds: [{name: {nl: a, fr: b, en: c}}]",
            "own.yaml:2:9: error: a kind has no 'id'. Add one, such as 'id: investiture'."
        ),
        (
            "kinds: [{id: gift, name: {nl: a, fr: b, en: c}, movement: arival}]",
            "own.yaml:2:59: error: 'arival' is no movement. Did you mean 'arrival'?"
        ),
        (
            "kinds: [{id: gift, name: {nl: a, fr: b, en: c}, movement: yes}]",
            "own.yaml:2:59: error: 'yes' is no movement. Use one of: arrival, departure, other."
        ),
        (
            "kinds: [{id: gift, name: {nl: a, fr: b, en: c}, usual-hours: 14:30-12:00}]",
            "own.yaml:2:62: error: the hours '14:30-12:00' end before they start. Write an end after midnight such as '18:00-26:00'."
        ),
        (
            "kinds: [{id: gift, name: {nl: a, fr: b, en: c}, usual-hours: noon}]",
            "own.yaml:2:62: error: 'noon' are no hours. Write them such as '09:00-17:30' or '18:00-26:00'."
        ),
        (
            "kinds: [{id: gift, name: {nl: a, fr: b, en: c}, meel: yes}]",
            "own.yaml:2:49: error: 'meel' is no key of a kind. Did you mean 'meal'?"
        ),
        ("kind: []", "own.yaml:2:1: error: 'kind' is no key of a sheet of kinds. Did you mean 'kinds'?"),
    ])
    func faultsOfASheet(_ kinds: String, _ expected: String) {
        #expect(faults(kinds).split(separator: "\n").contains(Substring(expected)), "\(faults(kinds))")
    }

    /// Who only wishes to call it otherwise does not send the guests' arrivals to the press.
    @Test(arguments: [("arrival", 13, "movement: arrival"), ("sweep", 19, "discreet: yes")])
    func aKindMayNotStopBeingProtected(_ kind: String, line: Int, _ property: String) {
        #expect(
            faults("kinds: [{id: \(kind), name: {nl: a, fr: b, en: c}}]")
                == "own.yaml:2:9: error: the kind '\(kind)' is kept out of calendars at hostcity:rules/kinds.yaml:\(line), and here it is not. Add '\(property)', or give this one another id."
        )
    }

    @Test func whereASheetCannotBeReadOnlyWhatIsMisspeltIsTold() {
        let occasion = Sketch.ecofin.changing("kind: plenary", to: "kind: tombola")
        let sheet = "hostcity: kinds/1\nkinds: [{id: Tombola, name: {nl: a, fr: b, en: c}}]\n"
        let text = Sketch.faults(office: office("own.yaml"), occasion, files: ["own.yaml": sheet])
        #expect(
            text
                == "own.yaml:2:14: error: 'Tombola' is no id. Use lower-case letters a-z, digits and '-' only, such as 'tombola'."
        )
    }
}
