private import Synchronization

/// Calls off solving, from any thread: what runs ends within a fraction of a second, what comes later ends at once.
///
/// One signal may be given to several solves.
package final class StopSignal: Sendable {
    private let isRaised = Atomic(false)

    package init() {}

    package var isStopped: Bool { isRaised.load(ordering: .acquiring) }

    package func stop() { isRaised.store(true, ordering: .releasing) }
}
