import Foundation
import Testing

/// What `hostcity init` writes is the first thing a protocol office sees: it must work, and read well.
@Suite struct StarterTests {
    @Test func everythingItWritesPlansAtOnce() throws {
        let folder = try Folder()
        defer { folder.remove() }
        var transcript = ""
        func say(_ arguments: [String], expecting code: Int32 = 0) throws {
            let run = try Run(arguments, in: folder)
            #expect(run.code == code, "\(arguments)")
            transcript += "$ hostcity \(arguments.joined(separator: " "))\n\(run.transcript)\n"
        }
        try say(["init", "city"])
        #expect(
            Set(try folder.contents().keys) == [
                "city", "city/office.yaml", "city/visit.yaml", "city/rules", "city/rules/house.yaml",
                "city/rules/kinds.yaml", "city/mayor.ics",
            ])
        try say(["explain", "city/visit.yaml", "-q"])
        try say(["plan", "city/visit.yaml", "-q", "-o", "city/plan.yaml"])
        try say(["check", "city/plan.yaml"])
        try say(["export", "city/plan.yaml", "-o", "city/feeds"])
        try say(["why-not", "dinner", "-p", "city/plan.yaml", "--at", "21:00"], expecting: 1)
        try say(["why-not", "signing", "-p", "city/plan.yaml", "--at", "2027-03-12 14:00"])
        try say(["why-not", "museum-walk", "-p", "city/plan.yaml", "--with", "chris"], expecting: 1)
        try say(["rules", "daily-rest", "--office", "city/office.yaml"])
        try say(["import", "city/mayor.ics", "--as", "occasion", "--office", "city/office.yaml"])
        try say(["init", "city"], expecting: 2)
        try Golden.expect(transcript, "starter/transcript")
        for name in ["office.yaml", "visit.yaml", "rules/house.yaml", "rules/kinds.yaml", "plan.yaml"] {
            try Golden.expect(try folder.read("city/\(name)"), "starter/\(name.replacing("/", with: "-"))")
        }
    }

    /// The feeds are read back by hostcity's own judge, all together, without a conflict.
    @Test func itsFeedsHoldNoConflict() throws {
        let folder = try Folder()
        defer { folder.remove() }
        for arguments in [
            ["init", "."], ["plan", "visit.yaml", "-q", "-o", "plan.yaml"], ["export", "plan.yaml", "-o", "feeds"],
        ] {
            #expect(try Run(arguments, in: folder).code == 0, "\(arguments)")
        }
        let feeds = try folder.contents().keys.filter { $0.hasSuffix(".ics") && $0.hasPrefix("feeds/person") }.sorted()
        #expect(feeds.count == 9)
        let run = try Run(["check", "--office", "office.yaml"] + feeds, in: folder)
        #expect(run.code == 0, "\(run.output)")
    }

    @Test func whereAFileStandsNothingIsWritten() throws {
        let folder = try Folder(["city": "a file"])
        defer { folder.remove() }
        let run = try Run(["init", "city"], in: folder)
        #expect(run.code == 2)
        #expect(run.errors == "Error: 'city' is no folder. Name a new folder; nothing was written.\n")
        #expect(try folder.contents() == ["city": Data("a file".utf8)])
    }
}
