import Foundation
import Testing

/// `publish`, `versions`, `diff` and `rollback`: what was published stays, and who comes second is told.
@Suite struct PublishedVersionTests {
    static let now = "2024-02-01 09:00"

    static func office() throws -> Folder {
        let folder = try Folder(fixture: "small")
        try folder.edit("office.yaml", "as-of: 2027-01-04", "as-of: 2027-01-04\nregister: office.register")
        // A secret of its own would make other UIDs each time.
        try folder.write(
            "hostcity: key/1\nkey: \(String(repeating: "0123456789abcdef", count: 4))\n", to: "office.key")
        return folder
    }

    static func run(
        _ folder: Folder, _ words: [String], by who: String? = "anna", at now: String = PublishedVersionTests.now,
        in language: String = "en"
    ) throws -> Run {
        let isRecorded = ["publish", "rollback"].contains(words[0])
        let by = isRecorded ? who.map { ["--by", $0] } ?? [] : []
        return try Run(words + by + ["--now", now, "--language", language], in: folder)
    }

    private func say(
        _ folder: Folder, _ words: [String], by who: String = "anna", at now: String = PublishedVersionTests.now,
        in language: String = "en"
    ) throws -> String {
        let run = try Self.run(folder, words, by: who, at: now, in: language)
        return "\(now) \(who) $ hostcity \(words.joined(separator: " "))\n\(run.transcript)\n"
            .replacing(/[0-9a-f]{64}/, with: "DIGEST")
    }

    private func dineLater(_ folder: Folder) throws {
        try folder.edit("plan.yaml", "start: 2027-03-11 19:00", "start: 2027-03-11 19:30")
        try folder.edit("visit.yaml", "title: Dinner", "title: Gala dinner")
        try folder.edit("visit.yaml", "at: day 1 19:00", "at: day 1 19:30")
    }

    @Test(arguments: ["en", "nl", "fr"]) func theLifeOfAPlan(language: String) throws {
        let folder = try Self.office()
        defer { folder.remove() }
        var text = try say(folder, ["versions"], in: language)
        text += try say(folder, ["diff", "plan.yaml"], in: language)
        text += try say(folder, ["publish", "plan.yaml", "--note", "For the mayor"], in: language)
        text += try say(folder, ["publish", "plan.yaml"], in: language)
        text += try say(folder, ["check", "plan.yaml"], in: language)
        try folder.edit("plan.yaml", "start: 2027-03-11 19:00", "start: 2027-03-11 19:30")
        text += try say(folder, ["publish", "plan.yaml"], by: "bram", at: "2024-02-02 10:00", in: language)
        try folder.edit("plan.yaml", "start: 2027-03-11 19:30", "start: 2027-03-11 19:00")
        try dineLater(folder)
        text += try say(folder, ["check", "plan.yaml"], at: "2024-02-02 10:00", in: language)
        text += try say(folder, ["publish", "plan.yaml"], by: "bram", at: "2024-02-02 10:00", in: language)
        text += try say(folder, ["diff", "v1"], at: "2024-02-02 10:00", in: language)
        text += try say(folder, ["check", "v1"], at: "2024-02-02 10:00", in: language)
        text += try say(
            folder, ["rollback", "1", "--note", "The king comes"], at: "2024-02-03 10:00", in: language)
        text += try say(folder, ["rollback", "v3"], at: "2024-02-03 10:00", in: language)
        text += try say(folder, ["versions"], at: "2024-02-03 10:00", in: language)
        text += try say(folder, ["log"], at: "2024-02-03 10:00", in: language)
        text += try say(folder, ["register", "verify"], at: "2024-02-03 10:00", in: language)
        try Golden.expect(text, "versions/life-\(language)")
    }

    @Test(arguments: ["en", "nl", "fr"]) func whatWasKeptLongEnoughIsBlanked(language: String) throws {
        let folder = try Self.office()
        defer { folder.remove() }
        func blank(_ words: [String], at now: String) throws -> String {
            try say(folder, ["register", "blank"] + words, at: now, in: language)
        }
        _ = try say(folder, ["publish", "plan.yaml", "--note", "For the mayor"])
        try dineLater(folder)
        _ = try say(folder, ["publish", "plan.yaml"], by: "bram", at: "2024-02-02 10:00")
        var text = try blank([], at: "2024-02-03 10:00")
        text += try blank(["--before", "2025-01-01"], at: "2024-02-03 10:00")
        text += try blank(["--before", "2024-02-31"], at: "2024-02-03 10:00")
        try folder.edit("office.yaml", "register: office.register", "register: office.register\nretention: 5 yrs")
        text += try blank([], at: "2024-02-03 10:00")
        try folder.edit("office.yaml", "retention: 5 yrs", "retention: 5 years")
        text += try blank([], at: "2024-02-03 10:00")
        text += try blank([], at: "2029-02-02 10:00")
        text += try blank(["--yes", "--by", "carl", "--why", "As the law asks"], at: "2024-02-03 10:00")
        try folder.edit("office.yaml", "retention: 5 years", "retention: 1 day")
        text += try blank(["--yes", "--by", "carl", "--why", "As the law asks"], at: "2024-02-03 10:00")
        text += try blank([], at: "2024-02-03 10:01")
        text += try say(folder, ["versions"], at: "2024-02-03 10:01", in: language)
        text += try say(folder, ["log"], at: "2024-02-03 10:01", in: language)
        text += try say(folder, ["check", "v1"], at: "2024-02-03 10:01", in: language)
        text += try say(folder, ["rollback", "1"], at: "2024-02-03 10:01", in: language)
        text += try say(folder, ["register", "verify"], at: "2024-02-03 10:01", in: language)
        text += try say(folder, ["notices"], at: "2024-02-03 10:01", in: language)
        try Golden.expect(text, "versions/blanked-\(language)")
    }

