/// A drawing: shapes at places, and the words somebody hears who cannot see it.
package struct Picture: Hashable, Sendable, Codable {
    package let width: Int
    package private(set) var height: Int
    /// What it shows, in a sentence.
    package let alt: String
    /// How wide it is printed; nil: as wide as there is room.
    package let millimetres: Int?
    package private(set) var shapes: [Shape] = []

    package enum Shape: Hashable, Sendable, Codable {
        case box(Box)
        case line(Line)
        case text(Words)
    }

    package struct Box: Hashable, Sendable, Codable {
        package let x: Int
        package let y: Int
        package let width: Int
        package let height: Int
        package let fill: Fill
        /// Dashed outlines are for what is not certain.
        package let isDashed: Bool
    }

    package enum Fill: String, Hashable, Sendable, Codable {
        case none, pale, band, hatched
    }

    package struct Line: Hashable, Sendable, Codable {
        package let x: Int
        package let y: Int
        package let toX: Int
        package let toY: Int
        package let isStrong: Bool
    }

    package struct Words: Hashable, Sendable, Codable {
        package enum Anchor: String, Hashable, Sendable, Codable {
            case start, middle, end
        }

        package let x: Int
        package let y: Int
        package let text: String
        package let size: Int
        package let isBold: Bool
        package let anchor: Anchor
        /// True of words that stand on their head, round the place they stand at.
        package let isTurned: Bool?
    }

    init(width: Int, height: Int, alt: String, millimetres: Int? = nil) {
        self.millimetres = millimetres
        self.width = width
        self.height = height
        self.alt = alt.onPaper
    }

    // MARK: Drawing

    mutating func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ fill: Fill, isDashed: Bool = false) {
        shapes.append(
            .box(Box(x: x, y: y, width: max(1, width), height: height, fill: fill, isDashed: isDashed)))
    }

    mutating func line(from x: Int, _ y: Int, to toX: Int, _ toY: Int, isStrong: Bool = false) {
        shapes.append(.line(Line(x: x, y: y, toX: toX, toY: toY, isStrong: isStrong)))
    }

    /// `room`: the width it may take; what goes beyond is left out, with an ellipsis.
    mutating func text(
        _ text: String, at x: Int, _ y: Int, size: Int = 11, isBold: Bool = false, anchor: Words.Anchor = .start,
        room: Int? = nil, turned isTurned: Bool = false
    ) {
        let shown = room.map { Picture.cut(text.onPaper, to: $0, size: size, isBold: isBold) } ?? text.onPaper
        guard !shown.isEmpty else { return }
        shapes.append(
            .text(
                Words(
                    x: x, y: y, text: shown, size: size, isBold: isBold, anchor: anchor,
                    isTurned: isTurned ? true : nil)))
    }

    static func cut(_ text: String, to room: Int, size: Int, isBold: Bool = false) -> String {
        func width(_ text: String) -> Int { LetterWidth.width(of: text, size: size, isBold: isBold) }
        if width(text) <= room { return text }
        var kept = text
        while !kept.isEmpty, width(kept + "…") > room { kept.removeLast() }
        while kept.hasSuffix(" ") { kept.removeLast() }
        return kept.isEmpty ? "" : kept + "…"
    }

    /// The text in lines that fit, `most` of them; what goes beyond is left out, with an ellipsis.
    static func lines(of text: String, size: Int, room: Int, most: Int) -> [String] {
        var lines: [String] = []
        var rest = text.onPaper.split(separator: " ").map(String.init)
        while !rest.isEmpty, lines.count < most {
            var line = rest.removeFirst()
            while let next = rest.first, LetterWidth.width(of: "\(line) \(next)", size: size) <= room {
                line += " " + rest.removeFirst()
            }
            if lines.count == most - 1, !rest.isEmpty { line += " " + rest.joined(separator: " ") }
            lines.append(cut(line, to: room, size: size))
        }
        return lines.filter { !$0.isEmpty }
    }
}
