import Foundation
import Testing

/// The same documents give the same plan, bytes and report, whatever machine, zone, language, day or folder.
@Suite struct DeterminismTests {
    private struct Outcome: Equatable {
        var said: [String] = []
        var files: [String: Data] = [:]
    }

    /// Everything an office does with a plan; `root` is how the documents are named from where it stands.
    private func outcome(
        environment: [String: String] = [:], through wrapper: [String] = [], from place: String = "case",
        to root: String = ""
    ) throws -> Outcome {
        let folder = try Folder()
        defer { folder.remove() }
        for (name, bytes) in try Folder.fixture("small") { try folder.write(bytes, to: "case/\(name)") }
        try folder.write("", to: "else/where/empty")
        // The secret of the UIDs is made by chance where there is none.
        try folder.write("hostcity: key/1\nkey: \(String(repeating: "07", count: 32))\n", to: "case/office.key")
        let here = Folder(at: folder.url.appending(path: place))
        var outcome = Outcome()
        for arguments in [
            ["plan", "@visit.yaml", "--office", "@office.yaml", "-q", "-o", "@new.yaml"],
            ["plan", "@visit.yaml", "--office", "@office.yaml", "-q", "--json"],
            ["check", "@new.yaml"], ["check", "@new.yaml", "--json"], ["export", "@new.yaml", "-o", "@feeds"],
            ["why-not", "dinner", "-p", "@new.yaml", "--at", "20:00", "--json"],
            ["why-not", "signing", "-p", "@new.yaml"], ["who-can", "signing", "-p", "@new.yaml"],
            ["repair", "@new.yaml", "--change", "ill chris", "--today", "2027-03-01", "-q", "-o", "@mended.yaml"],
            ["check", "@feeds/person-mayor.ics", "@feeds/public.ics", "--json"],
            ["import", "@mayor.ics", "--as", "occasion", "--office", "@office.yaml"], ["rules"],
        ] {
            let run = try Run(
                arguments.map { $0.hasPrefix("@") ? root + $0.dropFirst() : $0 }, in: here, environment: environment,
                through: wrapper)
            let text = root.isEmpty ? run.transcript : run.transcript.replacing(root, with: "")
            // A table's columns are as wide as the paths in them.
            outcome.said.append(text.replacing(/\ +/, with: " "))
        }
        outcome.files = try folder.contents()
        return outcome
    }

    @Test func zoneAndLanguage() throws {
        let plain = try outcome()
        #expect(plain.said[0].contains("Every rule that must be kept is kept."))
        #expect(plain.files.keys.contains("case/feeds/public.ics"))
        #expect(
            try outcome(environment: ["TZ": "Asia/Tokyo", "LANG": "ja_JP.UTF-8", "LC_ALL": "ja_JP.UTF-8"]) == plain)
        #expect(try outcome(environment: ["TZ": "UTC", "LC_ALL": "C"]) == plain)
        #expect(try outcome(environment: ["TZ": "America/St_Johns", "LANG": "tr_TR.UTF-8"]) == plain)
    }

    @Test func day() throws {
        let tools = ["/usr/bin/faketime", "/usr/local/bin/faketime"]
        guard let tool = tools.first(where: FileManager.default.isExecutableFile) else {
            print("skipped: there is no faketime on this machine to make it another day")
            return
        }
        let plain = try outcome()
        #expect(try outcome(through: [tool, "2031-12-31 23:59:30"]) == plain)
        #expect(try outcome(through: [tool, "1999-12-31 23:59:30"]) == plain)
    }

    @Test func folder() throws {
        let plain = try outcome()
        #expect(try outcome(from: ".", to: "case/") == plain)
        #expect(try outcome(from: "else/where", to: "../../case/") == plain)
    }

    @Test func again() throws { #expect(try outcome() == outcome()) }
}

extension Folder {
    init(at url: URL) { self.url = url }

    static func fixture(_ name: String) throws -> [(String, Data)] {
        let source = Folder.tests.appending(path: "Fixtures/\(name)")
        return try FileManager.default.contentsOfDirectory(atPath: source.path).sorted().map {
            ($0, try Data(contentsOf: source.appending(path: $0)))
        }
    }
}
