package import CPSAT

/// What the use cases may know of the world outside their documents, given by the edge.
package struct Surroundings: Sendable {
    /// Where the solver library lies; nil: the usual places.
    package let solverPath: String?
    /// Raised by Ctrl-C or when the time is up.
    package let stop: StopSignal
    /// Takes progress as text, a line a call.
    package let progress: @Sendable (String) -> Void

    package init(
        solverPath: String? = nil, stop: StopSignal = StopSignal(),
        progress: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.solverPath = solverPath
        self.stop = stop
        self.progress = progress
    }
}
