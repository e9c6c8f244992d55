import CPSAT
import Testing

/// Where `make setup` puts the solver.
var folderOfTheSolver: String {
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/vendor/ortools/lib"
}

/// The solver that `make setup` fetched. A test without it fails and says what to do.
func solver() throws -> SolverLibrary {
    try SolverLibrary.open(at: folderOfTheSolver)
}

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
