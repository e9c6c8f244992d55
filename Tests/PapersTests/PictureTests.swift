import Editions
import Occasions
import TestKit
import Testing

@testable import Papers

/// Words in drawings: none beyond the edge, none cut where there is room.
@Suite struct PictureTests {
    private func words(_ picture: Picture) -> [Picture.Words] {
        picture.shapes.compactMap { if case .text(let words) = $0 { words } else { nil } }
    }

    private func isInside(_ words: Picture.Words, _ picture: Picture) -> Bool {
        let width = LetterWidth.width(of: words.text, size: words.size, isBold: words.isBold)
        let left =
            switch words.anchor {
            case .start: words.x
            case .middle: words.x - width / 2
            case .end: words.x - width
            }
        return left >= 0 && left + width <= picture.width && words.y > 0 && words.y <= picture.height
    }

    @Test func whatFitsIsNotCut() {
        var picture = Picture(width: 200, height: 20, alt: "")
        let text = "First little session"
        let width = LetterWidth.width(of: text, size: 10)
        picture.text(text, at: 0, 12, size: 10, room: width)
        picture.text(text, at: 0, 12, size: 10, room: width - 1)
        #expect(words(picture).map(\.text) == [text, "First little sessi…"])
    }

    /// As the font's own table has it: `i` 258, `m` 935, `H` 741 of 1000.
    @Test func lettersAreAsWideAsInTheFont() {
        #expect(LetterWidth.width(of: "iiiiiiiiii", size: 100) == 290)
        #expect(LetterWidth.width(of: "mmmmmmmmmm", size: 100) == 940)
        #expect(LetterWidth.width(of: "HHHHHHHHHH", size: 100) == 770)
        #expect(LetterWidth.width(of: "財務", size: 10) == 20)
    }

    @Test func longWordsGoOnInTheNextLine() {
        #expect(
            Picture.lines(of: "Delegation of the north", size: 9, room: 60, most: 3) == ["Delegation of", "the north"])
        #expect(Picture.lines(of: "one two three four", size: 9, room: 20, most: 2) == ["one", "tw…"])
        #expect(Picture.lines(of: "", size: 9, room: 60, most: 3) == [])
    }

    /// The name of the last hour too.
    @Test func nothingIsBeyondTheEdge() throws {
        let visit = PaperVisit()
        let grid = visit.staff(.roomGrid, .office)
        let seats = Sheet.seating([.sketched(visit.sketch)], unranked: [], subject: "", visit.head(.seating))
        let pictures = (grid.sections + seats.sections).compactMap(\.picture)
        #expect(pictures.count == 3)
        for picture in pictures {
            for words in words(picture) { #expect(isInside(words, picture), "\(words.text)") }
        }
    }

    /// Of a use at the end of the day the title stands before its box rather than cut behind it.
    @Test func aTitleStandsWhereThereIsRoom() {
        let sketch = PaperVisit().sketch
        let use = RoomGrid.Use(
            room: "Hall", title: "A long title of a short talk", range: sketch.range("17:50", "18:00"), setUp: nil,
            strike: nil, sign: "")
        let first = RoomGrid.Use(
            room: "Salon", title: "Talk", range: sketch.range("08:00", "09:00"), setUp: nil, strike: nil, sign: "!")
        let grid = RoomGrid(uses: [first, use], timetable: Timetable(head: PaperVisit().head(.roomGrid)))
        let words = words(grid.picture(alt: ""))
        #expect(words.contains { $0.text == "A long title of a short talk" && $0.anchor == .end })
        #expect(words.contains { $0.text == "! Talk" && $0.anchor == .start })
    }

    /// The same seats from the other side: what is left is right, what is far is near.
    @Test func theOtherSideIsTurned() throws {
        let chart = SeatingChart.sketched(PaperVisit().sketch)
        let picture = SeatingDrawing(chart: chart, words: PaperWords(say: .en)).picture
        let labels = words(picture).filter { $0.text == "France" || $0.text == "Japan" }
        #expect(labels.map(\.text) == ["France", "Japan", "France", "Japan"])
        #expect(labels[0].x < labels[1].x && labels[2].x > labels[3].x)
    }
}

extension SeatingChart {
    /// A table of five with one placed by hand and one moved.
    static func sketched(_ sketch: TestKit.Sketch) -> SeatingChart {
        SeatingChart(
            title: "Dinner", range: sketch.range("19:00", "21:30"), room: "Salon, Congress centre",
            notes: ["Layout as is usual: Dinner.", "Advice."], layout: "French style",
            seats: [
                .init(
                    mark: "host", label: "Mayor Vandenbroeck", place: "the host's place", why: "receives the guests",
                    x: 0, y: 0),
                .init(
                    mark: "1", label: "France", head: "Minister Dupont", place: "to the right of the host",
                    why: "placed by hand: guest of honour", isByHand: true, x: -2, y: 0),
                .init(
                    mark: "2", label: "Japan", place: "to the left of the host", why: "place 3 by the order; moved",
                    isMoved: true, x: 2, y: 0),
                .init(
                    mark: "3", label: "The grand duchy of somewhere", place: "across from the host",
                    why: "after Japan because of the rank", x: 0, y: 2),
            ],
            tables: [.init(left: -2, top: 1, right: 2, bottom: 1)],
            views: [.init("Seen from the entrance"), .init("Seen from the host", isTurned: true)])
    }
}
