/// The code of a Swift file: comments and the text of strings are gone, interpolated code and all lines stay.
struct BareCode {
    static func of(_ text: String) -> [UInt8] {
        var bare = BareCode(text: Array(text.utf8))
        while bare.at < bare.text.count {
            if bare.isInString { bare.stepInString() } else { bare.stepInCode() }
        }
        return bare.kept
    }

    private let text: [UInt8]
    private var at = 0
    private var kept: [UInt8] = []
    private var isInString = false
    /// The strings that are open: those around an interpolation, and the one that is being read.
    private var strings: [(hashes: Int, isLong: Bool)] = []
    /// By interpolation that is open: its parentheses that are open.
    private var parentheses: [Int] = []

    private static let quote = UInt8(ascii: "\"")
    private static let hash = UInt8(ascii: "#")
    private static let newline = UInt8(ascii: "\n")
    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")
    private static let open = UInt8(ascii: "(")
    private static let close = UInt8(ascii: ")")
    private static let escape = UInt8(ascii: "\\")

    private init(text: [UInt8]) {
        self.text = text
        kept.reserveCapacity(text.count)
    }

    private func byte(_ offset: Int) -> UInt8 { at + offset < text.count ? text[at + offset] : 0 }

    /// How many of these stand in a row, some way on.
    private func count(_ wanted: UInt8, from offset: Int) -> Int {
        var count = 0
        while byte(offset + count) == wanted { count += 1 }
        return count
    }

    private mutating func stepInCode() {
        let here = text[at]
        switch here {
        case Self.slash where byte(1) == Self.slash:
            while at < text.count, text[at] != Self.newline { at += 1 }
            return
        case Self.slash where byte(1) == Self.star:
            skipComment()
            return
        case Self.hash, Self.quote:
            let hashes = count(Self.hash, from: 0)
            if byte(hashes) == Self.quote {
                let isLong = count(Self.quote, from: hashes) >= 3
                strings.append((hashes, isLong))
                isInString = true
                kept.append(Self.quote)
                at += hashes + (isLong ? 3 : 1)
                return
            }
        case Self.open:
            if let last = parentheses.indices.last { parentheses[last] += 1 }
        case Self.close:
            if let last = parentheses.indices.last {
                parentheses[last] -= 1
                if parentheses[last] < 0 {
                    parentheses.removeLast()
                    isInString = true
                }
            }
        default: break
        }
        kept.append(here)
        at += 1
    }

    /// Comments nest.
    private mutating func skipComment() {
        var depth = 0
        repeat {
            if text[at] == Self.slash, byte(1) == Self.star {
                depth += 1
                at += 2
            } else if text[at] == Self.star, byte(1) == Self.slash {
                depth -= 1
                at += 2
            } else {
                if text[at] == Self.newline { kept.append(Self.newline) }
                at += 1
            }
        } while depth > 0 && at < text.count
    }

    private mutating func stepInString() {
        guard let (hashes, isLong) = strings.last else { return isInString = false }
        let here = text[at]
        if here == Self.newline {
            kept.append(here)
            at += 1
            // A quote that opened no string, as in a regular expression, goes no further than its line.
            if !isLong { endString() }
        } else if here == Self.escape, count(Self.hash, from: 1) >= hashes {
            if byte(1 + hashes) == Self.open {
                parentheses.append(0)
                isInString = false
                kept.append(Self.open)
            }
            at += 2 + hashes
        } else if here == Self.quote, !isLong || count(Self.quote, from: 0) >= 3,
            count(Self.hash, from: isLong ? 3 : 1) >= hashes
        {
            at += hashes + (isLong ? 3 : 1)
            kept.append(Self.quote)
            endString()
        } else {
            at += 1
        }
    }

    private mutating func endString() {
        strings.removeLast()
        isInString = false
    }
}