    @Test func forPrograms() throws {
        let folder = try Self.office()
        defer { folder.remove() }
        var text = try say(folder, ["publish", "plan.yaml", "--json"])
        try dineLater(folder)
        text += try say(folder, ["diff", "plan.yaml", "--json"])
        text += try say(folder, ["publish", "plan.yaml", "--json", "--note", "Later"])
        text += try say(folder, ["publish", "plan.yaml", "--json"])
        text += try say(folder, ["versions", "--json"])
        text += try say(folder, ["log", "--json"])
        try Golden.expect(text, "versions/json")
    }

    @Test func whatIsWrong() throws {
        let folder = try Self.office()
        defer { folder.remove() }
        var text = ""
        for words in [
            ["publish", "-"], ["publish", "v1"], ["publish", "nothing.yaml"], ["publish", "office.yaml"],
            ["publish", "plan.yaml", "--note", "GEHEIM"], ["rollback", "first"], ["rollback", "1"], ["check", "v1"],
            ["diff", "v1", "plan.yaml"], ["export", "v1", "-o", "feeds"],
        ] {
            let run = try Self.run(folder, words)
            text += "$ hostcity \(words.joined(separator: " "))\n\(run.transcript)\n"
        }
        text += try say(folder, ["publish", "plan.yaml"], at: "2199-01-01 09:00")
        try folder.edit("office.yaml", "register: office.register", "register: office.register\nroles: {anna: boss}")
        text += try say(folder, ["versions"])
        try folder.edit("office.yaml", "roles: {anna: boss}", "roles: [anna]")
        text += try say(folder, ["versions"])
        try folder.edit("office.yaml", "register: office.register\nroles: [anna]\n", "")
        text += try say(folder, ["publish", "plan.yaml"])
        text += try say(folder, ["versions"])
        try Golden.expect(text, "versions/faults")
    }

    /// Two go on from one version; the second is told what came in between, and may publish onto it.
    @Test func twoDrafts() throws {
        let folder = try Self.office()
        defer { folder.remove() }
        #expect(try Self.run(folder, ["publish", "plan.yaml"]).code == 0)
        try folder.write(try folder.read("plan.yaml"), to: "other.yaml")
        try folder.edit("plan.yaml", "start: 2027-03-12 10:00", "start: 2027-03-12 10:30")
        try folder.edit("other.yaml", "start: 2027-03-11 21:00", "start: 2027-03-11 21:05")
        var text = try say(folder, ["publish", "plan.yaml", "--note", "Sign later"], by: "bram")
        let before = try folder.read("other.yaml")
        text += try say(folder, ["publish", "other.yaml"], by: "carl")
        #expect(try folder.read("other.yaml") == before)
        text += try say(folder, ["publish", "other.yaml", "--onto", "2"], by: "carl")
        text += try say(folder, ["versions"])
        try Golden.expect(text, "versions/two-drafts")
    }

    /// Many at one moment: one wins, and all others are told.
    @Test func publishedAtOneMoment() async throws {
        let folder = try Self.office()
        defer { folder.remove() }
        #expect(try Self.run(folder, ["publish", "plan.yaml"]).code == 0)
        for number in 1...4 {
            try folder.write(
                try folder.read("plan.yaml").replacing("2027-03-12 10:00", with: "2027-03-12 10:\(number)0"),
                to: "draft-\(number).yaml")
        }
        let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
            for number in 1...4 {
                group.addTask { try Self.run(folder, ["publish", "draft-\(number).yaml"], by: "p\(number)").code }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes.sorted() == [0, 1, 1, 1])
        #expect(try Self.run(folder, ["versions"]).output.split(separator: "\n").count == 2)
    }

