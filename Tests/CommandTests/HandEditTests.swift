import Foundation
import Testing

/// A plan that keeps every rule, changed by hand so that it breaks exactly one: `check` names that one and no other.
@Suite struct HandEditTests {
    struct Edit: Sendable, CustomTestStringConvertible {
        let rule: String
        let what: String
        /// File, old text, new text.
        let changes: [[String]]
        /// What the finding must speak of.
        let parties: [String]
        let fixture: String
        /// The document the finding points to.
        let told: String

        init(
            _ rule: String, _ what: String, _ changes: [[String]], parties: [String], fixture: String = "small",
            told: String = "plan.yaml"
        ) {
            self.rule = rule
            self.what = what
            self.changes = changes
            self.parties = parties
            self.fixture = fixture
            self.told = told
        }

        var testDescription: String { "\(rule): \(what)" }
    }

    static let edits = [
        Edit(
            "within-window", "the preparation in the afternoon",
            [["plan.yaml", "start: 2027-03-12 09:00", "start: 2027-03-12 13:00"]],
            parties: ["visit/preparation", "08:00-12:00"]),
        Edit(
            "fixed-time", "the dinner half an hour late",
            [["plan.yaml", "start: 2027-03-11 19:00", "start: 2027-03-11 19:30"]], parties: ["visit/dinner", "19:00"]),
        Edit(
            "in-order", "the welcome after the session it comes before",
            [["plan.yaml", "start: 2027-03-11 10:00", "start: 2027-03-11 15:30"]],
            parties: ["visit/welcome-north", "visit/session"]),
        Edit(
            "travel-time", "the welcome at the museum a quarter of an hour before the session",
            [["plan.yaml", "10:00, room: hall/salon", "12:15, room: museum/atrium"]],
            parties: ["visit:north", "visit/welcome-north", "visit/session", "20 min"]),
        Edit(
            "after-arrival", "the welcome before the guests are there",
            [["plan.yaml", "start: 2027-03-11 10:00", "start: 2027-03-11 08:45"]],
            parties: ["visit:north", "visit/welcome-north"]),
        Edit(
            "quiet-hours", "the talks on the day of a long flight",
            [
                [
                    "visit.yaml", "name: The east, rank: 60",
                    "name: The east, arrival: 2027-03-11 06:00, long-haul: yes, rank: 60",
                ]
            ],
            parties: ["visit:east", "visit/talks-east", "12 h"]),
        Edit(
            "kerb-interval", "two arrivals at the same minute",
            [
                ["visit.yaml", "title: Parade of the sedans", "title: Parade of the sedans\n    leads-to: dinner"],
                ["visit.yaml", "title: Debriefing", "title: Debriefing\n    leads-to: dinner"],
                ["plan.yaml", "start: 2027-03-11 17:00", "start: 2027-03-11 14:30"],
            ], parties: ["visit/parade", "visit/debriefing", "3 min"]),
        Edit(
            "room-once", "the talks in the room of the briefing",
            [["plan.yaml", "16:00, room: hall/salon", "15:15, room: hall/council"]],
            parties: ["hall/council", "visit/briefing", "visit/talks-south"]),
        Edit(
            "divided-hall", "the briefing in the hall while its part is in use",
            [
                ["office.yaml", "name: Council room,", "name: Council room, parts: [salon],"],
                ["plan.yaml", "15:00, room: hall/council", "16:00, room: hall/council"],
            ],
            parties: ["hall/council", "hall/salon", "visit/briefing", "visit/talks-south"]),
        Edit(
            "rooms-exclude", "the briefing beside the talks",
            [
                ["office.yaml", "name: Council room,", "name: Council room, excludes: [salon],"],
                ["plan.yaml", "15:00, room: hall/council", "16:00, room: hall/council"],
            ],
            parties: ["hall/council", "hall/salon", "visit/briefing", "visit/talks-south"]),
        Edit(
            "room-reset", "two bilaterals five minutes apart",
            [
                ["visit.yaml", "kind: courtesy-call", "kind: bilateral"],
                ["plan.yaml", "11:00, room: hall/salon", "10:35, room: hall/salon"],
            ], parties: ["hall/salon", "visit/welcome-north", "visit/welcome-south", "10 min"]),
        Edit(
            "room-large-enough", "the briefing in the small room",
            [["plan.yaml", "15:00, room: hall/council", "15:00, room: hall/salon"]],
            parties: ["visit/briefing", "hall/salon", "25", "12"]),
        Edit(
            "room-equipped", "the briefing in a room without daylight",
            [
                ["office.yaml", "name: Salon,", "name: Salon, features: [daylight],"],
                ["visit.yaml", "seats: 25", "seats: 25, features: [daylight]"],
            ],
            parties: ["visit/briefing", "hall/council", "'daylight'"]),
        Edit(
            "booths-enough", "the session where there are no booths",
            [["office.yaml", ", booths: 2", ""], ["visit.yaml", ", booths: 1", ""]],
            parties: ["visit/session", "hall/council", "1 booth"]),
        Edit(
            "caterer-hours", "the dinner after the caterer has left",
            [
                ["office.yaml", "name: Atrium,", "name: Atrium, catering: {mon-fri: \"10:00-20:00\"},"],
                ["visit.yaml", "room: museum/atrium", "room: museum/atrium\n    needs: {catering: yes}"],
            ],
            parties: ["visit/dinner", "museum/atrium", "1 h"]),
        Edit(
            "opening-times", "the briefing before the house opens",
            [["plan.yaml", "15:00, room: hall/council", "07:15, room: hall/council"]],
            parties: ["visit/briefing", "hall/council"]),
        Edit(
            "room-blocked", "the briefing while the room is cleaned",
            [["plan.yaml", "15:00, room: hall/council", "08:15, room: hall/council"]],
            parties: ["visit/briefing", "'Cleaning'"]),
        Edit(
            "pool-enough", "the parade while the sedans drive",
            [["plan.yaml", "start: 2027-03-11 14:30", "start: 2027-03-11 16:15"]],
            parties: ["sedan", "visit/parade", "visit/talks-east", "visit/talks-south"]),
        Edit(
            "principal-once", "both welcomes of the mayor at once",
            [["plan.yaml", "11:00, room: hall/salon", "10:15, room: hall/council"]],
            parties: ["(mayor)", "visit/welcome-north", "visit/welcome-south"]),
        Edit(
            "delegation-once", "the welcome during the talks",
            [["plan.yaml", "11:00, room: hall/salon", "16:15, room: hall/council"]],
            parties: ["visit:south", "visit/welcome-south", "visit/talks-south"]),
        Edit(
            "staff-once", "the debriefing during the briefing",
            [["plan.yaml", "start: 2027-03-11 17:00", "start: 2027-03-11 15:15"]],
            parties: ["(dora)", "visit/briefing", "visit/debriefing"]),
        Edit(
            "person-blocked", "the welcome while the mayor sits in the college",
            [["plan.yaml", "start: 2027-03-11 11:00", "start: 2027-03-11 14:15"]],
            parties: ["(mayor)", "'College'", "visit/welcome-south"]),
        Edit(
            "kept-apart", "both at the town hall",
            [["plan.yaml", "16:00, room: museum/atrium", "16:00, room: hall/council"]],
            parties: ["visit:south", "visit:east", "visit/talks-south", "visit/talks-east"]),
        Edit(
            "duty-role", "a liaison officer for the protocol",
            [
                [
                    "plan.yaml", "10:00, room: hall/council, staff: {protocol-1: chris}",
                    "10:00, room: hall/council, staff: {protocol-1: anna}",
                ]
            ],
            parties: ["visit/signing", "(anna)", "protocol-1"]),
        Edit(
            "duty-role", "a room that was not asked for",
            [
                [
                    "plan.yaml", "start: 2027-03-12 10:00, room: hall/council",
                    "start: 2027-03-12 10:00, room: museum/atrium",
                ]
            ],
            parties: ["visit/signing", "museum/atrium", "hall/council"]),
        Edit(
            "liaison-language", "a liaison officer without French",
            [["plan.yaml", "liaison-south: bram", "liaison-south: anna"]],
            parties: ["(anna)", "visit:south", "visit/welcome-south"]),
        Edit(
            "interpreter-team", "one interpreter for two hours",
            [
                ["visit.yaml", "interpreters: 2", "interpreters: 1"],
                ["plan.yaml", "interpreter-2: tolk-2, ", ""],
            ], parties: ["visit/session", "1 interpreter", "takes 2"]),
        Edit(
            "interpreter-languages", "an interpreter without Dutch",
            [["plan.yaml", "interpreter-1: tolk-1", "interpreter-1: tolk-3"]], parties: ["visit/session", "nl"]),
        Edit(
            "daily-rest", "the debriefing late at night",
            [["plan.yaml", "start: 2027-03-11 17:00", "start: 2027-03-11 22:15"]],
            parties: ["(dora)", "visit/debriefing", "visit/preparation", "11 h"]),
        Edit(
            "daily-hours", "the sorting after ten hours of paperwork",
            [["plan.yaml", "liaison-pool-1: anna", "liaison-pool-1: carl"]],
            parties: ["(carl)", "visit/paperwork", "visit/sorting", "30 min more than 11 h"]),
        Edit(
            "planned", "the debriefing without a time", [["plan.yaml", "start: 2027-03-11 17:00, ", ""]],
            parties: ["visit/debriefing"]),
        Edit(
            "planned", "the signing without anybody of the protocol",
            [["plan.yaml", "room: hall/council, staff: {protocol-1: chris}}\n", "room: hall/council}\n"]],
            parties: ["visit/signing", "protocol-1"]),
    ]

