/// How the solver goes about a model.
///
/// The same model, settings and library give the same answer when there is one worker and no limit in seconds:
/// limit such a search by `deterministicLimit`, which counts work and not time.
package struct SolveSettings: Hashable, Sendable {
    package var workers = 1
    package var seed = 1
    package var wallSeconds: Double?
    package var deterministicLimit: Double?
    /// Probing in the presolve can take minutes on models of some hundred intervals, so it is off.
    package var probingLevel = 0
    package var symmetryLevel: Int?
    package var linearizationLevel: Int?
    package var stopAfterFirst = false
    /// Looks for what must cost before it looks for what costs little.
    package var minimisesByCores = false

    package init() {}

    var message: SatParameters {
        var parameters = SatParameters()
        // The library would write to standard output and take over Ctrl-C unless told not to.
        parameters.logToStdout = false
        parameters.catchSigintSignal = false
        parameters.numWorkers = Int32(workers)
        parameters.randomSeed = Int32(truncatingIfNeeded: seed) & .max
        parameters.cpModelProbingLevel = Int32(probingLevel)
        if let wallSeconds { parameters.maxTimeInSeconds = wallSeconds }
        if let deterministicLimit { parameters.maxDeterministicTime = deterministicLimit }
        if let symmetryLevel { parameters.symmetryLevel = Int32(symmetryLevel) }
        if let linearizationLevel { parameters.linearizationLevel = Int32(linearizationLevel) }
        if stopAfterFirst { parameters.stopAfterFirstSolution = true }
        if minimisesByCores { parameters.optimizeWithCore = true }
        return parameters
    }
}
