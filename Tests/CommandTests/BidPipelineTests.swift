import Foundation
import Testing

/// How far bids have come, what falls due, and what is decided of them.
@Suite struct BidPipelineTests {
    private static let games = """
        hostcity: occasion/1
        id: games
        title: Games for schools
        status: bid
        candidates: {first: 2027-04-05, last: 2027-04-07, days: 1}
        deadlines:
          - {title: Ask the schools, due: 2027-02-10}
        bid:
          owner: alderman
          body: Federation of school sport
          decision: 2027-03-01
          stages:
            - {stage: radar, due: 2027-01-08, reached: 2027-01-06}
            - {stage: intent, due: 2027-01-29, body: College, holds: [hall/council]}
            - {stage: site-visit, due: 2027-02-12}
            - {stage: full-bid, due: 2027-02-19 17:00, owner: Sports service, holds: [hall/council, hall/salon]}
        engagements:
          - {id: opening, length: 2 h, on: day 1, room: hall/council, needs: {set-up: theatre, seats: 80}, with: [mayor]}

        """

    private static let title = """
        hostcity: occasion/1
        id: green-title
        title: Green title 2029
        kind: award
        status: bid
        bid:
          owner: Climate service
          ceremony: {title: Announcement, on: 2027-06-03, place: Lisbon}
          stages:
            - {stage: concept, due: 2027-01-20}

        """

    private func office(register: Bool = true) throws -> Folder {
        let folder = try Folder(fixture: "small")
        try folder.edit(
            "office.yaml", "as-of: 2027-01-04",
            "as-of: 2027-01-04\nbids: [games.yaml, title.yaml]" + (register ? "\nregister: office.register" : ""))
        try folder.write(Self.games, to: "games.yaml")
        try folder.write(Self.title, to: "title.yaml")
        return folder
    }

    private func transcript(_ folder: Folder, _ calls: [(words: [String], now: String)]) throws -> String {
        try calls.map { words, now in
            let by =
                words.contains { ["decide", "ask", "release", "confirm", "--record"].contains($0) }
                ? ["--by", "anna"] : []
            let language = words.contains("--language") ? [] : ["--language", "en"]
            let run = try Run(words + by + ["--now", now] + language, in: folder)
            return "$ hostcity \(words.joined(separator: " "))    # \(now)\n" + run.transcript + "\n"
        }.joined()
    }

    @Test func aPipeline() throws {
        let folder = try office()
        defer { folder.remove() }
        let text = try transcript(
            folder,
            [
                (["bid", "list"], "2026-01-25 09:00"), (["bid", "due"], "2026-01-25 09:00"),
                (
                    [
                        "hold", "ask", "council", "--for", "games.yaml", "--from", "2027-04-05", "--until",
                        "2027-04-07",
                        "--expires", "2026-02-20",
                    ], "2026-01-25 09:10"
                ),
                (["bid", "decide", "games", "intent", "-q"], "2026-01-25 09:20"),
                (["bid", "decide", "games", "intent"], "2026-01-25 09:30"),
                (["bid", "decide", "title.yaml", "concept"], "2026-01-26 09:00"),
                (["bid", "list"], "2026-01-27 09:00"), (["bid", "due", "--within", "500d"], "2026-01-27 09:00"),
                (["bid", "list", "--language", "nl"], "2026-01-27 09:00"),
                (["bid", "due", "--within", "500", "--language", "fr"], "2026-01-27 09:00"),
                (["bid", "decide", "games", "radar"], "2026-01-28 09:00"),
                (["bid", "decide", "games", "radar", "--why", "recorded by mistake"], "2026-01-28 09:00"),
                (["bid", "decide", "games", "withdrawn"], "2026-01-28 10:00"),
                (["bid", "decide", "games", "intent"], "2026-01-28 10:10"),
                (["bid", "due", "--within", "500d"], "2026-01-28 11:00"), (["log"], "2026-01-28 11:00"),
                (["log", "--of", "games", "--language", "nl"], "2026-01-28 11:00"),
            ])
        try Golden.expect(text, "bids/pipeline")
        #expect(try Run(["register", "verify"], in: folder).code == 0)
    }

