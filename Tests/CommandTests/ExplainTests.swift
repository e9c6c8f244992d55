import Foundation
import Testing

/// `hostcity explain`: why it cannot be done, every reason there is, and what the office can do.
@Suite struct ExplainTests {
    @Test(arguments: ["en", "nl", "fr"]) func oneReason(_ language: String) throws {
        let run = try Run(
            ["explain", "examples/infeasible/visit.yaml", "-q", "--today", "2024-05-01", "--language", language],
            in: Folder(at: Folder.package))
        #expect(run.code == 1)
        try Golden.expect(run.transcript, "explain/one reason, \(language)")
    }

    /// A dinner while the mayor sits, a walk before its guests are there, a talk in a room that is too small.
    @Test(arguments: [["--language", "en"], ["--language", "nl"], ["--language", "fr"], ["--json"]])
    func severalReasons(_ arguments: [String]) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.edit("visit.yaml", "at: day 1 19:00", "at: day 1 23:00")
        try folder.edit("visit.yaml", "on: day 2\n    between: 08:00-12:00", "at: day 2 10:00")
        try folder.edit(
            "office.yaml", "  - {id: dora, name: Protocol officer 2, roles: [protocol], languages: [nl]}\n", "")
        try folder.edit(
            "visit.yaml", "    on: day 2\n    room: hall/council", "    at: day 2 10:15\n    room: hall/council")
        try folder.edit(
            "visit.yaml", "title: Talks with the south\n    length: 1 h\n    with: [south]\n    on: day 1",
            "title: Talks with the south\n    length: 1 h\n    with: [south]\n    at: day 1 08:00")
        let run = try Run(["explain", "visit.yaml", "-q", "--today", "2027-03-01"] + arguments, in: folder)
        #expect(run.code == 1)
        try Golden.expect(run.transcript, "explain/several reasons, \(arguments.last ?? "")")
    }
}
