import CPSAT
import Foundation
import Testing

@Suite("Solving", .serialized)
struct SolvingTests {
    /// A knapsack-like puzzle with many equal solutions, hard enough to keep the solver busy for a while.
    private func puzzle(items: Int) -> ModelBuilder {
        var model = ModelBuilder()
        var seed: UInt64 = 88_172_645_463_325_252
        func random(_ bound: Int) -> Int {
            seed ^= seed << 13
            seed ^= seed >> 7
            seed ^= seed << 17
            return Int(seed % UInt64(bound))
        }
        var intervals: [Interval] = []
        var cost = LinearExpression(0)
        for _ in 0..<items {
            let length = 3 + random(9)
            let start = model.integer(ValueDomain(0...items * 3))
            intervals.append(model.interval(start: .of(start), size: length, end: .of(start) + length))
            let wish = random(items * 3)
            let delay = model.integer(ValueDomain(0...items * 3))
            model.maximum(.of(delay), of: [.of(start) - wish, LinearExpression(wish) - .of(start)])
            cost += LinearExpression(delay) * (1 + random(5))
        }
        model.cumulative(intervals, demands: intervals.map { _ in 1 + random(3) }, capacity: 7)
        model.minimize(cost)
        return model
    }

    @Test("assumptions that cannot be together are named, the others are not")
    func core() throws {
        var model = ModelBuilder()
        let x = model.integer(ValueDomain(0...10))
        let guards = (0..<6).map { model.literal(name: "guard \($0)") }
        model.linear(.of(x), in: .atLeast(7), onlyIf: [guards[1]])
        model.linear(.of(x), in: .atMost(8), onlyIf: [guards[2]])
        model.linear(.of(x), in: .atMost(4), onlyIf: [!guards[5]])
        model.assumptions = guards.dropLast() + [!guards[5]]
        let answer = try model.solved()
        #expect(answer.status == .infeasible)
        #expect(Set(answer.core) == [guards[1], !guards[5]])
        #expect(answer.values.isEmpty)
        #expect(!answer.hasSolution)
        model.assumptions = Array(guards)
        #expect(try model.solved().hasSolution)
    }

    @Test("the same question gets the same answer")
    func determinism() throws {
        var settings = SolveSettings()
        settings.deterministicLimit = 0.3
        settings.seed = 7
        let first = try puzzle(items: 60).solved(settings)
        let second = try puzzle(items: 60).solved(settings)
        #expect(first.hasSolution)
        #expect(first.status == second.status)
        #expect(first.values == second.values)
        #expect(first.objective == second.objective)
        #expect(first.bound == second.bound)
        #expect(first.deterministicTime == second.deterministicTime)
    }

    @Test("another thread can call a search off", arguments: [1, 2])
    func calledOff(workers: Int) throws {
        let model = puzzle(items: 400)
        var settings = SolveSettings()
        settings.workers = workers
        settings.wallSeconds = 60
        let stop = StopSignal()
        let stopping = Aside {
            Thread.sleep(forTimeInterval: 0.3)
            stop.stop()
            return ContinuousClock.now
        }
        let answer = try model.solved(settings, stop: stop)
        let ended = ContinuousClock.now
        #expect(try ended - #require(stopping.outcome()) < .seconds(5))
        #expect(answer.status == .unknown || answer.status == .feasible)
        #expect(answer.values.isEmpty == !answer.hasSolution)
        #expect(stop.isStopped)
    }

    @Test("what was called off before is not begun")
    func calledOffBefore() throws {
        let stop = StopSignal()
        stop.stop()
        let answer = try puzzle(items: 5).solved(stop: stop)
        #expect(answer.status == .unknown)
        #expect(answer.deterministicTime == 0)
    }

    @Test("one signal calls off solves that run side by side")
    func sideBySide() throws {
        let model = puzzle(items: 300)
        let stop = StopSignal()
        let library = try solver()
        let long = (1...2).map { seed in
            Aside {
                var settings = SolveSettings()
                settings.seed = seed
                settings.wallSeconds = 60
                return try? library.solve(model, settings, stop: stop)
            }
        }
        #expect(try puzzle(items: 3).solved(stop: stop).status == .optimal)
        Thread.sleep(forTimeInterval: 0.3)
        stop.stop()
        for solving in long {
            let answer = try #require(solving.outcome() ?? nil)
            #expect(answer.status != .optimal)
            #expect(answer.wallSeconds < 30)
        }
    }

    @Test("a limit of time or of work ends a search")
    func limits() throws {
        var settings = SolveSettings()
        settings.wallSeconds = 0.5
        let answer = try puzzle(items: 400).solved(settings)
        #expect(answer.status != .optimal)
        #expect(answer.wallSeconds < 10)
        settings = SolveSettings()
        settings.deterministicLimit = 0.05
        #expect(try puzzle(items: 400).solved(settings).deterministicTime < 5)
    }

    @Test("no library, no solver: the fault says where it was looked for and what to do")
    func missingLibrary() {
        let fault = #expect(throws: SolverFault.self) { try SolverLibrary.open(at: "/nowhere/at/all") }
        #expect(
            fault?.description == """
                The solver is not installed: no libortools.so.9 in /nowhere/at/all.
                Run `make setup` in hostcity's folder, or set HOSTCITY_ORTOOLS to the library's folder.
                """)
    }

    @Test("another library in its place is refused by name")
    func wrongLibrary() {
        let fault = #expect(throws: SolverFault.self) { try SolverLibrary.open(at: #filePath) }
        #expect(fault?.what.hasPrefix("The solver cannot be used: \(#filePath) cannot be opened:") == true)
        let other = #expect(throws: SolverFault.self) {
            try SolverLibrary.open(at: "\(folderOfTheSolver)/ortools/.libs/libprotobuf.so.33.1.0")
        }
        #expect(other?.what.hasSuffix("is not the expected OR-Tools: it has no function SolveCpNewEnv.") == true)
    }

    @Test("the library is found from the executable, without being told")
    func foundByItself() throws {
        #expect(try SolverLibrary.open().solve(ModelBuilder()).status == .optimal)
    }
}
