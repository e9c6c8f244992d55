import Foundation
import TestKit
import Testing

@testable import CPSAT

/// What becomes of a question whose worker fails, and of the question after it.
@Suite struct WorkerTests {
    private var small: ModelBuilder {
        var model = ModelBuilder()
        let x = model.integer(ValueDomain(3...8))
        model.minimize(.of(x))
        return model
    }

    private func fault(_ deed: FakeSolver.Deed, limit: WorkerLimit = WorkerLimit()) throws -> SolverFault? {
        let fake = try FakeSolver(deed, at: 2)
        defer { fake.remove() }
        let library = try SolverLibrary.open(at: fake.library, limit: limit)
        let fault = #expect(throws: SolverFault.self) { try library.solve(small) }
        // The next question is put to another worker.
        #expect(try library.solve(small).objective == 3)
        return fault
    }

    @Test func anAbortIsTold() throws {
        #expect(
            try fault(.aborts)?.description == """
                The solver broke off without an answer, by SIGABRT: Check failed: x > 0 (-1 vs. 0).
                Your documents and plans are untouched. Ask again; if it happens again, run `make setup`, and report \
                these lines.
                """)
    }

    @Test func aCrashIsTold() throws {
        #expect(try fault(.crashes)?.what == "The solver broke off without an answer, by SIGSEGV.")
        #expect(try fault(.leaves)?.what == "The solver broke off without an answer, with code 9.")
    }

    @Test func aKillFromOutsideIsTold() throws {
        #expect(
            try fault(.isKilled)?.description == """
                The solver was killed from outside, most likely because the machine ran out of memory.
                Your documents and plans are untouched. End other programs, or ask for less at a time, and ask again.
                """)
    }

    @Test func aMessageThatIsCutShortIsTold() throws {
        #expect(try fault(.cutsShort)?.what == "The solver broke off without an answer, with code 0.")
        #expect(try fault(.cutsTheHead)?.what == "The solver broke off without an answer, with code 0.")
    }

    @Test(arguments: [
        (FakeSolver.Deed.promisesTooMuch, "it would have 2147483647 bytes"),
        (.talksNonsense, "it is no message of a worker"), (.saysMore, "9 bytes follow it that nobody asked for"),
        (.speaksOutOfTurn, "it is no answer"),
    ]) func aMessageThatIsNoneIsTold(deed: FakeSolver.Deed, reason: String) throws {
        #expect(try fault(deed)?.what == "The solver's answer cannot be read: \(reason).")
    }

    @Test func wantOfMemoryIsTold() throws {
        #expect(
            try fault(.starves, limit: WorkerLimit(megabytes: 1000))?.description == """
                The solver ran out of memory: it may have 1000 MB, and this question needs more.
                Your documents and plans are untouched. Ask for less at a time, for instance for fewer days or \
                occasions.
                """)
    }

    @Test func anAnswerThatIsNoneIsTold() throws {
        let fake = try FakeSolver(.babbles, at: 2)
        defer { fake.remove() }
        let library = try SolverLibrary.open(at: fake.library)
        let fault = #expect(throws: SolverFault.self) { try library.solve(small) }
        #expect(fault?.what.hasPrefix("The solver's answer cannot be read: ") == true)
        // This worker is as good as before.
        #expect(try library.solve(small).objective == 3)
        #expect(fake.processes.count == 1)
    }

    /// The real library ends its process when it cannot read what it is given.
    @Test func malformedBytesEndTheWorkerOnly() throws {
        let library = try solver()
        let fault = #expect(throws: SolverFault.self) {
            try library.workers.solve(
                model: Array(repeating: 0xff, count: 100), settings: [1, 2, 3], within: nil, stop: nil)
        }
        #expect(
            fault?.what.hasPrefix("The solver broke off without an answer, by SIGABRT: ") == true, "\(fault as Any)")
        #expect(try library.solve(small).objective == 3)
    }

    /// The real library with less than it needs for a hundred thousand variables.
    @Test func theRealLibraryRunsOutOfMemory() throws {
        var large = ModelBuilder()
        let variables = (0..<100_000).map { _ in large.integer(ValueDomain(0...10)) }
        for (one, other) in zip(variables, variables.dropFirst()) {
            large.linear(.of(one) + .of(other), in: .atLeast(3))
        }
        let library = try SolverLibrary.open(at: folderOfTheSolver, limit: WorkerLimit(megabytes: 350))
        let fault = #expect(throws: SolverFault.self) { try library.solve(large) }
        #expect(fault?.what == "The solver ran out of memory: it may have 350 MB, and this question needs more.")
        #expect(try library.solve(small).objective == 3)
    }

    @Test func aWorkerThatDoesNotStopIsKilled() throws {
        let fake = try FakeSolver(.sleeps, at: 2)
        defer { fake.remove() }
        let library = try SolverLibrary.open(at: fake.library)
        let stop = StopSignal()
        let question = small
        let asking = Aside { try? library.solve(question, stop: stop) }
        let before = fake.processesOnceBegun()
        #expect(before.count == 1)
        stop.stop()
        #expect(asking.outcome()??.status == .unknown)
        #expect(fake.processes.isEmpty)
        #expect(try library.solve(small).objective == 3)
        #expect(fake.processes != before)
        var settings = SolveSettings()
        settings.wallSeconds = 0.1
        #expect(try library.solve(small, settings).status == .unknown)
    }

    @Test func aKilledWorkerIsTold() throws {
        let fake = try FakeSolver(.sleeps, at: 2)
        defer { fake.remove() }
        let library = try SolverLibrary.open(at: fake.library)
        let question = small
        let asking = Aside { () -> SolverFault? in
            do throws(SolverFault) {
                _ = try library.solve(question)
                return nil
            } catch { return error }
        }
        let worker = try #require(fake.processesOnceBegun().first)
        kill(worker, SIGKILL)
        #expect(asking.outcome()??.what.hasPrefix("The solver was killed from outside") == true)
        #expect(try library.solve(small).objective == 3)
    }

    @Test func aWorkerKilledBetweenQuestionsIsReplaced() throws {
        let fake = try FakeSolver(.aborts, at: 9)
        defer { fake.remove() }
        let library = try SolverLibrary.open(at: fake.library)
        let worker = try #require(fake.processes(1)?.first)
        kill(worker, SIGKILL)
        // It has let go of everything once none of its threads runs any more and it only waits to be asked how it ended.
        while let state = try? String(contentsOfFile: "/proc/\(worker)/stat", encoding: .utf8),
            let threads = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(worker)/task"),
            !state.contains(") Z ") || threads.count > 1
        {
            usleep(1000)
        }
        #expect(try library.solve(small).objective == 3)
        #expect(fake.processes != [worker])
    }

    /// What a terminal sends to the whole group of processes is for hostcity to act on.
    @Test func signalsOfTheTerminalAreLeftToHostcity() throws {
        let fake = try FakeSolver(.aborts, at: 9)
        defer { fake.remove() }
        let library = try SolverLibrary.open(at: fake.library)
        let worker = try #require(fake.processes(1)?.first)
        for signal in [SIGINT, SIGHUP, SIGTERM, SIGQUIT] { kill(worker, signal) }
        #expect(try library.solve(small).objective == 3)
        #expect(fake.processes == [worker])
    }

    /// Each of the two waits in the library until the other has come as far.
    @Test func twoQuestionsAreSolvedSideBySide() throws {
        let fake = try FakeSolver(.waitsForAnother, at: 0)
        defer { fake.remove() }
        let library = try SolverLibrary.open(at: fake.library)
        try Data().write(to: fake.folder.appending(path: "together"))
        let question = small
        let asking = (0..<2).map { _ in Aside { try? library.solve(question).objective } }
        #expect(asking.map { $0.outcome() } == [3, 3])
    }

    @Test func callersShareTheWorkersThereAre() throws {
        let fake = try FakeSolver(.aborts, at: 1000)
        defer { fake.remove() }
        let library = try SolverLibrary.open(at: fake.library)
        let question = small
        let asking = (0..<6).map { _ in
            Aside { (0..<20).allSatisfy { _ in (try? library.solve(question).objective) == 3 } }
        }
        #expect(asking.allSatisfy { $0.outcome() == true })
        #expect(fake.processes.count <= 2)
    }

    @Test func workersEndWithTheirLibrary() throws {
        let fake = try FakeSolver(.aborts, at: 9)
        defer { fake.remove() }
        do {
            let library = try SolverLibrary.open(at: fake.library)
            #expect(try library.solve(small).objective == 3)
            #expect(fake.processes.count == 1)
        }
        #expect(fake.processes(0) != nil)
    }

    @Test func aLibraryThatFailsAtTheKnownQuestionIsRefused() throws {
        for deed in [FakeSolver.Deed.aborts, .babbles] {
            let fake = try FakeSolver(deed, at: 1)
            defer { fake.remove() }
            let fault = #expect(throws: SolverFault.self) { try SolverLibrary.open(at: fake.library) }
            #expect(
                fault?.what.hasPrefix(
                    "The solver cannot be used: \(fake.library) fails at a known question. The solver")
                    == true)
        }
    }
}
