internal import CWorker

/// One end of the line between hostcity and its worker.
struct WorkerLine: Sendable {
    private let number: Int32

    init(_ number: Int32) { self.number = number }

    /// The line is a worker's standard input.
    static let ofWorker = WorkerLine(0)

    var isOpen: Bool { line_is_open(number) != 0 }

    /// Waits until something can be taken, or given when there is something to give.
    func wait(giving: Bool, milliseconds: Int32) -> (canTake: Bool, canGive: Bool) {
        let state = line_wait(number, giving ? 1 : 0, milliseconds)
        return (state & Int32(line_readable) != 0, state & Int32(line_writable) != 0)
    }

    /// Gives as many bytes as the line takes; nil when it is closed.
    func give(_ bytes: ArraySlice<UInt8>, waiting: Bool) -> Int? {
        let given = unsafe bytes.withUnsafeBytes {
            unsafe line_give(number, $0.baseAddress, $0.count, waiting ? 1 : 0)
        }
        return given < 0 ? nil : given
    }

    /// Gives all bytes; false when the line is closed.
    func giveAll(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let given = give(rest, waiting: true) else { return false }
            rest = rest.dropFirst(given)
        }
        return true
    }

    /// At most so many bytes, none when there are none yet; nil when the line is closed.
    func take(_ most: Int, waiting: Bool) -> [UInt8]? {
        let count = min(most, 1 << 20)
        var isClosed = false
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let taken = unsafe line_take(number, buffer.baseAddress, count, waiting ? 1 : 0)
            isClosed = taken < 0
            filled = max(0, taken)
        }
        return isClosed ? nil : bytes
    }

    /// Waits for a whole frame; nil when the line is closed or says what is no frame.
    func takeFrame() -> Frame? {
        func all(_ count: Int) -> [UInt8]? {
            var bytes: [UInt8] = []
            while bytes.count < count {
                guard let more = take(count - bytes.count, waiting: true) else { return nil }
                bytes.append(contentsOf: more)
            }
            return bytes
        }
        guard let head = all(Frame.headSize), let (kind, length) = Frame.read(head: head), let bytes = all(length)
        else { return nil }
        return Frame(kind: kind, bytes: bytes)
    }
}
