import Foundation
import Testing

/// `notices`, `told`, `subscribe`: each reader is told what differs from what they were last told, and nobody else.
@Suite struct NoticeTests {
    private func office() throws -> Folder {
        let folder = try PublishedVersionTests.office()
        try folder.edit(
            "office.yaml", "{id: mayor, name: Mayor,",
            "{id: mayor, name: The Mayor's Élan, aliases: [mayor@city.example],")
        try folder.edit(
            "office.yaml", "register: office.register",
            "register: office.register\nfeeds-at: https://feeds.city.example/x/\nmail: protocol@city.example")
        return folder
    }

    private func say(
        _ folder: Folder, _ words: [String], at now: String = PublishedVersionTests.now, in language: String = "en"
    ) throws -> String {
        let by = ["notices", "told", "subscribe", "rotate", "revoke"].contains(words[0]) ? ["--by", "anna"] : []
        let run = try Run(words + by + ["--now", now, "--language", language], in: folder)
        return "\(now) $ hostcity \(words.joined(separator: " "))\n\(run.transcript)\n"
            .replacing(/[0-9a-f]{64}/, with: "DIGEST").replacing(/x\/[A-Za-z0-9_-]{43}\.ics/, with: "x/SECRET.ics")
    }

    private func change(_ folder: Folder) throws {
        try folder.edit("plan.yaml", "start: 2027-03-11 19:00", "start: 2027-03-11 19:30")
        try folder.edit("visit.yaml", "title: Dinner", "title: Gala <dinner> & été")
        try folder.edit("visit.yaml", "at: day 1 19:00", "at: day 1 19:30")
        // One is called off.
        try folder.edit(
            "visit.yaml",
            "  - id: debriefing\n    title: Debriefing\n    length: 30 min\n    on: day 1\n    staff: {protocol: 1}\n",
            "")
        let lines = try folder.read("plan.yaml").split(separator: "\n", omittingEmptySubsequences: false)
        try folder.write(lines.filter { !$0.contains("visit/debriefing") }.joined(separator: "\n"), to: "plan.yaml")
    }

    @Test(arguments: ["en", "nl", "fr"]) func theLifeOfANotice(language: String) throws {
        let folder = try office()
        defer { folder.remove() }
        var text = try say(folder, ["notices"], in: language)
        #expect(try PublishedVersionTests.run(folder, ["publish", "plan.yaml"]).code == 0)
        text += try say(folder, ["notices"], in: language)
        text += try say(folder, ["notices", "--for", "person:mayor"], in: language)
        text += try say(folder, ["notices", "--sent"], in: language)
        text += try say(folder, ["notices"], in: language)
        try change(folder)
        #expect(try PublishedVersionTests.run(folder, ["publish", "plan.yaml"], at: "2024-02-02 09:00").code == 0)
        text += try say(folder, ["notices", "-o", "outbox"], at: "2024-02-02 10:00", in: language)
        text += try say(
            folder, ["notices", "--for", "person:mayor", "--for", "person:dora"], at: "2024-02-02 10:00", in: language)
        text += try say(folder, ["notices"], at: "2027-03-11 06:00", in: language)
        text += try say(folder, ["told", "dora", "room:museum/atrium"], at: "2024-02-02 11:00", in: language)
        text += try say(folder, ["notices"], at: "2024-02-02 12:00", in: language)
        text += try say(folder, ["log", "--of", "person:dora"], at: "2024-02-02 12:00", in: language)
        // What has passed is told to nobody.
        text += try say(folder, ["notices"], at: "2028-01-01 00:00", in: language)
        try Golden.expect(text, "notices/life-\(language)")
        if language == "en" {
            for ending in ["txt", "html", "eml", "ics"] {
                try Golden.expect(
                    try folder.read("outbox/person-mayor.\(ending)").replacing("\r\n", with: "\n"),
                    "notices/mayor-\(ending)")
            }
            #expect(try folder.contents().keys.filter { $0.hasPrefix("outbox/") }.count == 16)
        }
    }

