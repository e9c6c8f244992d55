import Foundation
import Testing

/// A breach the office has decided to live with: told as a note as long as the waiver holds, a conflict after it.
@Suite struct WaiverTests {
    @Test(arguments: ["en", "nl"]) func itHoldsToItsLastDay(_ language: String) throws {
        let run = try check(on: "2027-03-31", in: language)
        #expect(run.code == 0)
        try Golden.expect(run.transcript, "waivers/holds, \(language)")
    }

    @Test(arguments: ["en", "nl"]) func itEndsTheDayAfter(_ language: String) throws {
        let run = try check(on: "2027-04-01", in: language)
        #expect(run.code == 1)
        try Golden.expect(run.transcript, "waivers/ended, \(language)")
    }

    @Test func withoutItTheRuleIsBroken() throws {
        let folder = try Folder(fixture: "waived")
        defer { folder.remove() }
        try folder.edit("office.yaml", "waivers: waivers.yaml\n", "")
        let run = try Run(["check", "plan.yaml", "--today", "2027-03-01"], in: folder)
        #expect(run.code == 1)
        #expect(run.output.contains("conflict [daily-rest]"))
        #expect(!run.output.contains("waive"))
    }

    private func check(on today: String, in language: String) throws -> Run {
        let folder = try Folder(fixture: "waived")
        defer { folder.remove() }
        return try Run(["check", "plan.yaml", "--today", today, "--language", language], in: folder)
    }
}
