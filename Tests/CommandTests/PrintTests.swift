import Foundation
import Testing

/// `hostcity print`: papers for everybody, whole or not at all.
@Suite struct PrintTests {
    private func papers(_ folder: Folder, _ words: [String], environment: [String: String] = [:]) throws -> Run {
        try Run(
            ["print", "plan.yaml"] + words + ["--now", "2027-03-11 09:00"], in: folder, environment: environment)
    }

    private func files(_ folder: Folder, _ name: String) throws -> [String: Data] {
        let place = folder.url.appending(path: name)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
        return Dictionary(
            uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: place.appending(path: $0))) })
    }

    /// A list without its mark of byte order and with the ends of lines that goldens have.
    private func list(_ folder: Folder, _ path: String) throws -> String {
        String(
            String.UnicodeScalarView(
                try folder.read(path).unicodeScalars.filter { !"\u{FEFF}\r".unicodeScalars.contains($0) }))
    }

    @Test func everything() throws {
        let folder = try Folder(fixture: "full")
        defer { folder.remove() }
        let plan = try folder.read("plan.yaml")
        let run = try papers(folder, ["--what", "all", "--format", "html,pdf,xlsx,csv,svg", "-o", "papers"])
        try Golden.expect(run.transcript, "papers/all")
        #expect(try folder.read("plan.yaml") == plan)
        try Golden.expect(try list(folder, "papers/run-sheet-office-en.csv"), "papers/run-sheet-office")
        try Golden.expect(try list(folder, "papers/cars-office-en.csv"), "papers/cars")
        try Golden.expect(try folder.read("papers/programme-delegation-summit.south-en.html"), "papers/programme")
        let first = try files(folder, "papers")
        _ = try papers(folder, ["--what", "all", "--format", "html,pdf,xlsx,csv,svg", "-o", "again"])
        #expect(try files(folder, "again") == first)
        let pdf = try #require(first["run-sheet-office-en.pdf"])
        #expect(pdf.starts(with: Data("%PDF-1.7".utf8)))
    }

    /// Set-up knows Typst by the hash of every file of it, so that nothing may be added there.
    @Test func typstStaysAsItWasFetched() throws {
        let folder = try Folder(fixture: "full")
        defer { folder.remove() }
        let real = Folder.package.appending(path: "vendor/typst/typst")
        let copy = folder.url.appending(path: "python/typst")
        try FileManager.default.createDirectory(
            at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: real, to: copy)
        try? FileManager.default.removeItem(at: copy.appending(path: "__pycache__"))
        let before = try FileManager.default.subpathsOfDirectory(atPath: copy.path).sorted()
        let run = try papers(
            folder, ["--what", "arrivals", "--format", "pdf", "-o", "papers"],
            environment: ["HOSTCITY_TYPST": folder.url.appending(path: "python").path])
        #expect(run.code == 0, "\(run.transcript)")
        #expect(try FileManager.default.subpathsOfDirectory(atPath: copy.path).sorted() == before)
    }

    @Test func inEveryLanguage() throws {
        let folder = try Folder(fixture: "full")
        defer { folder.remove() }
        for language in ["nl", "fr"] {
            let run = try papers(
                folder, ["--what", "interpreter-roster", "--format", "csv", "--language", language, "-o", "papers"])
            #expect(run.code == 0)
            try Golden.expect(
                try list(folder, "papers/interpreter-roster-office-\(language).csv"), "papers/interpreters-\(language)")
        }
    }

    @Test func whatIsWrong() throws {
        let folder = try Folder(fixture: "full")
        defer { folder.remove() }
        try folder.write("a file", to: "taken")
        var text = ""
        for words in [
            ["--what", "programm", "-o", "papers"], ["--what", "programme", "--format", "docx", "-o", "papers"],
            ["--what", "programme", "--for", "nobody", "-o", "papers"],
            ["--what", "programme", "--for", "person:majr", "-o", "papers"],
            ["--what", "programme", "--for", "office", "-o", "papers"],
            ["--what", "arrivals", "--for", "person:mayor", "-o", "papers"],
            ["--what", "run-sheet", "--for", "role:drivr", "-o", "papers"],
            ["--what", "run-sheet", "--for", "venue:hal", "-o", "papers"],
            ["--what", "run-sheet", "--day", "15 March", "-o", "papers"],
            ["--what", "all", "-o", "taken"],
            ["--what", "all", "--for", "public", "--day", "2030-01-01", "-o", "papers"],
            ["--what", "cars", "--format", "svg", "-o", "papers"],
            ["--what", "run-sheet", "-o", "/proc/papers"],
            ["--what", "cars,hour", "-o", "papers"], ["--what", "difference", "-o", "papers"],
            ["--what", "cars", "--since", "v1", "-o", "papers"], ["--what", "bid", "-o", "papers"],
            ["--what", "bid,cars", "-o", "papers"],
            ["--what", "programme", "--for", "delegation:north", "-o", "papers"],
            ["--what", "programme", "--for", "delegation:nobody", "-o", "papers"],
        ] {
            text +=
                "$ hostcity print plan.yaml \(words.joined(separator: " "))\n\(try papers(folder, words).transcript)\n"
        }
        let words = ["--what", "run-sheet", "--format", "html,pdf", "-o", "papers"]
        let run = try papers(folder, words, environment: ["HOSTCITY_TYPST": "/nowhere"])
        text +=
            "$ HOSTCITY_TYPST=/nowhere hostcity print plan.yaml \(words.joined(separator: " "))\n\(run.transcript)\n"
        try Golden.expect(text, "papers/faults")
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "papers").path))
    }

    /// Several kinds with commas, as formats are written.
    @Test func severalKindsWithCommas() throws {
        let folder = try Folder(fixture: "full")
        defer { folder.remove() }
        let run = try papers(folder, ["--what", "hours,season,options", "--format", "csv", "-o", "papers"])
        #expect(run.code == 0, "\(run.transcript)")
        #expect(
            try files(folder, "papers").keys.sorted() == [
                "hours-office-en.csv", "options-office-en.csv", "season-office-en.csv",
            ])
        try Golden.expect(try list(folder, "papers/options-office-en.csv"), "papers/options")
        try Golden.expect(try list(folder, "papers/season-office-en.csv"), "papers/season")
    }

    /// Papers that rest on an order of precedence say what is missing, and none is written.
    @Test func withoutARegime() throws {
        let folder = try Folder(fixture: "full")
        defer { folder.remove() }
        try folder.edit("summit.yaml", "precedence: rank-then-date\n", "")
        for kind in ["precedence", "order", "flags", "seating"] {
            let run = try papers(folder, ["--what", kind, "-o", "papers"])
            #expect(run.code == 2)
            #expect(
                run.errors.contains("the paper '\(kind)' needs an order of precedence")
                    && run.errors.contains("such as 'precedence: rank-then-date'"), "\(run.errors)")
        }
        #expect(try files(folder, "papers").isEmpty)
        #expect(try papers(folder, ["--what", "all", "--format", "csv", "-o", "papers"]).code == 0)
    }

    @Test func whatHasChangedSinceAVersion() throws {
        let folder = try PublishedVersionTests.office()
        defer { folder.remove() }
        #expect(try PublishedVersionTests.run(folder, ["publish", "plan.yaml"]).code == 0)
        try folder.edit("plan.yaml", "start: 2027-03-11 19:00", "start: 2027-03-11 19:30")
        for language in ["en", "nl", "fr"] {
            let run = try Run(
                [
                    "print", "plan.yaml", "--what", "difference", "--since", "v1", "--format", "csv", "--language",
                    language, "-o", "papers",
                ], in: folder)
            #expect(run.code == 0, "\(run.transcript)")
            try Golden.expect(
                try list(folder, "papers/difference-office-\(language).csv"), "papers/difference-\(language)")
        }
        let run = try Run(
            ["print", "v1", "--what", "difference", "--since", "v1", "--format", "csv", "-o", "same"], in: folder)
        #expect(run.code == 0)
        #expect(try list(folder, "same/difference-office-en.csv").contains("Nothing has changed since v1."))
    }

    /// As `bid check` answers, on one page in each language.
    @Test(arguments: ["en", "nl", "fr"]) func thePageOfABid(language: String) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(
            """
            hostcity: occasion/1
            id: games
            title: Games
            status: bid
            candidates: {first: 2027-03-11, last: 2027-03-13, days: 1}
            bid: {owner: Anna, body: The college}
            engagements:
              - {id: opening, length: 12 h, on: day 1, room: hall/council, needs: {set-up: theatre, seats: 80}, with: [mayor]}

            """, to: "bid.yaml")
        let run = try Run(
            [
                "print", "bid.yaml", "--what", "bid", "--format", "csv", "--language", language, "--today",
                "2024-02-01", "-o", "papers",
            ], in: folder)
        try Golden.expect(
            run.output + "\n" + (try list(folder, "papers/bid-games-\(language).csv")), "papers/bid-\(language)")
    }

    @Test func whatIsAskedTwiceIsMadeOnce() throws {
        let folder = try Folder(fixture: "full")
        defer { folder.remove() }
        let words = ["--what", "run-sheet", "--for", "role:driver", "--day", "2027-03-17"]
        let run = try papers(folder, words + words + ["-o", "papers"])
        #expect(run.code == 0)
        #expect(try files(folder, "papers").keys.sorted() == ["run-sheet-role-driver-2027-03-17-en.html"])
    }

    @Test func aSignThatNoFontHas() throws {
        let folder = try Folder(fixture: "full")
        defer { folder.remove() }
        try folder.edit("summit.yaml", "name: The west", "name: \"\u{1F600}\u{2A6D6}\u{1D1DE}\"")
        let run = try papers(folder, ["--what", "arrivals", "--format", "pdf", "-o", "papers"])
        #expect(run.code == 2)
        #expect(run.errors.contains("signs that no font here has"))
    }

    @Test func aPublishedVersionSaysWhichItIs() throws {
        let folder = try PublishedVersionTests.office()
        defer { folder.remove() }
        #expect(try PublishedVersionTests.run(folder, ["publish", "plan.yaml"]).code == 0)
        for plan in ["v1", "plan.yaml"] {
            let run = try Run(
                ["print", plan, "--what", "run-sheet", "--for", "office", "-o", plan + "-papers"], in: folder)
            #expect(run.code == 0)
            let page = try folder.read("\(plan)-papers/run-sheet-office-en.html")
            #expect(page.contains("Version 1, published Thursday 1 February 2024, 09:00"))
        }
    }
}
