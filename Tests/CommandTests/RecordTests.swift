import Foundation
import Testing

/// What a repair rests on is written down, so that every command judges the plan by it.
@Suite struct RecordTests {
    private static let quiet = ["--today", "2027-03-01", "-q"]

    private func run(_ arguments: [String], in folder: Folder) throws -> Run { try Run(arguments, in: folder) }

    @Test(arguments: [
        "longer session 30 min", "ill anna", "lost hall/salon 2027-03-11 12:00..18:00", "late north 90 min",
        "late east 30 min",
    ]) func theRepairedPlanIsAccepted(_ change: String) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let repair = try run(["repair", "plan.yaml", "--change", change, "-o", "p.yaml"] + Self.quiet, in: folder)
        #expect(repair.code == 0, "\(repair.errors)")
        #expect(repair.output.contains("Written down in changes.yaml"))
        let check = try run(["check", "p.yaml"], in: folder)
        #expect(check.code == 0, "\(check.output)\(check.errors)")
        #expect(check.errors.contains("a change is in force"))
        // The same change again is known already.
        let before = try folder.read("changes.yaml")
        let again = try run(["repair", "p.yaml", "-o", "p.yaml"] + Self.quiet, in: folder)
        #expect(again.code == 0)
        #expect(try folder.read("changes.yaml") == before)
    }

    @Test func aChangeCanBeWithdrawn() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        _ = try run(["repair", "plan.yaml", "--change", "ill anna", "-o", "p.yaml"] + Self.quiet, in: folder)
        #expect(try run(["check", "plan.yaml"], in: folder).code == 1)
        let text = try folder.read("changes.yaml").split(separator: "\n").filter { !$0.contains("ill: anna") }
        try folder.write(text.joined(separator: "\n") + " []\n", to: "changes.yaml")
        #expect(try run(["check", "plan.yaml"], in: folder).code == 0)
    }

    /// An illness is one whether or not anybody can stand in.
    @Test func whatCannotBeMendedIsTrueAllTheSame() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let change = ["repair", "plan.yaml", "--change", "lost museum 2027-03-11", "-o", "p.yaml"] + Self.quiet
        let silent = try run(change, in: folder)
        #expect(silent.code == 1)
        #expect(silent.errors.contains("Nothing was written, and 'check' knows nothing of what has changed."))
        #expect(try run(["check", "plan.yaml"], in: folder).code == 0)
        let recorded = try run(change + ["--record"], in: folder)
        #expect(recorded.code == 1)
        #expect(recorded.errors.contains("What has changed is written down in changes.yaml"), "\(recorded.errors)")
        #expect(try run(["check", "plan.yaml"], in: folder).code == 1)
    }

    /// In one call as in two.
    @Test func changesAddUp() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let longer = ["--change", "longer session 15 min"]
        let run = try run(["repair", "plan.yaml"] + longer + longer + ["-o", "p.yaml"] + Self.quiet, in: folder)
        #expect(run.code == 0, "\(run.transcript)")
        #expect(try folder.read("changes.yaml").contains("length: 150 min"))
        #expect(try self.run(["check", "p.yaml"], in: folder).code == 0)
    }

    @Test func nothingIsWrittenDownUnasked() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        _ = try run(["repair", "plan.yaml", "--change", "ill anna"] + Self.quiet, in: folder)
        _ = try run(
            ["repair", "plan.yaml", "--change", "ill anna", "--no-record", "-o", "p.yaml"] + Self.quiet, in: folder)
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "changes.yaml").path))
    }
}
