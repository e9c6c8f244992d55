import Foundation
import Testing

/// `hostcity repair`: what has come otherwise, what that breaks, what is moved, and who must be told.
@Suite struct RepairTests {
    private static let today = ["--today", "2027-03-01", "-q"]

    private func say(_ arguments: [String], expecting code: Int32 = 0, in folder: Folder) throws -> String {
        let run = try Run(["repair", "plan.yaml"] + arguments + Self.today, in: folder)
        #expect(run.code == code, "\(arguments): \(run.errors)")
        return "$ hostcity repair plan.yaml \(arguments.joined(separator: " "))\n\(run.transcript)\n"
    }

    @Test func everyChange() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        var transcript = ""
        for change in [
            "late north 90 min", "late east 30 min", "late north 2 h on 2027-03-11", "ill anna",
            "ill anna 2027-03-11 12:00..", "lost hall/salon 2027-03-11 12:00..18:00",
            "longer session 30 min", "length visit/talks-east 45 min", "shorter dinner 30min",
        ] {
            transcript += try say(["--change", change], in: folder)
        }
        transcript += try say(["--change", "lost hall 2027-03-12"], expecting: 1, in: folder)
        try Golden.expect(transcript, "repair/changes")
    }

    @Test(arguments: ["nl", "fr"]) func inItsLanguage(_ language: String) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let changes = ["--change", "ill anna", "--change", "late north 90 min", "--change", "longer session 30 min"]
        var transcript = try say(changes + ["--language", language], in: folder)
        transcript += try say(["--change", "lost museum", "--language", language], expecting: 1, in: folder)
        transcript += try say(["--change", "late north 0 min", "--language", language], expecting: 2, in: folder)
        try Golden.expect(transcript, "repair/\(language)")
    }

    @Test func forPrograms() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let transcript = try say(["--change", "longer session 30 min", "--json"], in: folder)
        try Golden.expect(transcript, "repair/json")
    }

    /// What was broken before the change stands in nobody's way, is told, and keeps the answer from being fine.
    @Test func whatWasSoBefore() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        // Two breaches by hand: the preparation outside its hours, the welcome by an officer without the language.
        try folder.edit("plan.yaml", "start: 2027-03-12 09:00", "start: 2027-03-12 14:00")
        try folder.edit("plan.yaml", "{liaison-north: anna}", "{liaison-north: bram}")
        var transcript = try say(["--change", "longer session 30 min"], expecting: 1, in: folder)
        transcript += try say(["--change", "late north 90 min"], expecting: 1, in: folder)
        transcript += try say([], in: folder)
        try Golden.expect(transcript, "repair/already so")
    }

    @Test func whatMustNotBeMoved() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let line = "visit/briefing, start: 2027-03-11 15:00,"
        try folder.edit("plan.yaml", line, line + " locked: yes,")
        // The briefing is locked, so the session before it makes way.
        var transcript = try say(["--change", "longer session 30 min"], in: folder)
        let session = "visit/session, start: 2027-03-11 13:00,"
        try folder.edit("plan.yaml", session, session + " locked: yes,")
        transcript += try say(["--change", "longer session 30 min"], expecting: 1, in: folder)
        try folder.edit("plan.yaml", session + " locked: yes,", session)
        transcript += try say(
            ["--change", "longer session 30 min", "--now", "2027-03-11 14:00"], expecting: 1, in: folder)
        // The session has begun when its officer falls ill; what comes after it is mended all the same.
        transcript += try say(["--change", "ill chris", "--now", "2027-03-11 14:00"], expecting: 1, in: folder)
        try Golden.expect(transcript, "repair/locked")
    }

    /// The repaired plan, with the change written into the documents, keeps every rule; what is locked stays so.
    @Test func whatItWritesIsSound() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.edit(
            "plan.yaml", "visit/dinner, start: 2027-03-11 19:00,", "visit/dinner, start: 2027-03-11 19:00, locked: yes,"
        )
        let transcript = try say(["--change", "longer session 30 min", "-o", "mended.yaml"], in: folder)
        #expect(transcript.contains("Written to mended.yaml, revision 2."))
        #expect(try Run(["check", "mended.yaml"], in: folder).code == 0)
        #expect(try Run(["check", "plan.yaml"], in: folder).code == 1, "the session is known to last longer")
        // The same said by the documents themselves.
        try FileManager.default.removeItem(at: folder.url.appending(path: "changes.yaml"))
        #expect(try Run(["check", "plan.yaml"], in: folder).code == 0, "the plan itself stays as it is")
        try folder.edit(
            "visit.yaml", "title: Working session\n    length: 2 h", "title: Working session\n    length: 150 min")
        #expect(try Run(["check", "mended.yaml"], in: folder).code == 0)
        #expect(try Run(["check", "plan.yaml"], in: folder).code == 1)
        try Golden.expect(try folder.read("mended.yaml"), "repair/mended")
    }

    /// An engagement that the documents have and the plan has not.
    @Test func whatIsNewIsPlaced() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let plan = try folder.read("plan.yaml").split(separator: "\n").filter { !$0.contains("visit/briefing") }
        try folder.write(plan.joined(separator: "\n") + "\n", to: "plan.yaml")
        var transcript = try say(["--change", "added briefing"], in: folder)
        transcript += try say(["--change", "late east 30 min"], in: folder)
        transcript += try say([], in: folder)
        try Golden.expect(transcript, "repair/added")
    }

    /// `plan` moves nothing that is locked either.
    @Test func planKeepsWhatIsLocked() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let line = "visit/talks-east, start: 2027-03-11 16:00, room: museum/atrium"
        try folder.edit("plan.yaml", line, "visit/talks-east, start: 2027-03-11 20:55, room: hall/salon, locked: yes")
        let preparation = "visit/preparation, start: 2027-03-12 09:00, staff: {protocol-1: dora}"
        try folder.edit("plan.yaml", preparation, "visit/preparation, start: 2027-03-12 08:35, locked: yes")
        let run = try Run(["plan", "visit.yaml", "--against", "plan.yaml", "-o", "new.yaml", "-q"], in: folder)
        #expect(run.code == 0, "\(run.errors)\(run.output)")
        let new = try folder.read("new.yaml")
        #expect(
            new.contains("- id: visit/talks-east\n    start: 2027-03-11 20:55\n    room: hall/salon\n    locked: yes\n")
        )
        #expect(new.contains("- id: visit/preparation\n    start: 2027-03-12 08:35\n    staff: {protocol-1: "))
        #expect(run.output.contains("13 engagements planned"))
    }

    @Test(arguments: [
        ("lat north 90 min", "'lat' is no change. Did you mean 'late'?"),
        ("", "'' is no change. Use one of: late, lost, ill, length, longer, shorter, added."),
        ("late", "'late' does not say of what. Write it as 'late DELEGATION LENGTH [on DATE]'."),
        ("late nort 90 min", "there is no delegation 'nort'. Did you mean 'north'?"),
        (
            "late north",
            "it is not said how long. Write it as 'late DELEGATION LENGTH [on DATE]', the length such as '90 min' or '1 h 30 min'."
        ),
        (
            "late north 90",
            "'90' is no length. Write it as 'late DELEGATION LENGTH [on DATE]', the length such as '90 min' or '1 h 30 min'."
        ),
        ("late north 1 h on friday", "'friday' is no date. Write it as 2024-02-23."),
        (
            "late east 1 h on 2027-03-12",
            "'visit:east' has nothing in the plan on 2027-03-12. Check the name and the date."
        ),
        ("lost hall/salo", "there is no room 'hall/salo'. Did you mean 'hall/salon'?"),
        (
            "lost hall/salon noon",
            "'noon' is no time. Write it as 'lost ROOM [FROM..UNTIL]', such as 2024-02-23, 2024-02-23..2024-02-24 or 2024-02-23 09:00..13:00."
        ),
        (
            "ill anna 2027-03-12..2027-03-11",
            "'2027-03-12..2027-03-11' ends before it begins. Write the earlier time first."
        ),
        ("ill ana", "there is no person 'ana'. Did you mean 'anna'?"),
        ("shorter dinner 3 h", "'visit/dinner' lasts 2 h and cannot be shortened by that. Write a shorter length."),
        ("added dinner", "'visit/dinner' is in the plan already. Leave the change out, or take it out of the plan."),
        ("added dinner 2 h", "'added dinner 2 h' cannot be read. Write it as 'added ENGAGEMENT'."),
    ]) func saysWhatCannotBeRead(_ change: String, _ error: String) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let run = try Run(["repair", "plan.yaml", "--change", change, "--today", "2027-03-01"], in: folder)
        #expect(run.code == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors == "Error: \(error)\n")
    }
}