    /// A test is kept with its result and the digests of what it judged; what cannot be hosted is decided for a reason only.
    @Test func aClashTestIsKept() throws {
        let folder = try office()
        defer { folder.remove() }
        let now = "2026-01-25 09:00"
        var text = try transcript(
            folder,
            [
                (["bid", "check", "games.yaml", "-q", "--record"], now),
                (
                    [
                        "hold", "ask", "council", "--for", "congress", "--from", "2027-04-05", "--until", "2027-04-07",
                    ], now
                ), (["hold", "confirm", "h2", "--yes"], now), (["bid", "decide", "games", "intent", "-q"], now),
                (["bid", "decide", "games", "intent", "-q", "--json"], now),
                (["bid", "decide", "games", "intent", "-q", "--why", "the congress may move"], now),
                (["bid", "list", "--json"], now), (["log"], now), (["log", "--json"], now),
            ])
        try Golden.expect(text, "bids/clash")
        let dump = try Run(["register", "dump"], in: folder).output
        #expect(dump.contains("\"name\":\"games.yaml\""))
        // The answer is part of what is verified, and comes back with a dump.
        try folder.write(dump, to: "copy.jsonl")
        try FileManager.default.removeItem(at: folder.url.appending(path: "office.register"))
        #expect(try Run(["register", "load", "copy.jsonl"], in: folder).code == 0)
        #expect(try Run(["register", "dump"], in: folder).output == dump)
        try FileManager.default.removeItem(at: folder.url.appending(path: "office.register"))
        let lines = dump.split(separator: "\n")
        let content = try #require(lines.firstIndex { $0.hasPrefix("{\"content\"") })
        try folder.write(
            lines.enumerated().filter { $0.offset != content }.map(\.element).joined(separator: "\n"), to: "part.jsonl")
        text = try Run(["register", "load", "part.jsonl"], in: folder).transcript
        text += try Run(["register", "verify"], in: folder).transcript
        try Golden.expect(text, "bids/lost-answer")
    }

    /// What the document says was reached counts as well while the register knows of no decision.
    @Test func theDocumentsStageIsNotTakenBackWithoutAReason() throws {
        let folder = try office()
        defer { folder.remove() }
        try folder.edit(
            "title.yaml", "- {stage: concept, due: 2027-01-20}",
            "- {stage: concept, due: 2026-01-20}\n    - {stage: lost, reached: 2026-01-22}")
        let now = "2026-01-25 09:00"
        let text = try transcript(
            folder,
            [
                (["bid", "decide", "green-title", "won"], now), (["bid", "decide", "green-title", "concept"], now),
                (["bid", "decide", "green-title", "won", "--language", "nl"], now),
                (["bid", "decide", "green-title", "won", "--json"], now), (["log"], now),
                (["bid", "decide", "green-title", "lost"], now),
                (["bid", "decide", "green-title", "won", "--why", "the winner withdrew"], now), (["log"], now),
            ])
        try Golden.expect(text, "bids/taken-back")
    }

    @Test func withoutARegister() throws {
        let folder = try office(register: false)
        defer { folder.remove() }
        let text = try transcript(
            folder,
            [
                (["bid", "list"], "2027-01-10 09:00"), (["bid", "due", "--within", "60d"], "2027-02-12 09:00"),
                (["bid", "due", "--json"], "2027-02-12 09:00"),
                (["bid", "decide", "games", "intent"], "2027-01-10 09:00"),
                (["bid", "check", "games.yaml", "--record"], "2027-01-10 09:00"),
            ])
        try Golden.expect(text, "bids/documents")
    }

    @Test func whatIsWrong() throws {
        let folder = try office()
        defer { folder.remove() }
        let now = "2026-01-25 09:00"
        var text = try transcript(
            folder,
            [
                (["bid", "decide", "gamse", "intent"], now), (["bid", "decide", "games", "dreamt"], now),
                (["bid", "decide", "games", "concept"], now), (["bid", "due", "--within", "soon"], now),
                (["bid", "decide", "nothing.yaml", "intent"], now), (["bid", "check", "title.yaml"], now),
                (["bid", "decide", "games", "intent", "--why", "GEHEIM"], now),
                (["bid", "check", "games.yaml", "--why", "because"], now),
            ])
        try folder.write(
            Self.games.replacing("stage: site-visit, due: 2027-02-12", with: "stage: site-visit, due: 2027-01-12")
                .replacing("stage: full-bid, due: 2027-02-19 17:00", with: "stage: won, due: 2027-02-19")
                .replacing(
                    "body: College, holds: [hall/council]",
                    with: "body: [College], holds: [hall/counsil], reached: 2026-02-30"
                )
                .replacing(
                    "decision: 2027-03-01", with: "decision: soon\n  ceremony: {on: 2027-05-01}\n  stage: radar"),
            to: "games.yaml")
        try folder.write(
            Self.title.replacing(
                "- {stage: concept, due: 2027-01-20}",
                with:
                    "- {stage: lost, reached: 2027-01-20}\n    - {stage: concept, due: 2027-01-20}\n    - {stage: concept}"
            ),
            to: "title.yaml")
        text += try transcript(folder, [(["bid", "list"], now), (["bid", "check", "games.yaml"], now)])
        try folder.edit("office.yaml", "bids: [games.yaml, title.yaml]", "bids: [title.yaml, ./title.yaml, none.yaml]")
        text += try transcript(folder, [(["bid", "list"], now), (["bid", "due"], now)])
        try folder.edit("office.yaml", "bids: [title.yaml, ./title.yaml, none.yaml]\n", "")
        text += try transcript(
            folder, [(["bid", "list"], now), (["bid", "due"], now), (["bid", "list", "visit.yaml"], now)])
        try Golden.expect(text, "bids/faults")
    }
}
