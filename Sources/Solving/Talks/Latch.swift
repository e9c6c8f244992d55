internal import Dispatch

/// A gate that is opened once and stays open: whoever waits goes on, and whoever comes later does not wait.
struct Latch: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func open() { semaphore.signal() }

    func wait() {
        semaphore.wait()
        semaphore.signal()
    }
}
