private import Dispatch
private import Synchronization

/// Workers that wait for questions; each caller gets one to itself, and waits where all are busy.
final class WorkerPool: Sendable {
    private let library: String
    private let limit: WorkerLimit
    private let idle = Mutex<[WorkerProcess]>([])
    private let places: DispatchSemaphore

    init(library: String, size: Int, limit: WorkerLimit) {
        self.library = library
        self.limit = limit
        places = DispatchSemaphore(value: max(1, size))
    }

    /// Starts the first worker, so that what is wrong with the library is known.
    func begin() throws(SolverFault) {
        let first = try WorkerProcess(library: library, limit: limit)
        idle.withLock { $0.append(first) }
    }

    /// Nil when it was called off before there was anything to give.
    func solve(
        model: [UInt8], settings: [UInt8], within seconds: Double?, stop: StopSignal?
    ) throws(SolverFault) -> [UInt8]? {
        places.wait()
        defer { places.signal() }
        if stop?.isStopped == true { return nil }
        let worker = try worker()
        // A worker that fails or is killed is not put back; the next question starts another.
        let answer = try worker.solve(model: model, settings: settings, within: seconds, stop: stop)
        if answer != nil { idle.withLock { $0.append(worker) } }
        return answer
    }

    /// One that waits, or a new one.
    private func worker() throws(SolverFault) -> WorkerProcess {
        while let waiting = idle.withLock({ $0.popLast() }) {
            if waiting.isAlive { return waiting }
        }
        return try WorkerProcess(library: library, limit: limit)
    }
}
