/// Words in as large letters as there is room for, on several lines where they are long.
struct FittedText {
    let lines: [String]
    let size: Int

    /// From line to line.
    var step: Int { size * 6 / 5 }
    var height: Int { lines.count * step }

    /// `sizes`: the largest and the least. What does not fit at the least is cut, with an ellipsis.
    init(_ text: String, room: Int, sizes: (most: Int, least: Int), lines most: Int) {
        let text = text.onPaper
        guard !text.isEmpty else {
            (lines, size) = ([], sizes.least)
            return
        }
        // One line more is worth it once the letters would be half again as large.
        var best: (lines: [String], size: Int)?
        for count in 1...most {
            let parts = FittedText.parts(text, count)
            let widest = parts.map { LetterWidth.width(of: $0, size: 100, isBold: true) }.max() ?? 1
            let size = min(sizes.most, room * 100 / max(1, widest))
            if best.map({ size * 2 >= $0.size * 3 }) ?? true { best = (parts, size) }
        }
        let (found, largest) = best ?? ([text], sizes.least)
        size = max(sizes.least, largest)
        let own = size
        lines = largest >= sizes.least ? found : found.map { Picture.cut($0, to: room, size: own, isBold: true) }
    }

    func draw(at x: Int, _ y: Int, isBold: Bool = false, _ picture: inout Picture) {
        for (index, line) in lines.enumerated() {
            picture.text(line, at: x, y + index * step, size: size, isBold: isBold, anchor: .middle)
        }
    }

    /// The text in so many parts of nearly one width: parted at blanks, or between signs where it has none.
    private static func parts(_ text: String, _ count: Int) -> [String] {
        guard count > 1 else { return [text] }
        let words = text.split(separator: " ").map(String.init)
        let glue = words.count > 1 ? " " : ""
        let pieces = words.count > 1 ? words : text.map(String.init)
        // A single word is not torn apart; writing without blanks may be.
        if words.count == 1, !text.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) { return [text] }
        var lines: [String] = []
        var line = ""
        let whole = LetterWidth.width(of: text, size: 100, isBold: true)
        for piece in pieces {
            let longer = line.isEmpty ? piece : line + glue + piece
            let done = lines.reduce(0) { $0 + LetterWidth.width(of: $1, size: 100, isBold: true) }
            let share = (whole - done) / max(1, count - lines.count)
            let (with, without) = (
                LetterWidth.width(of: longer, size: 100, isBold: true),
                LetterWidth.width(of: line, size: 100, isBold: true)
            )
            let isFull = with - share > share - without
            if !line.isEmpty, lines.count < count - 1, isFull {
                lines.append(line)
                line = piece
            } else {
                line = longer
            }
        }
        return lines + [line]
    }
}
