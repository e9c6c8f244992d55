import Foundation
import Testing

/// A plan that keeps every rule, changed by hand so that it breaks exactly one: `check` names that one and no other.
@Suite struct HandEditTests {
    /// The day of the question: nothing of the fixtures has fallen due or lapsed.
    static let today = "2027-03-01"
    static let edits = HandEdit.small + HandEdit.full + HandEdit.talks

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

    @Test func unbrokenItKeepsEveryRule() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let run = try Run(["check", "plan.yaml"], in: folder)
        #expect(run.code == 0)
        #expect(run.output == "plan.yaml: 13 engagements checked, no conflict, 0 wishes not met, 0 notes.\n")
    }

    @Test(arguments: ["en", "nl"]) func theFullOneKeepsEveryRule(_ language: String) throws {
        let folder = try Folder(fixture: "full")
        defer { folder.remove() }
        let run = try Run(["check", "plan.yaml", "--today", Self.today, "--language", language], in: folder)
        #expect(run.code == 0)
        try Golden.expect(run.transcript, "hand-edits/unbroken, \(language)")
    }

    @Test func theDayOfTalksKeepsEveryRule() throws {
        let folder = try Folder(fixture: "talks")
        defer { folder.remove() }
        let run = try Run(["check", "plan.yaml"], in: folder)
        #expect(run.code == 0)
        #expect(run.output == "plan.yaml: 5 engagements checked, no conflict, 0 wishes not met, 0 notes.\n")
    }

    @Test(arguments: edits) func breaksOneRule(_ edit: HandEdit) throws {
        let folder = try Folder(fixture: edit.fixture)
        defer { folder.remove() }
        for change in edit.changes { try folder.edit(change[0], change[1], change[2]) }
        let run = try Run(["check", "plan.yaml", "--today", Self.today, "--json"], in: folder)
        #expect(run.code == 1, "\(run.errors)")
        let findings = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8)).findings
            .filter { $0.severity == "must" }
        #expect(findings.map(\.rule) == [edit.rule])
        for finding in findings {
            #expect(finding.file == edit.file)
            #expect(finding.mend?.isEmpty == false)
            let spoken = finding.text + (finding.mend ?? "")
            for party in edit.parties { #expect(spoken.contains(party), "\(finding.text)") }
        }
        let text = try Run(["check", "plan.yaml", "--today", Self.today], in: folder)
        #expect(text.code == 1)
        try Golden.expect(text.output, "hand-edits/\(edit.rule), \(edit.what)")
    }

    /// A rule that must be kept and that no edit breaks would not be tested here.
    @Test func everyRuleThatMustBeKeptIsBrokenOnce() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let page = try Run(["rules"], in: folder).output
        var rule = ""
        for line in page.split(separator: "\n") {
            if !line.hasPrefix(" "), line.contains("  ") { rule = String(line.prefix { $0 != " " }) }
            if line.hasPrefix("    must, ") { #expect(Self.edits.contains { $0.rule == rule }, "\(rule)") }
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
