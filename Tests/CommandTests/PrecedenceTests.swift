import Foundation
import Testing

/// `hostcity precedence`: the list an office prints, and what another head of delegation changes of it.
@Suite struct PrecedenceTests {
    private func say(_ arguments: String..., expecting code: Int32 = 0, in folder: Folder) throws -> String {
        let run = try Run(["precedence"] + arguments, in: folder)
        #expect(run.code == code, "\(arguments): \(run.errors)")
        return "$ hostcity precedence \(arguments.joined(separator: " "))\n\(run.transcript)\n"
    }

    @Test func theList() throws {
        let folder = try Folder(fixture: "precedence")
        defer { folder.remove() }
        var transcript = ""
        transcript += try say("summit.yaml", in: folder)
        transcript += try say("summit.yaml", "--lowest-first", "--language", "nl", in: folder)
        transcript += try say("summit.yaml", "--on", "2031-02-01", "--language", "fr", in: folder)
        transcript += try say("summit.yaml", "--regime", "names-only", in: folder)
        transcript += try say("summit.yaml", "--regime", "names-only", "--json", in: folder)
        transcript += try say("summit.yaml", "--regime", "rank-then-date", "--json", in: folder)
        try Golden.expect(transcript, "precedence/list")
    }

    @Test func anotherHead() throws {
        let folder = try Folder(fixture: "precedence")
        defer { folder.remove() }
        let change = [
            "--replace", "ie", "--head", "Ms Byrne", "--rank", "45", "--deputy", "--regime", "rank-then-date",
        ]
        var transcript = ""
        for more in [[], ["--language", "nl"], ["--language", "fr"], ["--json"]] {
            let run = try Run(["precedence", "summit.yaml"] + change + more, in: folder)
            #expect(run.code == 0)
            transcript +=
                "$ hostcity precedence summit.yaml \((change + more).joined(separator: " "))\n\(run.transcript)\n"
        }
        try Golden.expect(transcript, "precedence/another-head")
    }

    /// What the judge says of the plan with the new head is what `check` says of it with the document changed.
    @Test func whatItChangesInAPlan() throws {
        let folder = try Folder(fixture: "precedence")
        defer { folder.remove() }
        #expect(try Run(["check", "plan.yaml"], in: folder).code == 0)
        let run = try Run(
            [
                "precedence", "summit.yaml", "--replace", "ie", "--head", "Ms Byrne", "--rank", "45", "--deputy",
                "--plan", "plan.yaml",
            ], in: folder)
        #expect(run.code == 1)
        try Golden.expect(run.transcript, "precedence/in-a-plan")
        try folder.edit("summit.yaml", "head: Mr Ahern, rank: 20", "head: Ms Byrne, rank: 45, deputy: yes")
        let check = try Run(["check", "plan.yaml"], in: folder)
        #expect(check.code == 1)
        let finding = check.output.split(separator: "\n").first { $0.contains("[arrival-order]") }
        #expect(finding != nil)
        #expect(run.output.contains(finding ?? "none"))
    }

    @Test(arguments: [
        (
            ["summit.yaml", "--regime", "eu-rotatoin"],
            "Error: there is no regime 'eu-rotatoin'. Did you mean 'eu-rotation'?\n"
        ),
        (["summit.yaml", "--on", "2026-02-30"], "Error: '2026-02-30' is no date. Write it as 2024-02-23.\n"),
        (
            ["summit.yaml", "--replace", "ei", "--head", "x", "--rank", "1"],
            "Error: there is no delegation 'ei'. Use one of: ie, lt, rs, xk, jp.\n"
        ),
        (
            ["summit.yaml", "--replace", "ie", "--head", "x", "--rank", "1", "--since", "lately"],
            "Error: 'lately' is not a time. Write it as 2024-02-23, or 2024-02-23 09:30.\n"
        ),
        (
            ["summit.yaml", "--replace", "ie", "--head", "x", "--rank", "1", "--mission", "ambasador"],
            "Error: 'ambasador' is no class of mission. Did you mean 'ambassador'?\n"
        ),
        (
            ["office.yaml", "--plan", "plan.yaml", "--replace", "ie", "--head", "x", "--rank", "1"],
            "Error: 'plan.yaml' is no plan of 'office.yaml'. Name one of its occasions: summit.yaml.\n"
        ),
    ]) func saysWhatCannotBeAnswered(_ arguments: [String], _ errors: String) throws {
        let folder = try Folder(fixture: "precedence")
        defer { folder.remove() }
        let run = try Run(["precedence"] + arguments, in: folder)
        #expect(run.code == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors == errors)
    }

    @Test(arguments: [
        (["summit.yaml", "--head", "x"], "Error: It is not said whose head is replaced. Add --replace PARTY.\n"),
        (
            ["summit.yaml", "--replace", "ie"],
            "Error: It is not said who the new head is. Add --head TEXT and --rank NUMBER.\n"
        ),
        (
            ["summit.yaml", "--replace", "ie", "--head", "x", "--rank", "0"],
            "Error: '--rank 0' is no rank. Use a whole number, 1 to 999.\n"
        ),
    ]) func saysWhatIsMissing(_ arguments: [String], _ beginning: String) throws {
        let folder = try Folder(fixture: "precedence")
        defer { folder.remove() }
        let run = try Run(["precedence"] + arguments, in: folder)
        #expect(run.code == 2)
        #expect(run.errors.hasPrefix(beginning), "\(run.errors)")
    }

    @Test func anOccasionWithoutARegime() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let run = try Run(["precedence", "visit.yaml"], in: folder)
        #expect(run.code == 2)
        #expect(
            run.errors.hasPrefix(
                "Error: the occasion 'visit' names no regime of precedence. Name one with --regime: vcdr, eu-rotation, "
            ))
    }
}
