private import SwiftProtobuf

package enum SolveStatus: Hashable, Sendable {
    /// Stopped before a solution was found or ruled out.
    case unknown
    /// The model breaks a rule of the solver, in the solver's words.
    case modelInvalid(String)
    case feasible
    case infeasible
    case optimal
}

/// What the solver found.
package struct SolveAnswer: Sendable {
    package let status: SolveStatus
    /// One value for each variable, or none when there is no solution.
    package let values: [Int]
    /// The objective at `values`, reckoned from them and so free of rounding.
    package let objective: Int?
    /// No solution has an objective below this.
    package let bound: Double?
    /// Assumptions that cannot all be true; not always the fewest.
    package let core: [Literal]
    package let wallSeconds: Double
    package let deterministicTime: Double

    package var hasSolution: Bool { status == .feasible || status == .optimal }

    /// Only for an answer that has a solution.
    package func value(of variable: IntVariable) -> Int {
        precondition(hasSolution, "an answer without a solution has no values")
        return values[Int(variable.index)]
    }

    /// Only for an answer that has a solution.
    package func value(of expression: LinearExpression) -> Int {
        expression.terms.reduce(expression.constant) { $0 + $1.factor * value(of: $1.variable) }
    }

    /// Only for an answer that has a solution.
    package func value(of literal: Literal) -> Bool {
        (value(of: literal.variable) != 0) != literal.isNegated
    }
}

extension SolveAnswer {
    /// The answer to a question that was called off before it was put.
    static let calledOff = SolveAnswer(
        status: .unknown, values: [], objective: nil, bound: nil, core: [], wallSeconds: 0, deterministicTime: 0)

    /// `answer`: the bytes the library gave.
    init(_ answer: [UInt8], to model: ModelBuilder) throws(SolverFault) {
        let response: CpSolverResponse
        do {
            response = try CpSolverResponse(serializedBytes: answer)
        } catch {
            throw .unreadable("\(error)")
        }
        status =
            switch response.status {
            case .unknown: .unknown
            case .modelInvalid: .modelInvalid(response.solutionInfo)
            case .feasible: .feasible
            case .infeasible: .infeasible
            case .optimal: .optimal
            case .UNRECOGNIZED(let number): throw .unreadable("it has a status \(number)")
            }
        // A response without a solution has numbers in its other fields all the same.
        let isSolved = status == .feasible || status == .optimal
        values = isSolved ? response.solution.map { Int($0) } : []
        guard !isSolved || values.count == model.variableCount else {
            throw .unreadable("it has \(values.count) values for \(model.variableCount) variables")
        }
        let values = values
        // What the solver cannot have found is never reckoned with: it could be too large for that.
        if let wrong = values.indices.first(where: { !model.allows(values[$0], at: $0) }) {
            throw .unreadable("variable \(wrong) has the value \(values[wrong]), which it cannot have")
        }
        objective =
            isSolved
            ? model.objective.map { objective in
                objective.terms.reduce(objective.constant) { $0 + $1.factor * values[Int($1.variable.index)] }
            } : nil
        bound = isSolved && model.objective != nil ? response.bestObjectiveBound : nil
        let codes = response.sufficientAssumptionsForInfeasibility
        let count = Int32(clamping: model.variableCount)
        guard codes.allSatisfy({ $0 >= -count && $0 < count }) else {
            throw .unreadable("it names a literal that the model does not have")
        }
        core = codes.map(Literal.init(code:))
        wallSeconds = response.wallTime
        deterministicTime = response.deterministicTime
    }
}