    private struct Answer: Decodable {
        struct Finding: Decodable {
            let rule: String
            let severity: String
            let file: String
            let text: String
            let mend: String?
        }

        let findings: [Finding]
    }

    @Test(arguments: ["small": 13, "guests": 10, "precedence": 6]) func unbrokenItKeepsEveryRule(
        _ fixture: String, _ count: Int
    ) throws {
        let folder = try Folder(fixture: fixture)
        defer { folder.remove() }
        let run = try Run(["check", "plan.yaml"], in: folder)
        #expect(run.code == 0)
        #expect(run.output == "plan.yaml: \(count) engagements checked, no conflict, 0 wishes not met, 0 notes.\n")
    }

    @Test(arguments: edits + guestEdits + precedenceEdits) func breaksOneRule(_ edit: Edit) throws {
        let folder = try Folder(fixture: edit.fixture)
        defer { folder.remove() }
        for change in edit.changes { try folder.edit(change[0], change[1], change[2]) }
        let run = try Run(["check", "plan.yaml", "--json"], in: folder)
        #expect(run.code == 1, "\(run.errors)")
        let findings = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8)).findings
            .filter { $0.severity == "must" }
        #expect(findings.map(\.rule) == [edit.rule])
        for finding in findings {
            #expect(finding.file == edit.told)
            #expect(finding.mend?.isEmpty == false)
            let spoken = finding.text + (finding.mend ?? "")
            for party in edit.parties { #expect(spoken.contains(party), "\(finding.text)") }
        }
        let text = try Run(["check", "plan.yaml"], in: folder)
        #expect(text.code == 1)
        try Golden.expect(text.output, "hand-edits/\(edit.rule), \(edit.what)")
    }

    /// A rule that must be kept and that no edit breaks would not be tested here.
    @Test func everyRuleThatMustBeKeptIsBrokenOnce() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let page = try Run(["rules"], in: folder).output
        let rules = Set((Self.edits + Self.guestEdits + Self.precedenceEdits).map(\.rule))
        var rule = ""
        for line in page.split(separator: "\n") {
            if !line.hasPrefix(" "), line.contains("  ") { rule = String(line.prefix { $0 != " " }) }
            if line.hasPrefix("    must, ") { #expect(rules.contains(rule), "\(rule)") }
        }
    }

    @Test(arguments: [
        (
            "room: hall/salon, staff", "room: hall/salmon, staff", "5",
            "there is no 'hall/salmon' to fill 'room' of 'visit/welcome-north'. Did you mean 'hall/salon'?"
        ),
        (
            "liaison-north: anna", "liaison-north: anne", "5",
            "there is no 'anne' to fill 'liaison-north' of 'visit/welcome-north'. Did you mean 'anna'?"
        ),
        (
            "liaison-north: anna", "liaison-north: mayor", "5",
            "there is no 'mayor' to fill 'liaison-north' of 'visit/welcome-north'. Use one of: anna, bram, carl."
        ),
        ("visit/parade", "visit/parada", "11", "there is no engagement 'visit/parada'. Did you mean 'visit/parade'?"),
        (
            "liaison-north: anna", "liaison-nord: anna", "5",
            "'visit/welcome-north' has no slot 'liaison-nord'. Did you mean 'liaison-north'?"
        ),
    ]) func unknownNamesAreFaults(_ old: String, _ new: String, _ line: String, _ text: String) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.edit("plan.yaml", old, new)
        let run = try Run(["check", "plan.yaml"], in: folder)
        #expect(run.code == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors == "plan.yaml:\(line):5: error: \(text)\n")
    }
}
