import Foundation
import Testing

/// `hold`, `holds`, `log` and `register`: what the office reads, word for word.
@Suite struct RegisterTests {
    private static let days = ["--from", "2027-03-11", "--until", "2027-03-12"]

    /// The small office with a register, and a venue that grants three office days.
    private func office() throws -> Folder {
        let folder = try Folder(fixture: "small")
        try folder.edit("office.yaml", "as-of: 2027-01-04", "as-of: 2027-01-04\nregister: office.register")
        try folder.edit("office.yaml", "    name: Town hall", "    name: Town hall\n    challenge: 3 office-days")
        return folder
    }

    private func run(
        _ folder: Folder, _ words: [String], at now: String? = nil, by who: String? = "anna", in language: String = "en"
    ) throws -> Run {
        let by = words.first == "hold" ? who.map { ["--by", $0] } ?? [] : []
        let time = now.map { ["--now", $0] } ?? []
        return try Run(words + by + time + ["--language", language], in: folder)
    }

    private func transcript(
        _ folder: Folder, in language: String = "en", _ steps: [(words: [String], now: String)]
    ) throws -> String {
        try steps.map { step in
            let run = try run(folder, step.words, at: step.now, in: language)
            return "\(step.now) $ hostcity \(step.words.joined(separator: " "))\n\(run.transcript)\n"
        }.joined().replacing(/[0-9a-f]{64}/, with: "DIGEST")
    }

    private static let life: [(words: [String], now: String)] = [
        (["holds"], "2024-02-01 09:00"),
        (
            ["hold", "ask", "hall/council", "--for", "congress-a", "--title", "Congress A"] + days
                + ["--expires", "2024-04-30"], "2024-02-01 09:00"
        ),
        (["hold", "ask", "council", "--for", "visit.yaml"], "2024-02-01 09:10"),
        (["hold", "ask", "salon", "--for", "visit.yaml", "--instead-of", "h2"], "2024-02-01 09:11"),
        (["hold", "ask", "atrium", "--for", "visit.yaml"], "2024-02-01 09:12"),
        (
            [
                "hold", "ask", "council", "--for", "party", "--from", "2027-03-11 18:00", "--until", "2027-03-11 23:00",
                "--why", "phone call",
            ], "2024-02-01 09:20"
        ),
        (["hold", "ask", "council", "--for", "visit.yaml"], "2024-02-01 09:30"),
        (["hold", "confirm", "h2"], "2024-02-01 10:00"),
        (["hold", "challenge", "h1"], "2024-02-01 10:00"),
        (["hold", "extend", "h2", "--until", "2024-02-10"], "2024-02-01 10:00"),
        (["hold", "extend", "h2", "--until", "2024-03-31"], "2024-02-01 10:01"),
        (["hold", "challenge", "h2"], "2024-02-02 16:00"),
        (["hold", "challenge", "h2"], "2024-02-02 16:05"),
        (["holds"], "2024-02-02 16:05"),
        (["holds", "--due", "5d"], "2024-02-02 16:05"),
        (["holds", "--room", "museum"], "2024-02-02 16:05"),
        (["holds", "--occasion", "party"], "2024-02-02 16:05"),
        (["hold", "challenge", "h2", "--withdraw"], "2024-02-02 17:00"),
        (["hold", "challenge", "h2", "--withdraw"], "2024-02-02 17:00"),
        (["hold", "challenge", "h2"], "2024-02-02 17:00"),
        (["holds", "--room", "hall/council"], "2024-02-07 17:00"),
        (["holds", "--room", "hall/council"], "2024-02-07 17:01"),
        (["hold", "extend", "h1", "--until", "2024-12-31"], "2024-02-07 17:01"),
        (["hold", "confirm", "h2"], "2024-02-07 17:02"),
        (["hold", "confirm", "h2", "--yes"], "2024-02-07 17:02"),
        (["hold", "confirm", "h2", "--yes"], "2024-02-07 17:02"),
        (["hold", "challenge", "h5"], "2024-02-07 17:03"),
        (["holds"], "2024-02-07 17:03"),
        (["hold", "release", "h2"], "2024-02-08 09:00"),
        (["hold", "overrule", "h5", "--why", "the king comes"], "2024-02-08 09:01"),
        (["hold", "release", "h5"], "2024-02-08 09:02"),
        (["log"], "2024-02-08 09:02"),
        (["log", "--of", "h1"], "2024-02-08 09:02"),
        (["log", "--of", "museum/atrium"], "2024-02-08 09:02"),
        (["log", "--of", "nobody"], "2024-02-08 09:02"),
        (["register", "verify"], "2024-02-08 09:02"),
    ]

