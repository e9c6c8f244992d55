import Foundation
import Testing

/// What the register has of options is what the rules read: `check`, `why-not`, `plan` and `bid check` see it.
@Suite struct RegisteredOptionsTests {
    private func office() throws -> Folder {
        let folder = try Folder(fixture: "small")
        try folder.edit("office.yaml", "as-of: 2027-01-04", "as-of: 2027-01-04\nregister: office.register")
        return folder
    }

    private func say(_ folder: Folder, _ words: [String], in language: String = "en") throws -> String {
        "$ hostcity \(words.joined(separator: " "))\n"
            + (try Run(words + ["--language", language], in: folder).transcript) + "\n"
    }

    private func ask(_ folder: Folder, _ words: String...) throws {
        let run = try Run(
            ["hold"] + words + ["--by", "anna", "--now", "2024-02-01 09:00"], in: folder)
        #expect(run.code == 0, "\(run.transcript)")
    }

    @Test(arguments: ["en", "nl", "fr"]) func whatIsHeldIsJudged(language: String) throws {
        let folder = try office()
        defer { folder.remove() }
        var text = try say(folder, ["check", "plan.yaml", "--now", "2024-02-01 08:00"], in: language)
        try ask(
            folder, "ask", "council", "--for", "congress-a", "--title", "Congress A", "--from", "2027-03-11 14:00",
            "--until", "2027-03-12 09:00", "--expires", "2024-04-30")
        try ask(folder, "ask", "council", "--for", "visit.yaml")
        try ask(folder, "ask", "salon", "--for", "visit.yaml", "--expires", "2024-03-01")
        try folder.edit(
            "visit.yaml", "apart:",
            """
            options:
              - {room: hall/council, rank: 1, until: 2024-02-15}
              - {room: museum/atrium, confirmed: yes}
            apart:
            """)
        for words in [
            ["check", "plan.yaml", "--now", "2024-02-01 09:00"],
            ["check", "plan.yaml", "--now", "2024-02-01 08:59"],
            ["check", "plan.yaml", "--today", "2024-02-01"],
            ["check", "plan.yaml", "--today", "2024-02-16"],
            ["why-not", "visit/session", "--plan", "plan.yaml", "--at", "14:30", "--now", "2024-02-01 09:00"],
            ["why-not", "visit/signing", "--plan", "plan.yaml", "--at", "11:00", "--now", "2024-02-01 09:00"],
            ["check", "plan.yaml", "--now", "soon"],
        ] { text += try say(folder, words, in: language) }
        try ask(folder, "confirm", "h1", "--yes")
        text += try say(folder, ["check", "plan.yaml", "--now", "2024-02-01 09:00"], in: language)
        try Golden.expect(text, "register/judged-\(language)")
    }

    /// A plan keeps clear of what another has by contract, and a register that is damaged is told with its name.
    @Test func plansKeepClear() throws {
        let folder = try office()
        defer { folder.remove() }
        try ask(
            folder, "ask", "council", "--for", "congress-a", "--from", "2027-03-11 08:00", "--until", "2027-03-11 14:00"
        )
        try ask(folder, "confirm", "h1", "--yes")
        let plan = ["plan", "visit.yaml", "-o", "new.yaml", "-q", "--now", "2024-02-01 09:00"]
        #expect(try Run(plan, in: folder).code == 0)
        let check = try Run(["check", "new.yaml", "--now", "2024-02-01 09:00"], in: folder)
        #expect(check.code == 0, "\(check.transcript)")
        #expect(try Run(["check", "plan.yaml", "--now", "2024-02-01 09:00"], in: folder).code == 1)
        try folder.write(
            "no register at all, but long enough to be looked at as if it were one " + plan.joined(),
            to: "office.register")
        let spoilt = try Run(["check", "new.yaml", "--now", "2024-02-01 09:00"], in: folder)
        #expect(spoilt.code == 2)
        #expect(spoilt.errors.hasPrefix("office.register:1:1: error: this file is no register."), "\(spoilt.errors)")
    }

    @Test func deadlinesAsACalendar() throws {
        let folder = try office()
        defer { folder.remove() }
        try ask(folder, "ask", "council", "--for", "visit.yaml")
        try ask(folder, "ask", "salon", "--for", "visit.yaml", "--expires", "2024-03-01")
        let words = ["holds", "--ics", "due.ics", "--now", "2024-02-01 09:00", "--language", "en"]
        #expect(try Run(words, in: folder).output == "Written to due.ics: 2 deadlines.\n")
        let first = try folder.read("due.ics")
        #expect(first.contains("\r\nSUMMARY:Option lapses: Council room (hall/council)\\, 'Visit of three"), "\(first)")
        #expect(first.contains("\r\nSEQUENCE:0\r\n") && !first.contains("\r\nSEQUENCE:1\r\n"))
        #expect(try Run(words, in: folder).code == 0)
        #expect(try folder.read("due.ics") == first)
        try ask(folder, "extend", "h1", "--until", "2024-03-15")
        #expect(try Run(words + ["--room", "council"], in: folder).output == "Written to due.ics: 1 deadline.\n")
        let second = try folder.read("due.ics")
        #expect(second.contains("\r\nSEQUENCE:1\r\n") && second.contains(":20240315T234500\r\n"), "\(second)")
        try folder.write("A letter.", to: "due.ics")
        #expect(try Run(words, in: folder).code == 2)
        #expect(try folder.read("due.ics") == "A letter.")
    }
}
