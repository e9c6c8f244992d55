/// Pages of cards with marks to cut by, and to fold by. A drawing has ten units a millimetre.
struct CardPages {
    let format: CardFormat
    let words: PaperWords

    private static let unit = 10
    /// Round the cards, for the marks.
    private static let margin = 6 * unit

    private var width: Int { format.size.width * Self.unit }
    private var height: Int { format.size.height * Self.unit }

    func pictures(of cards: [Card]) -> [Picture] {
        let each = format.columns * format.rows
        return stride(from: 0, to: cards.count, by: each).map { first in
            page(Array(cards[first..<min(first + each, cards.count)]), first: first + 1)
        }
    }

    private func page(_ cards: [Card], first: Int) -> Picture {
        let wide = format.columns * width + 2 * Self.margin
        let rows = (cards.count + format.columns - 1) / format.columns
        let high = rows * height + 2 * Self.margin
        var picture = Picture(
            width: wide, height: high,
            alt: words.cards(first, first + cards.count - 1, names: cards.map(\.name)),
            millimetres: wide / Self.unit)
        marks(rows, wide, high, &picture)
        for (index, card) in cards.enumerated() {
            let x = Self.margin + index % format.columns * width
            let y = Self.margin + index / format.columns * height
            if format.isFolded {
                half(card, x, y + height / 2, height / 2, &picture)
                half(card, x, y, height / 2, isTurned: true, &picture)
            } else {
                badge(card, x, y, &picture)
            }
        }
        return picture
    }

    /// Outside the cards, so that nothing of them is left on what is cut out.
    private func marks(_ rows: Int, _ wide: Int, _ high: Int, _ picture: inout Picture) {
        let length = Self.margin - 20
        for column in 0...format.columns {
            let x = Self.margin + column * width
            picture.line(from: x, 0, to: x, length, isStrong: true)
            picture.line(from: x, high - length, to: x, high, isStrong: true)
        }
        for row in 0...rows {
            let y = Self.margin + row * height
            picture.line(from: 0, y, to: length, y, isStrong: true)
            picture.line(from: wide - length, y, to: wide, y, isStrong: true)
            guard format.isFolded, row < rows else { continue }
            picture.line(from: 0, y + height / 2, to: length, y + height / 2)
            picture.line(from: wide - length, y + height / 2, to: wide, y + height / 2)
            picture.text(words.fold, at: 0, y + height / 2 - 6, size: 18)
        }
    }

    private func badge(_ card: Card, _ x: Int, _ y: Int, _ picture: inout Picture) {
        let room = width - 80
        let middle = x + width / 2
        let scale = format == .a6 ? 3 : 2
        let head = FittedText(card.occasion, room: room, sizes: (14 * scale, 9 * scale), lines: 2)
        head.draw(at: middle, y + 30 + 14 * scale, &picture)
        let name = FittedText(card.name, room: room, sizes: (42 * scale, 13 * scale), lines: 3)
        let function = FittedText(card.function ?? "", room: room, sizes: (17 * scale, 10 * scale), lines: 2)
        let top = y + (height - name.height - function.height) / 2 + 14 * scale
        name.draw(at: middle, top + name.size * 3 / 4, isBold: true, &picture)
        function.draw(at: middle, top + name.height + function.size, &picture)
        let delegation = FittedText(card.delegation, room: room, sizes: (24 * scale, 11 * scale), lines: 2)
        delegation.draw(at: middle, y + height - 30 - delegation.height + delegation.size, isBold: true, &picture)
    }

    /// One side of a folded card; the upper one stands on its head until it is folded.
    private func half(
        _ card: Card, _ x: Int, _ y: Int, _ high: Int, isTurned: Bool = false, _ picture: inout Picture
    ) {
        let room = width - 80
        let middle = x + width / 2
        let name = FittedText(card.name, room: room, sizes: (110, 34), lines: 2)
        let below = FittedText(card.delegation, room: room, sizes: (44, 26), lines: 1)
        let top = (high - name.height - below.height - 20) / 2
        let lines =
            name.lines.enumerated().map {
                ($0.element, name.size, top + name.size * 3 / 4 + $0.offset * name.step, true)
            }
            + below.lines.map { ($0, below.size, top + name.height + 20 + below.size * 3 / 4, false) }
        for (text, size, offset, isBold) in lines {
            picture.text(
                text, at: middle, isTurned ? y + high - offset : y + offset, size: size, isBold: isBold,
                anchor: .middle, turned: isTurned)
        }
    }
}
