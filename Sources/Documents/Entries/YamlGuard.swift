internal import Occasions

/// Refuses anchors, aliases and deep nesting before the YAML is read: a page of them can stand for gigabytes.
struct YamlGuard {
    static let deepest = 40

    private let bytes: [UInt8]
    private let file: String
    private var line = 0
    private var lineStart = 0
    private var position = 0
    private var flow = 0
    private var quote: UInt8?
    /// Column of what a block text or an unfinished plain text belongs to; deeper lines are part of it.
    private var blockText: Int?
    private var plainText: Int?
    private var isPlainOpenInFlow = false
    private var indents: [Int] = []

    static func check(_ text: String, file: String) throws(Fault) {
        var scan = YamlGuard(bytes: Array(text.utf8), file: file)
        while scan.position < scan.bytes.count { try scan.readLine() }
    }

    private init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    private var current: UInt8 { position < bytes.count ? bytes[position] : 10 }
    private var next: UInt8 { position + 1 < bytes.count ? bytes[position + 1] : 10 }
    private var isAtEnd: Bool { current == 10 || current == 13 }
    private static func isBlank(_ byte: UInt8) -> Bool { [9, 10, 13, 32].contains(byte) }
    private static func isFlow(_ byte: UInt8) -> Bool { [0x2C, 0x5B, 0x5D, 0x7B, 0x7D].contains(byte) }

    private mutating func readLine() throws(Fault) {
        line += 1
        lineStart = position
        while current == 32 && position < bytes.count { position += 1 }
        let indent = position - lineStart
        if quote == nil, !isAtEnd {
            if let owner = blockText, indent > owner { return skipLine() }
            blockText = nil
            if let owner = plainText, flow == 0, indent > owner, current != 0x23 { return skipLine() }
            plainText = nil
            if flow == 0 {
                while let last = indents.last, last >= indent { indents.removeLast() }
                indents.append(indent)
                try checkDepth(0)
            }
        }
        if isPlainOpenInFlow && quote == nil { readPlain(owner: indent) }
        try readTokens(indent)
        skipLine()
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != 10 { position += 1 }
        position += 1
    }

    private mutating func readTokens(_ indent: Int) throws(Fault) {
        var owner = indent
        var dashes = 0
        while position < bytes.count, !isAtEnd || quote != nil {
            if let open = quote {
                if !readQuoted(open) { return }
                continue
            }
            let byte = current
            let column = position - lineStart
            switch byte {
            case 32, 9: position += 1
            case 0x23 where column == 0 || YamlGuard.isBlank(bytes[position - 1]): return
            case 0x2D where flow == 0 && YamlGuard.isBlank(next), 0x3F where flow == 0 && YamlGuard.isBlank(next):
                owner = column
                dashes += 1
                try checkDepth(dashes)
                position += 1
            case 0x5B, 0x7B:
                flow += 1
                try checkDepth(dashes)
                position += 1
            case 0x5D, 0x7D:
                flow = max(0, flow - 1)
                position += 1
            case 0x2C where flow > 0: position += 1
            case 0x3A where YamlGuard.isBlank(next) || flow > 0: position += 1
            case 0x26 where !YamlGuard.isBlank(next), 0x2A where !YamlGuard.isBlank(next):
                throw Fault(
                    SourcePlace(file: file, line: line, column: column + 1), "anchors (&) and aliases (*) are not read",
                    "Write the value out where it is meant, or put quotes round a text that begins with this sign.")
            case 0x7C where flow == 0, 0x3E where flow == 0:
                blockText = owner
                return
            case 0x22, 0x27:
                quote = byte
                position += 1
            case 0x21: while !isAtEnd && current != 32 { position += 1 }
            default:
                if readPlain(owner: owner) { owner = column }
            }
        }
    }

    /// Reads a plain text; true where it turns out to be a key.
    @discardableResult
    private mutating func readPlain(owner: Int) -> Bool {
        isPlainOpenInFlow = false
        while !isAtEnd {
            if current == 0x3A, YamlGuard.isBlank(next) || (flow > 0 && YamlGuard.isFlow(next)) {
                position += 1
                return true
            }
            if flow > 0, YamlGuard.isFlow(current) { return false }
            if YamlGuard.isBlank(current), next == 0x23 { return false }
            position += 1
        }
        if flow > 0 { isPlainOpenInFlow = true } else { plainText = owner }
        return false
    }

    /// Reads on to the closing quote; false at the end of the line.
    private mutating func readQuoted(_ open: UInt8) -> Bool {
        while !isAtEnd {
            if current == 0x5C, open == 0x22 {
                position += 1
                if isAtEnd { return false }
            } else if current == open {
                if open == 0x27, next == open {
                    position += 1
                } else {
                    quote = nil
                    position += 1
                    return true
                }
            }
            position += 1
        }
        return false
    }

    private func checkDepth(_ more: Int) throws(Fault) {
        guard indents.count + flow + more > YamlGuard.deepest else { return }
        throw Fault(
            SourcePlace(file: file, line: line, column: position - lineStart + 1),
            "lists and mappings lie more than \(YamlGuard.deepest) deep in each other",
            "No document of the office is that deep; check that this is the right file.")
    }
}
