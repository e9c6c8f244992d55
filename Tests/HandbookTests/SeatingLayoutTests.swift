import Handbook
import Occasions
import Testing

/// Where the places of honour are, by the rules of docs/documents.md; each row as somebody sees it from the entrance.
@Suite struct SeatingLayoutTests {
    /// The rows from the far side to the entrance; guests by their place of honour, hosts as H and C.
    private func rows(_ layout: SeatingLayout) -> [String] {
        let names =
            layout.hosts.enumerated().map { $0.offset == 0 ? "H" : "C" }
            + layout.seats.indices.map { String($0 + 1) } + layout.extras.map { _ in "x" }
        let seats = zip(layout.all, names)
        return Set(layout.all.map(\.y)).sorted().map { y in
            seats.filter { $0.0.y == y }.sorted { $0.0.x < $1.0.x }.map(\.1).joined(separator: " ")
        }
    }

    /// The right of the host, who looks at the entrance, is the left of whoever comes in.
    @Test func frenchStyle() {
        #expect(rows(.french(8, hasCoHost: true)) == ["5 1 H 3 7", "8 4 C 2 6"])
        #expect(rows(.french(3, hasCoHost: false)) == ["1 H 2", "3"])
        #expect(rows(.french(7, hasCoHost: false)) == ["6 1 H 2 7", "4 3 5"])
    }

    @Test func englishStyle() {
        #expect(rows(.english(8, hasCoHost: true)) == ["H", "1 3", "5 7", "8 6", "4 2", "C"])
        #expect(rows(.english(4, hasCoHost: false)) == ["H", "1 2", "3 4"])
    }

    @Test func bilateral() {
        #expect(rows(.bilateral(4, interpreter: nil, isFar: true)) == ["3 1 H 2 4"])
        #expect(rows(.bilateral(3, interpreter: .right, isFar: true)) == ["2 x H 1 3"])
        #expect(rows(.bilateral(3, interpreter: .right, isFar: false)) == ["3 1 H x 2"])
        #expect(rows(.bilateral(3, interpreter: .left, isFar: false)) == ["3 x H 1 2"])
        #expect(rows(.bilateral(2, interpreter: .behind, isFar: true)) == ["x", "1 H 2"])
    }

    /// Clockwise as seen from above: from the presidency on the far side to its left.
    @Test func councilTable() {
        #expect(rows(.council(2, .clockwise)) == ["H", "2 1"])
        #expect(rows(.council(9, .clockwise)) == ["9 H 1", "8 2", "7 3", "6 5 4"])
        let ring = SeatingLayout.council(26, .clockwise)
        #expect(Set(ring.all.map { [$0.x, $0.y] }).count == 27)
        for (seat, beside) in ring.neighbours.enumerated() { #expect(beside == [(seat + 1) % 27, (seat + 26) % 27]) }
        let other = SeatingLayout.council(26, .counterClockwise)
        #expect(zip(ring.all, other.all).allSatisfy { $0.x == -$1.x && $0.y == $1.y })
    }

    @Test func stageRow() {
        // As flags on their masts: odd 5 3 1 2 4 with the back to the building, mirrored from the hall.
        #expect(rows(.stage(5, isHosted: false)) == ["4 2 1 3 5"])
        #expect(rows(.stage(6, isHosted: false)) == ["5 3 1 2 4 6"])
        // Of two chairs the guest has the one to the right of the host.
        #expect(rows(.stage(1, isHosted: true)) == ["1 H"])
        #expect(rows(.stage(4, isHosted: true)) == ["3 1 H 2 4"])
    }

    @Test func familyPhoto() {
        #expect(rows(.photo(4, isHosted: true, rows: nil)) == ["3 1 H 2 4"])
        #expect(rows(.photo(9, isHosted: true, rows: 2)) == ["8 6 5 7 9", "3 1 H 2 4"])
        #expect(rows(.photo(27, isHosted: true, rows: nil)).map { $0.split(separator: " ").count } == [8, 9, 11])
        for count in 0...40 {
            for rows in 1...5 {
                let layout = SeatingLayout.photo(count, isHosted: true, rows: rows)
                #expect(layout.seats.count == count && layout.hosts.count == 1)
                #expect(Set(layout.all.map { [$0.x, $0.y] }).count == count + 1)
            }
        }
    }

    @Test func car() {
        #expect(rows(.car(4, first: .rearRight)) == ["x 4", "2 3 1"])
        #expect(rows(.car(2, first: .rearLeft)) == ["x", "1 2"])
        // Of two in the rear each sits beside the other.
        #expect(SeatingLayout.car(2, first: .rearRight).neighbours[0] == [1])
    }

    /// Nobody sits on somebody else, whatever the style and the number.
    @Test(arguments: 0...40) func everybodyHasAPlaceOfTheirOwn(_ count: Int) {
        for layout in [
            SeatingLayout.french(count, hasCoHost: true), .french(count, hasCoHost: false),
            .english(count, hasCoHost: true), .english(count, hasCoHost: false), .council(count, .clockwise),
            .stage(count, isHosted: true), .stage(count, isHosted: false),
            .bilateral(count, interpreter: .right, isFar: true),
        ] {
            #expect(layout.seats.count == count)
            #expect(Set(layout.all.map { [$0.x, $0.y] }).count == layout.all.count)
            // Whoever sits beside somebody has that one beside them.
            for (seat, beside) in layout.neighbours.enumerated() {
                for other in beside { #expect(layout.neighbours[other].contains(seat)) }
                #expect(beside.count <= 2)
            }
        }
    }
}