    @Test(arguments: ["en", "nl", "fr"]) func theLifeOfAnOption(language: String) throws {
        let folder = try office()
        defer { folder.remove() }
        // The Thursday after the three days of the challenge is off; it does not move their end.
        let off = ["BEGIN:VEVENT", "UID:off@tests.example", "DTSTART;VALUE=DATE:20240208", "SUMMARY:Off", "END:VEVENT"]
        try folder.write(Calendar.text([off]), to: "off.ics")
        #expect(try Run(["import", "off.ics", "--as", "holidays"], in: folder).code == 0)
        try Golden.expect(try transcript(folder, in: language, Self.life), "register/life-\(language)")
    }

    @Test func forPrograms() throws {
        let folder = try office()
        defer { folder.remove() }
        let steps: [(words: [String], now: String)] = [
            (["hold", "ask", "council", "--for", "a"] + Self.days, "2024-02-01 09:00"),
            (["hold", "ask", "council", "--for", "b"] + Self.days, "2024-02-01 09:00"),
            (["hold", "challenge", "h2", "--why", "it hurries"], "2024-02-02 16:00"),
            (["hold", "confirm", "h2"], "2024-02-02 16:00"), (["hold", "confirm", "h1"], "2024-02-02 16:00"),
            (["hold", "confirm", "h1", "--yes"], "2024-02-02 16:00"), (["hold", "release", "h1"], "2024-02-02 16:01"),
            (["holds"], "2024-02-02 16:01"), (["log"], "2024-02-02 16:01"),
            (["register", "verify"], "2024-02-02 16:01"),
        ]
        let text = try transcript(folder, steps.map { ($0.words + ["--json"], $0.now) })
        try Golden.expect(text, "register/json")
    }

    @Test func whatIsWrong() throws {
        let folder = try office()
        defer { folder.remove() }
        let now = "2024-02-01 09:00"
        var text = try transcript(
            folder,
            [
                ["ask", "counsil", "--for", "a"] + Self.days, ["ask", "hall", "--for", "a"] + Self.days,
                ["ask", "council", "--for", "a"], ["ask", "council", "--for", "Congress A"] + Self.days,
                ["ask", "council", "--for", "nothing.yaml"],
                ["ask", "council", "--for", "a", "--from", "2027-03-12", "--until", "2027-03-11"],
                ["ask", "council", "--for", "a", "--from", "2023-03-12", "--until", "2023-03-13"],
                ["ask", "council", "--for", "a", "--from", "tomorrow", "--until", "2027-03-11"],
                ["ask", "council", "--for", "a", "--expires", "2024-01-31"] + Self.days,
                ["ask", "council", "--for", "a", "--instead-of", "h7"] + Self.days,
                ["ask", "council", "--for", "a", "--title", "SECRET: talks"] + Self.days,
                ["ask", "council", "--for", "a", "--why", "GEHEIM"] + Self.days,
                ["release", "h7"], ["release", "hall"], ["overrule", "h1"], ["extend", "h1", "--until", "later"],
            ].map { (["hold"] + $0, now) })
        text += try transcript(
            folder, [(["holds", "--due", "soon"], now), (["holds", "--room", "kitchen"], now), (["holds"], "now")])
        text += try transcript(
            folder,
            [
                (
                    ["hold", "ask", "council", "--for", "a", "--from", "2199-03-01", "--until", "2199-03-01"],
                    "2199-01-01 09:00"
                )
            ])
        try folder.edit("office.yaml", "challenge: 3 office-days", "challenge: soon")
        text += try transcript(folder, [(["holds"], now)])
        try folder.edit("office.yaml", "challenge: soon", "challenge: 99 office-days")
        text += try transcript(folder, [(["holds"], now)])
        try folder.edit("office.yaml", "    challenge: 99 office-days\n", "")
        for register in [
            "mysql://db/office", "postgresql://anna:secret@db/office", "postgres://127.0.0.1:1/office", "folder/",
            "nowhere/office.register", "visit.yaml",
        ] {
            let old = try folder.read("office.yaml").split(separator: "\n").first { $0.hasPrefix("register:") } ?? ""
            try folder.edit("office.yaml", String(old), "register: \(register)")
            text += try transcript(
                folder, [(["holds"], now), (["hold", "ask", "council", "--for", "a"] + Self.days, now)])
        }
        try folder.edit("office.yaml", "register: visit.yaml\n", "")
        text += try transcript(folder, [(["holds"], now), (["register", "verify"], now)])
        try Golden.expect(text, "register/faults")
        // Nothing was recorded, and what is no register is as it was.
        let visit = try folder.read("visit.yaml")
        #expect(try visit == Folder(fixture: "small").read("visit.yaml"))
        try folder.edit("office.yaml", "as-of: 2027-01-04", "as-of: 2027-01-04\nregister: office.register")
        #expect(try run(folder, ["register", "verify"]).output == "The register is empty.\n")
    }

