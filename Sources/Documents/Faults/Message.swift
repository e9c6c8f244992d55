internal import Occasions

/// What hostcity tells: its own words, and what it repeats of the input.
///
/// What it repeats is shown as text on one line and cut where it is long, so no message can fill or deceive a screen.
package struct Message: ExpressibleByStringInterpolation, Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String
    /// Its own words alone, with an ellipsis for each thing repeated: the same for all messages of a kind.
    package let kind: String

    package init(stringLiteral own: String) { self.init(text: own, kind: own) }

    package init(stringInterpolation parts: Parts) { self.init(text: parts.text, kind: parts.kind) }

    /// A sentence that another module has put together: what stands in it between quotes is cut.
    package init(told sentence: String) {
        var shown: [String] = []
        var kind: [String] = []
        for (index, part) in sentence.onOneLine.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
            shown.append(index % 2 == 1 ? String(part).cut : String(part))
            kind.append(index % 2 == 1 ? "…" : String(part.replacing(/[0-9]+/, with: "…")))
        }
        let text = shown.joined(separator: "'")
        self.init(
            text: text.utf8.count > Message.longestSentence ? String(text.prefix(Message.longestSentence)) + "…" : text,
            kind: String(kind.joined(separator: "'").prefix(Message.longestSentence)))
    }

    private static let longestSentence = 600

    private init(text: String, kind: String) {
        self.text = text
        self.kind = kind
    }

    package var description: String { text }

    package static func == (left: Message, right: Message) -> Bool { left.text == right.text }
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }

    package static func < (left: Message, right: Message) -> Bool { left.text < right.text }

    package static func + (left: Message, right: Message) -> Message {
        Message(text: left.text + right.text, kind: left.kind + right.kind)
    }

    /// The pieces of a message.
    package struct Parts: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var kind = ""

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ own: String) {
            text += own
            kind += own
        }

        /// Something of the input.
        package mutating func appendInterpolation(_ echo: some StringProtocol) {
            text += String(echo).onOneLine.cut
            kind += "…"
        }

        package mutating func appendInterpolation(_ number: some BinaryInteger) {
            text += String(number)
            kind += "…"
        }

        package mutating func appendInterpolation(_ sign: Unicode.Scalar) { appendInterpolation(String(sign)) }

        package mutating func appendInterpolation(_ message: Message) {
            text += message.text
            kind += message.kind
        }

        /// Words of hostcity's own, as long as they are.
        package mutating func appendInterpolation(own words: String) {
            text += words.onOneLine
            kind += words.onOneLine
        }

        /// Each of several things of the input, a few dozen at most.
        package mutating func appendInterpolation(each echoes: some Collection<String>, by separator: String = ", ") {
            text += echoes.prefix(60).map(\.onOneLine.cut).joined(separator: separator)
            if echoes.count > 60 { text += "\(separator)…" }
            kind += "…"
        }
    }
}
