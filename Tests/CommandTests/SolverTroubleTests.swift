import Foundation
import TestKit
import Testing

/// A solver that cannot be used or breaks off: a message with what to do, exit 70, and nothing lost.
@Suite struct SolverTroubleTests {
    private static let plan = ["plan", "visit.yaml", "-q", "-o", "plan.yaml"]
    private static let repair = ["repair", "plan.yaml", "--change", "ill dora", "-q", "-o", "plan.yaml"]

    /// What was said, with the library's path as `LIBRARY`; every document must be as it was.
    private func trouble(library: String, _ arguments: [String] = plan) throws -> String {
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try folder.edit("plan.yaml", "start: ", "start:  ")
        let before = try folder.contents()
        let run = try Run(arguments, in: folder, environment: ["HOSTCITY_ORTOOLS": library])
        #expect(try folder.contents() == before)
        return run.transcript.replacing(library, with: "LIBRARY")
    }

    @Test func noLibrary() throws {
        #expect(
            try trouble(library: "/nowhere/at-all") == """
                stderr:
                The solver is not installed: no libortools.so.9 in LIBRARY.
                Run `make setup` in hostcity's folder, or set HOSTCITY_ORTOOLS to the library's folder.
                exit 70

                """)
    }

    @Test func aFileThatIsNoLibrary() throws {
        let folder = try Folder(["solver.so": String(repeating: "not a library\n", count: 20)])
        defer { folder.remove() }
        #expect(
            try trouble(library: folder.url.appending(path: "solver.so").path) == """
                stderr:
                The solver cannot be used: LIBRARY cannot be opened: LIBRARY: invalid ELF header.
                Run `make setup` again, or set HOSTCITY_ORTOOLS to the libraries of OR-Tools 9.15.
                exit 70

                """)
    }

    @Test func aLibraryWithoutTheFunctions() throws {
        let libraries = Folder.package.appending(path: "vendor/ortools/lib/ortools/.libs")
        let other = try #require(
            try FileManager.default.contentsOfDirectory(atPath: libraries.path).first { $0.hasPrefix("libprotobuf.so") }
        )
        #expect(
            try trouble(library: libraries.appending(path: other).path) == """
                stderr:
                The solver cannot be used: LIBRARY is not the expected OR-Tools: it has no function SolveCpNewEnv.
                Run `make setup` again, or set HOSTCITY_ORTOOLS to the libraries of OR-Tools 9.15.
                exit 70

                """)
    }

    @Test func aLibraryOfAnotherRelease() throws {
        let fake = try FakeSolver(.aborts, at: 1)
        defer { fake.remove() }
        #expect(
            try trouble(library: fake.library) == """
                stderr:
                The solver cannot be used: LIBRARY fails at a known question. The solver broke off without an answer, \
                by SIGABRT: Check failed: x > 0 (-1 vs. 0).
                Run `make setup`, or set HOSTCITY_ORTOOLS to the libraries of OR-Tools 9.15.
                exit 70

                """)
    }

    @Test func aCrashInTheMiddle() throws {
        let fake = try FakeSolver(.aborts, at: 2)
        defer { fake.remove() }
        #expect(
            try trouble(library: fake.library, Self.repair) == """
                stderr:
                The solver broke off without an answer, by SIGABRT: Check failed: x > 0 (-1 vs. 0).
                Your documents and plans are untouched. Ask again; if it happens again, run `make setup`, and report \
                these lines.
                exit 70

                """)
    }

    /// A plan that was found is written and shown, whatever becomes of the solver while it looks for a better one.
    @Test func aCrashWithAPlanInHand() throws {
        let fake = try FakeSolver(.aborts, at: 2)
        defer { fake.remove() }
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        try FileManager.default.removeItem(at: folder.url.appending(path: "plan.yaml"))
        // Where nobody knows when the guests come, the first plan is not the best.
        try folder.edit("visit.yaml", "arrival: 2027-03-11 09:00, ", "")
        let run = try Run(Self.plan, in: folder, environment: ["HOSTCITY_ORTOOLS": fake.library])
        try Golden.expect(run.transcript, "solver-trouble/plan-in-hand")
        #expect(try Run(["check", "plan.yaml"], in: folder).code == 0)
    }

    @Test func tooLittleMemory() throws {
        let fake = try FakeSolver(.starves, at: 2)
        defer { fake.remove() }
        #expect(
            try trouble(library: fake.library, Self.repair) == """
                stderr:
                The solver ran out of memory: it may have 4000 MB, and this question needs more.
                Your documents and plans are untouched. Ask for less at a time, for instance for fewer days or \
                occasions.
                exit 70

                """)
    }

    @Test func onlyWhatSolvesStartsAWorker() throws {
        let fake = try FakeSolver(.aborts, at: 999)
        defer { fake.remove() }
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        for arguments in [
            ["check", "plan.yaml"], ["hours", "plan.yaml"], ["export", "plan.yaml", "-o", "feeds"], ["rules"],
            ["import", "mayor.ics", "--as", "holidays", "--dry-run"],
            ["precedence", "visit.yaml", "--regime", "names-only"],
        ] {
            let run = try Run(arguments, in: folder, environment: ["HOSTCITY_ORTOOLS": fake.library])
            #expect(run.code == 0, "\(run.transcript)")
            #expect(!fake.wasOpened, "\(arguments)")
        }
        #expect(try Run(Self.plan, in: folder, environment: ["HOSTCITY_ORTOOLS": fake.library]).code == 0)
        #expect(fake.wasOpened)
        #expect(fake.processes(0) != nil)
    }

    /// Nothing is left running when hostcity itself is killed, not even by a library that never returns.
    @Test func noWorkerOutlivesItsHostcity() throws {
        let fake = try FakeSolver(.sleeps, at: 2)
        defer { fake.remove() }
        let folder = try Folder(fixture: "small")
        defer { folder.remove() }
        let hostcity = try Run.begin(Self.repair, in: folder, environment: ["HOSTCITY_ORTOOLS": fake.library])
        #expect(fake.processesOnceBegun().count == 1)
        kill(hostcity, SIGKILL)
        var status: Int32 = 0
        waitpid(hostcity, &status, 0)
        #expect(fake.processes(0) != nil)
    }

    @Test func nobodyStartsAWorkerByHand() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let run = try Run(["solver-worker", "x", "1"], in: folder)
        #expect(run.code == 2)
        #expect(run.errors.contains("There is no command 'solver-worker'."))
    }
}
