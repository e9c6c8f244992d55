import Foundation
import Testing

/// `hostcity who-can` and what `why-not` offers instead: ranked, and for everybody else the reason.
@Suite struct WhoCanTests {
    private func say(_ arguments: [String], expecting code: Int32 = 0, in folder: Folder) throws -> String {
        let run = try Run(arguments + ["--today", "2027-03-01"], in: folder)
        #expect(run.code == code, "\(arguments): \(run.errors)")
        return "$ hostcity \(arguments.joined(separator: " "))\n\(run.transcript)\n"
    }

    @Test func whoCan() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        var transcript = try say(["who-can", "welcome-north"], in: folder)
        transcript += try say(["who-can", "visit/session/protocol-1"], in: folder)
        transcript += try say(["who-can", "session/interpreter-1", "--language", "nl"], in: folder)
        transcript += try say(["who-can", "sorting", "--language", "fr"], in: folder)
        transcript += try say(["who-can", "sorting", "--json"], in: folder)
        try folder.edit(
            "plan.yaml", "visit/welcome-north, start: 2027-03-11 10:00", "visit/welcome-north, start: 2027-03-11 07:00")
        transcript += try say(["who-can", "welcome-north"], expecting: 1, in: folder)
        try Golden.expect(transcript, "who-can/transcript")
    }

    /// Who breaks the continuity of a delegation comes after whom it knows, with the price of it.
    @Test func continuityIsPartOfThePrice() throws {
        let folder = try Folder()
        defer { folder.remove() }
        for arguments in [["init", "."], ["plan", "visit.yaml", "-q", "-o", "plan.yaml", "--today", "2027-03-01"]] {
            #expect(try Run(arguments, in: folder).code == 0, "\(arguments)")
        }
        let told = try say(["who-can", "visit/welcome-north/liaison-north"], in: folder)
        let lines = told.split(separator: "\n").filter { $0.contains("Liaison officer") && $0.contains("  ") }
        #expect(lines.first?.contains("planned") == true && lines.first?.contains("price") == false, "\(told)")
        #expect(lines.dropFirst().first?.contains("price 60") == true, "\(told)")
    }

    @Test func whyNotAndWhatInstead() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        var transcript = try say(["why-not", "session"], in: folder)
        transcript += try say(["why-not", "dinner"], expecting: 1, in: folder)
        transcript += try say(["why-not", "briefing", "--at", "14:00"], expecting: 1, in: folder)
        transcript += try say(
            ["why-not", "talks-south", "--room", "hall/council", "--at", "14:30", "--language", "nl"], expecting: 1,
            in: folder)
        transcript += try say(["why-not", "signing", "--with", "anna", "--language", "fr"], expecting: 1, in: folder)
        transcript += try say(["why-not", "briefing", "--at", "14:00", "--json"], expecting: 1, in: folder)
        try Golden.expect(transcript, "who-can/why-not")
    }

    @Test(arguments: [
        (
            "session",
            "'visit/session' has 3 duties: interpreter-1, interpreter-2, protocol-1. Say which: 'visit/session/interpreter-1'."
        ),
        ("dinner", "'visit/dinner' needs nobody to serve at it. Ask for people in its occasion first."),
        ("diner", "there is no engagement 'diner'. Did you mean 'dinner'?"),
        ("session/interpreter-3", "'visit/session' has no duty 'interpreter-3'. Did you mean 'interpreter-1'?"),
    ]) func saysWhatCannotBeAnswered(_ duty: String, _ error: String) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let run = try Run(["who-can", duty], in: folder)
        #expect(run.code == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors == "Error: \(error)\n")
    }
}