    @Test func aCopyComesBack() throws {
        let folder = try office()
        defer { folder.remove() }
        _ = try run(
            folder, ["hold", "ask", "council", "--for", "a", "--title", "L'\u{200B}été \u{1F600}"] + Self.days,
            at: "2024-02-01 09:00")
        _ = try run(folder, ["hold", "ask", "council", "--for", "b"] + Self.days, at: "2024-02-01 09:00")
        _ = try run(folder, ["hold", "confirm", "h1", "--yes"], at: "2024-02-01 09:01")
        let dump = try run(folder, ["register", "dump"]).output
        #expect(dump.split(separator: "\n").count == 3)
        #expect(try run(folder, ["register", "dump", "-o", "copy.jsonl"]).code == 0)
        #expect(try folder.read("copy.jsonl") == dump)
        let full = try run(folder, ["register", "load", "copy.jsonl"])
        #expect(full.code == 2)
        #expect(full.errors.hasPrefix("office.register:1:1: error: the register is not empty."))
        let holds = try run(folder, ["holds", "--json"], at: "2024-02-01 09:02").output
        try FileManager.default.removeItem(at: folder.url.appending(path: "office.register"))

        try folder.write(dump.replacing("\"occasion\":\"b\"", with: "\"occasion\":\"c\""), to: "forged.jsonl")
        let forged = try run(folder, ["register", "load", "forged.jsonl"])
        #expect(forged.errors.hasPrefix("forged.jsonl:2:1: error: fact 2 is not what was recorded."))
        try folder.write(dump + "\n\nhello\n", to: "broken.jsonl")
        #expect(try run(folder, ["register", "load", "broken.jsonl"]).errors.hasPrefix("broken.jsonl:6:1: error: "))
        try folder.write(dump.split(separator: "\n").dropFirst().joined(separator: "\n"), to: "part.jsonl")
        #expect(try run(folder, ["register", "load", "part.jsonl"]).code == 2)
        #expect(try !folder.contents().keys.contains("office.register"))

        #expect(try run(folder, ["register", "load", "copy.jsonl"]).output == "Facts loaded: 3.\n")
        #expect(try run(folder, ["register", "dump"]).output == dump)
        #expect(try run(folder, ["holds", "--json"], at: "2024-02-01 09:02").output == holds)
        #expect(try run(folder, ["register", "verify"]).code == 0)
    }

    /// A register that may be read and not written is read, and says so where it should be written.
    @Test func aClosedFolder() throws {
        let folder = try office()
        defer { folder.remove() }
        _ = try run(folder, ["hold", "ask", "council", "--for", "a"] + Self.days, at: "2024-02-01 09:00")
        let before = try folder.contents()
        let shell = """
            chmod a+r,a-w * && chmod a+rx,a-w . && umask 0
            as=; [ "$(id -u)" = 0 ] && as='/usr/bin/setpriv --reuid=65534 --regid=65534 --clear-groups'
            exec $as "$@"
            """
        let wrapper = ["bash", "-c", shell, "bash"]
        let list = try Run(["holds", "--now", "2024-02-01 09:00"], in: folder, through: wrapper)
        #expect(list.code == 0 && list.output.contains("h1"), "\(list.transcript)")
        let ask = try Run(
            ["hold", "ask", "council", "--for", "b", "--now", "2024-02-01 09:00"] + Self.days, in: folder,
            through: wrapper)
        #expect(ask.code == 2, "\(ask.transcript)")
        #expect(ask.errors.hasPrefix("office.register:1:1: error: the lock "), "\(ask.errors)")
        #expect(try folder.contents() == before)
    }
}
