import Foundation
import Testing

/// What hostcity did not write is never replaced by what it writes.
@Suite struct OverwritingTests {
    private func unchanged(_ arguments: [String], in folder: Folder) throws -> Run {
        let before = try folder.contents().filter { $0.key != "office.key" }
        let run = try Run(arguments, in: folder)
        #expect(try folder.contents().filter { $0.key != "office.key" } == before, "\(arguments)")
        #expect(run.code == 2, "\(arguments): \(run.transcript)")
        return run
    }

    @Test(arguments: ["visit.yaml", "office.yaml", "mayor.ics", "notes.txt"])
    func noPlanGoesWhereNoPlanIs(target: String) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write("important\n", to: "notes.txt")
        for command in [
            ["plan", "visit.yaml", "-q"], ["repair", "plan.yaml", "--change", "longer session 30 min", "-q"],
        ] {
            _ = try unchanged(command + ["-o", target], in: folder)
        }
    }

    /// By mistake the plan of the neighbours is named.
    @Test func noPlanGoesWhereThatOfAnotherOfficeIs() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        for path in ["office.yaml", "visit.yaml", "plan.yaml", "mayor.ics"] {
            let text = try folder.read(path)
            try folder.write(path == "office.yaml" ? "# Ours\n" + text : text, to: "ours/\(path)")
        }
        let run = try unchanged(["plan", "ours/visit.yaml", "-q", "-o", "plan.yaml"], in: folder)
        #expect(run.errors.contains("plan.yaml:1:1: error: this plan is of the office 'office.yaml'"), "\(run.errors)")
    }

    @Test func noPlanGoesWhereANewerOneIs() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.write(
            try folder.read("plan.yaml").replacing("engagements:", with: "revision: 7\nengagements:"), to: "other.yaml")
        let run = try unchanged(
            ["repair", "plan.yaml", "--change", "longer session 30 min", "-q", "-o", "other.yaml"], in: folder)
        #expect(run.errors.contains("other.yaml:1:1: error: here lies another plan, of revision 7"), "\(run.errors)")
    }

    @Test(arguments: ["-", ""]) func aNameThatIsNoneIsRefused(name: String) throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let run = try unchanged(["plan", "visit.yaml", "-q", "-o", name], in: folder)
        #expect(run.errors.contains("a plan is written into a file, and '\(name)' names none"), "\(run.errors)")
    }

    @Test func noFeedGoesWhereAnotherCalendarIs() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        for (path, text) in [("public.ics", "mine\n"), ("person-mayor.ics", try folder.read("mayor.ics"))] {
            try folder.write(text, to: "feeds/\(path)")
            let run = try unchanged(["export", "plan.yaml", "-o", "feeds", "--today", "2027-01-04"], in: folder)
            #expect(run.errors.contains("feeds/\(path):1:1: error: here lies a calendar that hostcity did not write"))
            try FileManager.default.removeItem(at: folder.url.appending(path: "feeds"))
        }
    }

    /// A link that leads nowhere could have been laid out by somebody who wants a file there.
    @Test func nothingGoesThroughALinkThatLeadsNowhere() throws {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let shell =
            #"mkdir feeds && ln -s ../elsewhere feeds/public.ics && "$@"; code=$?; ls -A feeds; test -e elsewhere && echo written; exit $code"#
        let run = try Run(
            ["export", "plan.yaml", "-o", "feeds", "--today", "2027-01-04"], in: folder,
            through: ["bash", "-c", shell, "hostcity"])
        #expect(run.output == "public.ics\n" && run.code == 2, "\(run.transcript)")
    }
}
