private import Synchronization

/// Calls off solving, from any thread: what runs ends within a fraction of a second, what comes later ends at once.
///
/// One signal may be given to several solves.
package final class StopSignal: Sendable {
    private let isRaised = Atomic(false)
    private let wider: StopSignal?

    /// `wider`: a signal that calls this one off as well, and is not raised by it.
    package init(within wider: StopSignal? = nil) { self.wider = wider }

    package var isStopped: Bool { isRaised.load(ordering: .acquiring) || wider?.isStopped == true }

    package func stop() { isRaised.store(true, ordering: .releasing) }
}
