import Synchronization

/// Calls off solving, from any thread: what runs ends within a fraction of a second, what comes later ends at once.
///
/// One signal may be given to several solves.
package final class StopSignal: Sendable {
    private struct State {
        var isStopped = false
        var running: [Int: SolverHandle] = [:]
        var nextTicket = 0
    }

    private let state = Mutex(State())

    package init() {}

    package var isStopped: Bool { state.withLock { $0.isStopped } }

    package func stop() {
        state.withLock { state in
            state.isStopped = true
            // Under the lock, so that no handle goes away meanwhile. Their order does not matter.
            for handle in state.running.values { handle.stopSearch() }
        }
    }

    /// A ticket to give back before the handle goes away, or nothing when solving has been called off.
    func enter(_ handle: SolverHandle) -> Int? {
        state.withLock { state in
            if state.isStopped { return nil }
            state.nextTicket += 1
            state.running[state.nextTicket] = handle
            return state.nextTicket
        }
    }

    func leave(_ ticket: Int) {
        state.withLock { state in
            state.running[ticket] = nil
        }
    }
}
