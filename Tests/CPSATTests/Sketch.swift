import CPSAT
import Foundation
import Synchronization
import Testing

/// Where `make setup` puts the solver.
var folderOfTheSolver: String {
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/vendor/ortools/lib"
}

/// The solver that `make setup` fetched; without it a test fails and says what to do.
func solver() throws -> SolverLibrary { try opened.get() }

/// Opened once, so that its workers serve every test.
private let opened = Result { try SolverLibrary.open(at: folderOfTheSolver) }

extension ModelBuilder {
    func solved(
        _ settings: SolveSettings = SolveSettings(), stop: StopSignal? = nil
    ) throws -> SolveAnswer {
        try solver().solve(self, settings, stop: stop)
    }

    /// Whether the model has a solution with these values.
    func allows(_ values: [IntVariable: Int]) throws -> Bool {
        var model = self
        for (variable, value) in values { model.linear(LinearExpression(variable), in: .exactly(value)) }
        return try model.solved().hasSolution
    }
}

extension LinearExpression {
    static func of(_ variable: IntVariable) -> LinearExpression { LinearExpression(variable) }
}

/// Work on a thread of its own: solving blocks, and the threads of Swift's tasks are few.
final class Aside<Outcome: Sendable>: Sendable {
    private let result = Mutex<Outcome?>(nil)
    private let done = DispatchSemaphore(value: 0)

    init(_ work: @escaping @Sendable () -> Outcome) {
        let thread = Thread { [self] in
            let outcome = work()
            result.withLock { $0 = outcome }
            done.signal()
        }
        thread.start()
    }

    /// Waits for the work; nothing when it takes longer than a minute and a half.
    func outcome() -> Outcome? {
        _ = done.wait(timeout: .now() + 90)
        return result.withLock { $0 }
    }
}
