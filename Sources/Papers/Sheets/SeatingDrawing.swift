/// The seats of one engagement, drawn once for each view of them.
struct SeatingDrawing {
    let chart: SeatingChart
    let words: PaperWords

    private static let width = 1000
    private static let heading = 26
    private static let seat = (height: 50, step: 60)
    private static let widest = 130

    /// A drawing stands beside the other where it is higher than wide, and else below it.
    var picture: Picture {
        let places = chart.seats.map(\.x) + chart.tables.flatMap { [$0.left, $0.right] }
        let rows = chart.seats.map(\.y)
        guard let left = places.min(), let right = places.max(), let top = rows.min(), let bottom = rows.max() else {
            return Picture(width: Self.width, height: 1, alt: "")
        }
        let columns = (right - left) / 2 + 1
        let isBeside = chart.views.count > 1 && bottom - top + 1 > columns
        let room = isBeside ? Self.width / 2 - 20 : Self.width
        let height = Self.heading + (bottom - top + 1) * Self.seat.step
        var picture = Picture(
            width: Self.width, height: isBeside ? height : height * chart.views.count + 10 * (chart.views.count - 1),
            alt: words.seatPicture(chart.title))
        for (number, view) in chart.views.enumerated() {
            let grid = Grid(
                x: isBeside ? number * (room + 40) : 0, y: isBeside ? 0 : number * (height + 10), room: room,
                left: left, right: right, top: top, bottom: bottom, isTurned: view.isTurned)
            draw(view.title, grid, &picture)
        }
        return picture
    }

    /// Where places of the chart stand in the picture.
    private struct Grid {
        let x: Int
        let y: Int
        let room: Int
        let left: Int
        let right: Int
        let top: Int
        let bottom: Int
        let isTurned: Bool

        /// The width of a seat.
        var step: Int { min(SeatingDrawing.widest, (room - 8) / ((right - left) / 2 + 1)) }
        private var margin: Int { (room - ((right - left) / 2 + 1) * step) / 2 }

        func middle(_ place: Int) -> Int {
            x + margin + step / 2 + (isTurned ? right - place : place - left) * step / 2
        }

        func edge(_ place: Int) -> Int {
            y + SeatingDrawing.heading + (isTurned ? bottom - place : place - top) * SeatingDrawing.seat.step
        }
    }

    private func draw(_ title: String, _ grid: Grid, _ picture: inout Picture) {
        picture.text(title, at: grid.x + 4, grid.y + 14, size: 12, isBold: true, room: grid.room - 8)
        let width = grid.step - 6
        let size = width > 90 ? 11 : 9
        for table in chart.tables {
            let (one, other) = (grid.middle(table.left), grid.middle(table.right))
            let (far, near) = (grid.edge(table.top), grid.edge(table.bottom))
            picture.box(
                min(one, other) - width / 2, min(far, near) + 2, abs(other - one) + width,
                abs(near - far) + Self.seat.height, .band)
        }
        for seat in chart.seats {
            let (middle, top) = (grid.middle(seat.x), grid.edge(seat.y))
            picture.box(
                middle - width / 2, top, width, Self.seat.height, .pale, isDashed: seat.isMoved || seat.isByHand)
            let sign = seat.isByHand ? " *" : seat.isMoved ? " †" : ""
            picture.text(
                seat.mark + sign, at: middle, top + 13, size: size, isBold: true, anchor: .middle, room: width - 4)
            let lines = Picture.lines(of: seat.label, size: size, room: width - 4, most: 3)
            for (number, line) in lines.enumerated() {
                picture.text(line, at: middle, top + 25 + 11 * number, size: size, anchor: .middle)
            }
        }
    }
}
