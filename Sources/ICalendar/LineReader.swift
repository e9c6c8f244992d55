/// Reads lines and undoes their folds, whatever the line ends are, and remembers where each one stood.
struct LineReader {
    private let bytes: [UInt8]
    private let limit: Int
    private var position = 0
    /// The number of the physical line at the position.
    private(set) var number = 1

    init(_ bytes: [UInt8], limit: Int) {
        self.bytes = bytes
        self.limit = limit
    }

    /// One unfolded line.
    struct Line {
        var number: Int
        var bytes: [UInt8]
        /// The length of its first physical line: columns are exact up to here.
        var firstLength: Int
        /// Whether bytes beyond the limit were left out.
        var isCut = false
    }

    /// The next line that is not empty.
    mutating func next() -> Line? {
        while position < bytes.count {
            let start = number
            let first = physicalLine()
            guard !first.isEmpty else { continue }
            var line = Line(number: start, bytes: Array(first.prefix(limit)), firstLength: first.count)
            line.isCut = first.count > limit
            while let continuation = continuationLine() {
                let room = limit - line.bytes.count
                line.isCut = line.isCut || continuation.count > room
                line.bytes.append(contentsOf: continuation.prefix(max(0, room)))
            }
            return line
        }
        return nil
    }

    /// The rest of a folded line, without its leading blank. Some programs put empty lines in between.
    private mutating func continuationLine() -> ArraySlice<UInt8>? {
        var next = position
        var emptyLines = 0
        while next < bytes.count, bytes[next] == 0x0A || bytes[next] == 0x0D {
            next += lineEnd(at: next)
            emptyLines += 1
        }
        guard next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 else { return nil }
        position = next
        number += emptyLines
        return physicalLine().dropFirst()
    }

    /// The length of the line end at the index.
    private func lineEnd(at index: Int) -> Int {
        bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    }

    private mutating func physicalLine() -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
        let line = bytes[start..<position]
        if position < bytes.count { position += lineEnd(at: position) }
        number += 1
        return line
    }
}
