import Foundation
import Testing

/// `hostcity plan --partial`: what cannot be done stays open, each with its reason, and is filled later.
@Suite struct PartialTests {
    private static let today = ["--today", "2027-03-01"]

    private func run(_ arguments: [String], expecting code: Int32, in folder: Folder) throws -> String {
        let quiet = ["plan", "repair"].contains(arguments[0]) ? ["-q"] : []
        let run = try Run(arguments + quiet + Self.today, in: folder)
        #expect(run.code == code, "\(arguments): \(run.errors)")
        return "$ hostcity \(arguments.joined(separator: " "))\n\(run.transcript)\n"
    }

    /// Two sessions at once: one room, one officer and one interpreter too few.
    @Test func aPlanWithHolesIsKeptMendedAndFilled() throws {
        let folder = try Folder(fixture: "holes")
        defer { folder.remove() }
        var transcript = try run(["plan", "day.yaml"], expecting: 1, in: folder)
        transcript += try run(["plan", "day.yaml", "--partial", "-o", "plan.yaml"], expecting: 1, in: folder)
        transcript += try folder.read("plan.yaml")
        transcript += try run(["check", "plan.yaml"], expecting: 1, in: folder)
        transcript += try run(["repair", "plan.yaml"], expecting: 0, in: folder)
        transcript += try run(["repair", "plan.yaml", "--change", "longer one 10 min"], expecting: 0, in: folder)
        transcript += try run(["export", "plan.yaml", "-o", "feeds"], expecting: 0, in: folder)
        // Who is found fills a place; the rest stays as it was.
        try folder.edit("office.yaml", "  - {id: lo,", "  - {id: petra, name: Petra, roles: [protocol]}\n  - {id: lo,")
        transcript += try run(["plan", "day.yaml", "--partial", "-o", "plan.yaml"], expecting: 1, in: folder)
        try folder.edit(
            "day.yaml", "at: 2027-03-12 10:30, room: hall/west, needs", "between: 13:30-18:00, room: hall/west, needs")
        try folder.edit(
            "office.yaml", "  - {id: lo,",
            "  - {id: ira, name: Ira, roles: [interpreter], languages: {a: [en], c: [fr]}}\n  - {id: lo,")
        transcript += try run(["plan", "day.yaml", "--partial", "-o", "plan.yaml"], expecting: 0, in: folder)
        transcript += try run(["check", "plan.yaml"], expecting: 0, in: folder)
        try Golden.expect(transcript, "partial/a plan with holes")
    }

    @Test(arguments: [["--language", "nl"], ["--language", "fr"], ["--json"]])
    func otherwise(_ arguments: [String]) throws {
        let folder = try Folder(fixture: "holes")
        defer { folder.remove() }
        var transcript = try run(["plan", "day.yaml"] + arguments, expecting: 1, in: folder)
        transcript += try run(
            ["plan", "day.yaml", "--partial", "-o", "plan.yaml"] + arguments, expecting: 1, in: folder)
        transcript += try run(["check", "plan.yaml"] + arguments, expecting: 1, in: folder)
        try Golden.expect(transcript, "partial/a plan with holes, \(arguments.last ?? "")")
    }

    /// Where all can be done, nothing is left open and the plan is the one without the flag.
    @Test func nothingStaysOpenWithoutNeed() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let whole = try run(["plan", "visit.yaml"], expecting: 0, in: folder)
        let partial = try run(["plan", "visit.yaml", "--partial"], expecting: 0, in: folder)
        #expect(whole.drop { $0 != "\n" } == partial.drop { $0 != "\n" })
    }
}
