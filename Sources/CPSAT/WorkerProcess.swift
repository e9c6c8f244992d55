internal import CWorker
private import Synchronization

/// A process that solves for us, so that whatever happens in the solver's library happens there.
///
/// Used by one thread at a time. It ends with this object.
final class WorkerProcess: Sendable {
    private let worker: worker_process
    private let line: WorkerLine
    /// How it ended, as the system says it.
    private let status = Mutex<Int32?>(nil)
    private let limit: WorkerLimit

    /// How long a worker may take to give what it has once it was told to stop.
    private static let grace = Duration.seconds(2)
    /// How long a library may take to open, from a cold and slow disk.
    private static let patience = Duration.seconds(60)

    /// Starts a worker and waits until it has opened the library.
    init(library: String, limit: WorkerLimit) throws(SolverFault) {
        let program = try WorkerProgram.path()
        var started = worker_process()
        let failure = unsafe worker_start(
            program, SolverWorker.command, library, "\(limit.megabytes)", &started)
        guard failure == 0 else { throw .cannotStart(program, number: failure) }
        worker = started
        line = WorkerLine(started.line)
        self.limit = limit
        let greeting = try exchange([], within: WorkerProcess.patience, stop: nil)
        guard let greeting else { throw .cannotOpen("\(library) does not open within a minute") }
        let text = String(decoding: greeting.bytes, as: UTF8.self)
        switch greeting.kind {
        case .ready where text == Frame.language: return
        case .complaint: throw .cannotOpen(text)
        default: throw .anotherProgram(program)
        }
    }

    deinit { _ = end() }

    /// Whether it still waits for a question.
    var isAlive: Bool { !line.wait(giving: false, milliseconds: 0).canTake }

    /// Puts a question; nil when it was called off and the worker gave nothing in time, and was killed.
    func solve(
        model: [UInt8], settings: [UInt8], within seconds: Double?, stop: StopSignal?
    ) throws(SolverFault) -> [UInt8]? {
        let question = [
            Frame.head(.settings, settings.count), settings, Frame.head(.model, model.count), model,
        ]
        let frame = try exchange(question, within: seconds.map { .seconds($0) }, stop: stop)
        guard let frame else { return nil }
        guard frame.kind == .answer else { throw .unreadable("it is no answer") }
        return frame.bytes
    }

    /// Gives all parts and waits for one frame. After the time, or the signal, the worker is told to stop, and killed
    /// when it does not.
    private func exchange(
        _ parts: [[UInt8]], within limit: Duration?, stop: StopSignal?
    ) throws(SolverFault) -> Frame? {
        var outgoing = parts.map { $0[...] }[...]
        var incoming: [UInt8] = []
        var deadline = limit.map { ContinuousClock.now + $0 }
        var isStopping = false
        while true {
            let ready = line.wait(giving: !outgoing.isEmpty, milliseconds: 20)
            if ready.canTake {
                guard let bytes = line.take(1 << 20, waiting: false) else { throw died() }
                incoming.append(contentsOf: bytes)
                if let frame = try frame(in: incoming) { return frame }
            }
            if ready.canGive, let part = outgoing.first {
                guard let given = line.give(part, waiting: false) else { throw died() }
                outgoing[outgoing.startIndex] = part.dropFirst(given)
                if given == part.count { outgoing.removeFirst() }
            }
            let isDue = deadline.map { ContinuousClock.now >= $0 } ?? false
            if isStopping {
                if isDue {
                    _ = end()
                    return nil
                }
            } else if isDue || stop?.isStopped == true {
                outgoing.append(Frame.head(.stop, 0)[...])
                isStopping = true
                deadline = ContinuousClock.now + WorkerProcess.grace
            }
        }
    }

    /// Nil until it is whole.
    private func frame(in bytes: [UInt8]) throws(SolverFault) -> Frame? {
        guard bytes.count >= Frame.headSize else { return nil }
        guard let (kind, length) = Frame.read(head: bytes) else { throw .unreadable("it is no message of a worker") }
        guard length <= Frame.longestOfWorker else { throw .unreadable("it would have \(length) bytes") }
        let rest = bytes.count - Frame.headSize - length
        if rest < 0 { return nil }
        guard rest == 0 else { throw .unreadable("\(rest) bytes follow it that nobody asked for") }
        return Frame(kind: kind, bytes: Array(bytes[Frame.headSize...]))
    }

    /// Ends the process, unless it has ended, and tells how it did.
    private func end() -> Int32 {
        status.withLock { status in
            if let status { return status }
            let ended = worker_end(worker)
            status = ended
            return ended
        }
    }

    private func died() -> SolverFault {
        let said = WorkerLine(worker.complaints).take(1 << 16, waiting: false) ?? []
        return .died(status: end(), saying: String(decoding: said, as: UTF8.self), limit: limit)
    }
}
