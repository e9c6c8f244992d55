/// A row of flags, drawn twice: as seen from the square, and as seen from the building.
struct FlagDrawing {
    let lineup: Lineup
    let words: PaperWords

    private static let width = 1000
    private static let row = 120

    var picture: Picture {
        var picture = Picture(
            width: Self.width, height: 2 * Self.row + 10, alt: words.flagPicture(lineup.occasion))
        draw(Array(lineup.masts.reversed()), words.seenFromSquare, at: 0, &picture)
        draw(lineup.masts, words.seenFromBuilding, at: Self.row + 10, &picture)
        return picture
    }

    private func draw(_ masts: [Int], _ title: String, at y: Int, _ picture: inout Picture) {
        let flags = Lineup.flags(of: lineup.places)
        let step = min(120, (Self.width - 20) / max(1, masts.count))
        let left = (Self.width - step * masts.count) / 2
        picture.text(title, at: 4, y + 14, size: 12, isBold: true)
        picture.line(from: left, y + Self.row - 8, to: left + step * masts.count, y + Self.row - 8, isStrong: true)
        for (index, flag) in masts.enumerated() {
            let x = left + index * step + step / 5
            picture.line(from: x, y + 26, to: x, y + Self.row - 8, isStrong: true)
            picture.box(x, y + 26, max(20, step * 3 / 5), 24, .pale)
            picture.text(
                flags[flag].country ?? "", at: x + max(20, step * 3 / 5) / 2, y + 43, size: 11, isBold: true,
                anchor: .middle)
            picture.text(String(flag + 1), at: x + 4, y + 66, size: 10)
            if step > 80 { picture.text(flags[flag].label, at: x + 4, y + 82, size: 9, room: step - 10) }
        }
    }
}