    @Test func aMailIsWhole() throws {
        let folder = try office()
        defer { folder.remove() }
        #expect(try PublishedVersionTests.run(folder, ["publish", "plan.yaml"]).code == 0)
        try folder.write("#!/bin/sh\n[ \"$1\" = -t ] && cat >> sent.txt\n", to: "mailer")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: folder.url.appending(path: "mailer").path)
        let words = [
            "notices", "--sendmail", "./mailer", "--now", PublishedVersionTests.now, "--by", "anna", "--language", "en",
        ]
        let run = try Run(words, in: folder)
        // Who has no address is named, and does not count as told.
        #expect(run.code == 1 && run.output.contains("Not sent: person:anna has no mail address"), "\(run.transcript)")
        let mail = try folder.read("sent.txt")
        #expect(
            mail.hasPrefix(
                "Date: Thu, 01 Feb 2024 09:00:00 +0100\r\nFrom: A small protocol office <protocol@city.example>\r\n"))
        #expect(mail.contains("\r\nTo: =?utf-8?B?"))
        for line in mail.components(separatedBy: "\r\n") {
            #expect(line.utf8.count <= 78 && line.utf8.allSatisfy { $0 < 128 && $0 != 10 && $0 != 13 }, "\(line)")
        }
        let again = try Run(words + ["--for", "person:mayor"], in: folder)
        #expect(again.code == 0 && again.output.hasPrefix("Nobody is to be told"), "\(again.transcript)")
        try folder.write("#!/bin/sh\nexit 75\n", to: "mailer")
        #expect(try Run(words + ["--for", "person:alderman"], in: folder).code == 1)
    }

    /// Of 500 engagements one is called off and two are moved: those who take part are told, and told once.
    @Test func exactlyThoseTouched() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let people = (0..<100).map { "  - {id: p-\($0), name: P \($0)}" }.joined(separator: "\n")
        try folder.write(
            "hostcity: office/1\nname: O\nzone: Europe/Brussels\nregister: o.register\nprincipals:\n\(people)\n",
            to: "office.yaml")
        func time(_ number: Int) -> String { "2027-03-\(10 + number / 100) \(9 + number % 9):00" }
        func write(gone: Set<Int>, moved: Set<Int>, published: Bool) throws {
            let numbers = (0..<500).filter { !gone.contains($0) }
            func at(_ number: Int) -> String { moved.contains(number) ? "2027-03-15 09:00" : time(number) }
            let list = numbers.map { "  - {id: e-\($0), length: 30 min, with: [p-\($0 % 100)], at: \"\(at($0))\"}" }
            try folder.write(
                "hostcity: occasion/1\nid: v\nwindow: 2027-03-10..2027-03-15\nengagements:\n\(list.joined(separator: "\n"))\n",
                to: "v.yaml")
            let plan = numbers.map { "  - {id: v/e-\($0), start: \"\(at($0))\"}" }
            try folder.write(
                "hostcity: plan/1\noffice: office.yaml\noccasions: [v.yaml]\n\(published ? "published: 1\n" : "")engagements:\n\(plan.joined(separator: "\n"))\n",
                to: "plan.yaml")
        }
        try write(gone: [], moved: [], published: false)
        let publish = ["publish", "plan.yaml", "--by", "anna", "--now", "2024-02-01 09:00", "--language", "en"]
        let first = try Run(publish, in: folder)
        #expect(first.code == 0, "\(first.transcript)")
        let notices = ["notices", "--by", "anna", "--now", "2024-02-01 09:00", "--json", "--language", "en"]
        struct Answer: Decodable {
            struct Entry: Decodable { let audience: String }
            let notices: [Entry]
        }
        func audiences(_ more: [String] = []) throws -> [String] {
            let run = try Run(notices + more, in: folder)
            return try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8)).notices.map(\.audience)
        }
        #expect(try audiences(["--sent"]).count == 100)
        #expect(try audiences().isEmpty)
        try write(gone: [7], moved: [113, 242], published: true)
        let second = try Run(publish, in: folder)
        #expect(second.code == 0, "\(second.transcript)")
        #expect(Set(try audiences(["--sent"])) == ["person:p-7", "person:p-13", "person:p-42"])
        #expect(try audiences().isEmpty)
    }

    @Test(arguments: ["en", "nl", "fr"]) func subscriptions(language: String) throws {
        let folder = try office()
        defer { folder.remove() }
        #expect(try PublishedVersionTests.run(folder, ["publish", "plan.yaml"]).code == 0)
        var text = ""
        for words in [
            ["subscriptions"], ["subscribe", "person:mayor"], ["subscribe", "delegation:visit:north"],
            ["subscribe", "person:nobody"], ["subscribe", "mayor"], ["rotate", "s2"], ["revoke", "s3"],
            ["rotate", "s3"],
            ["revoke", "s9"], ["revoke", "mayor"], ["subscriptions"], ["log"], ["subscriptions", "--json"],
        ] { text += try say(folder, words, in: language) }
        try folder.edit("office.yaml", "feeds-at: https://feeds.city.example/x/\n", "")
        text += try say(folder, ["subscribe", "person:mayor"], in: language)
        try folder.edit("office.yaml", "mail: protocol@city.example", "mail: protocol\nfeeds-at: http://city")
        text += try say(folder, ["subscriptions"], in: language)
        try Golden.expect(text, "subscriptions/life-\(language)")
        // No secret is kept, and each is another.
        let first = try Run(["subscribe", "person:mayor", "--by", "anna"], in: folder)
        #expect(first.code == 2)
    }

    @Test func noSecretIsKept() throws {
        let folder = try office()
        defer { folder.remove() }
        let words = ["subscribe", "person:mayor", "--by", "anna", "--language", "fr"]
        let one = try Run(words, in: folder).output
        let other = try Run(words, in: folder).output
        let secret = try #require(one.firstMatch(of: /x\/([A-Za-z0-9_-]{43})\.ics/)).1
        #expect(!other.contains(secret))
        let kept = try folder.contents().values.map { String(decoding: $0, as: UTF8.self) }
        #expect(!kept.contains { $0.contains(secret) })
        #expect(try Run(["register", "dump"], in: folder).output.contains("\"language\":\"fr\""))
    }
}