    /// What is published again is what it was, but for sequences and stamps.
    @Test func feedsGoBack() throws {
        let folder = try Self.office()
        defer { folder.remove() }
        func feeds(_ plan: String, _ name: String) throws -> [String: String] {
            let run = try Run(["export", plan, "-o", name, "--now", Self.now], in: folder)
            #expect(run.code == 0, "\(run.transcript)")
            return try folder.contents().filter { $0.key.hasPrefix("\(name)/") }.reduce(into: [:]) { found, file in
                found[String(file.key.dropFirst(name.count + 1))] = String(decoding: file.value, as: UTF8.self)
            }
        }
        func bare(_ feeds: [String: String]) -> [String: String] {
            feeds.mapValues { text in
                text.split(separator: "\r\n").filter { line in
                    !["SEQUENCE:", "DTSTAMP:", "LAST-MODIFIED:", "X-WR-CALDESC:", "DESCRIPTION:Version"]
                        .contains(where: line.hasPrefix)
                }.joined(separator: "\n")
            }
        }
        #expect(try Self.run(folder, ["publish", "plan.yaml"]).code == 0)
        let first = try feeds("v1", "one")
        #expect(try feeds("plan.yaml", "draft") == first)
        try dineLater(folder)
        #expect(try Self.run(folder, ["publish", "plan.yaml"]).code == 0)
        let second = try feeds("v2", "two")
        #expect(bare(second) != bare(first))
        #expect(try Self.run(folder, ["rollback", "1"]).code == 0)
        let third = try feeds("v3", "three")
        #expect(bare(third) == bare(first))
        func sequence(_ feeds: [String: String]) -> [Int] {
            (feeds["person-mayor.ics"] ?? "").split(separator: "\r\n").filter { $0.hasPrefix("SEQUENCE:") }
                .compactMap { Int($0.dropFirst(9)) }
        }
        #expect(zip(sequence(second), sequence(third)).contains { $0 < $1 })
        #expect(zip(sequence(second), sequence(third)).allSatisfy { $0 <= $1 })
        // Those whom it does not touch read the very same bytes.
        #expect(third["person-anna.ics"] == first["person-anna.ics"])
    }

    @Test func rolesAreKept() throws {
        let folder = try Self.office()
        defer { folder.remove() }
        try folder.edit(
            "office.yaml", "register: office.register",
            "register: office.register\nroles: {anna: planner, bram: approver, carl: approver}")
        var text = ""
        for (words, who) in [
            (["publish", "plan.yaml"], "anna"), (["publish", "plan.yaml"], "eve"), (["publish", "plan.yaml"], "bram"),
            (["publish", "plan.yaml", "--draft"], "bram"), (["publish", "plan.yaml"], "bram"),
            (["publish", "plan.yaml"], "carl"), (["rollback", "1"], "anna"), (["log"], "anna"),
        ] { text += try say(folder, words, by: who) }
        try Golden.expect(text, "versions/roles")
        let days = ["--from", "2027-03-11", "--until", "2027-03-12", "--now", Self.now]
        #expect(try Run(["hold", "ask", "council", "--for", "a", "--by", "eve"] + days, in: folder).code == 2)
        #expect(try Run(["hold", "ask", "council", "--for", "a", "--by", "anna"] + days, in: folder).code == 0)
        let confirm = ["hold", "confirm", "h3", "--yes", "--now", Self.now, "--by"]
        #expect(try Run(confirm + ["anna"], in: folder).code == 2)
        #expect(try Run(confirm + ["bram"], in: folder).code == 0)
    }

    /// A dump holds what was published, and what was altered is named.
    @Test func aCopyHoldsTheVersions() throws {
        let folder = try Self.office()
        defer { folder.remove() }
        #expect(try Self.run(folder, ["publish", "plan.yaml"]).code == 0)
        #expect(try Self.run(folder, ["register", "dump", "-o", "copy.jsonl"]).code == 0)
        let check = try Self.run(folder, ["check", "v1", "--json"]).output
        try FileManager.default.removeItem(at: folder.url.appending(path: "office.register"))
        let copy = try folder.read("copy.jsonl")
        try folder.write(copy.replacing("Town hall", with: "Town Hall"), to: "forged.jsonl")
        #expect(try Self.run(folder, ["register", "load", "forged.jsonl"]).code == 2)
        let lines = copy.split(separator: "\n").filter { !$0.contains("Town hall") }
        try folder.write(lines.joined(separator: "\n"), to: "part.jsonl")
        #expect(try Self.run(folder, ["register", "load", "part.jsonl"]).code == 0)
        #expect(try Self.run(folder, ["register", "verify"]).code == 1)
        #expect(try Self.run(folder, ["check", "v1"]).code == 2)
        try FileManager.default.removeItem(at: folder.url.appending(path: "office.register"))
        #expect(try Self.run(folder, ["register", "load", "copy.jsonl"]).code == 0)
        #expect(try Self.run(folder, ["register", "verify"]).code == 0)
        #expect(try Self.run(folder, ["check", "v1", "--json"]).output == check)
    }
}
