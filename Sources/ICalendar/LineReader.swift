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
        /// Where the line starts in the file, to tell a column.
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

    /// The rest of a folded line, without its leading blank.
    private mutating func continuationLine() -> ArraySlice<UInt8>? {
        guard position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 else { return nil }
        return physicalLine().dropFirst()
    }

    private mutating func physicalLine() -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
        let line = bytes[start..<position]
        if position < bytes.count {
            let isPair = bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
            position += isPair ? 2 : 1
        }
        number += 1
        return line
    }
}
