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
        let shown = room.map { Picture.cut(text.onPaper, to: $0, size: size) } ?? text.onPaper
        guard !shown.isEmpty else { return }
        shapes.append(
            .text(
                Words(
                    x: x, y: y, text: shown, size: size, isBold: isBold, anchor: anchor,
                    isTurned: isTurned ? true : nil)))
    }

    /// The width of a letter is taken as six tenths of its height, of a wide one as the height.
    static func cut(_ text: String, to room: Int, size: Int) -> String {
        if width(of: text, size: size) <= room { return text }
        var kept = text
        while !kept.isEmpty, width(of: kept, size: size) + size > room { kept.removeLast() }
        return kept.isEmpty ? "" : kept + "…"
    }

    static func width(of text: String, size: Int) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? size * 10 : size * 6) } / 10
    }
}
