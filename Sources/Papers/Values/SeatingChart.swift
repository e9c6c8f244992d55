package import Occasions

/// The seats of one engagement as papers tell them: where they are, who has them, and why.
package struct SeatingChart: Hashable, Sendable {
    package struct Seat: Hashable, Sendable {
        /// The place of honour, or `host`.
        package let mark: String
        /// What the drawing says; nil: nobody in particular.
        package let label: String
        /// The head of the delegation, where both may be shown.
        package let head: String?
        /// `to the right of the host`
        package let place: String
        package let why: String
        package let isByHand: Bool
        /// It is not the place that the order gives.
        package let isMoved: Bool
        /// Seen from the entrance: to the right by two a seat, towards the entrance by one a seat.
        package let x: Int
        package let y: Int

        package init(
            mark: String, label: String, head: String? = nil, place: String, why: String, isByHand: Bool = false,
            isMoved: Bool = false, x: Int, y: Int
        ) {
            self.mark = mark.onPaper
            self.label = label.onPaper
            self.head = head
            self.place = place
            self.why = why
            self.isByHand = isByHand
            self.isMoved = isMoved
            self.x = x
            self.y = y
        }
    }

    /// A table, by the outermost places it covers.
    package struct Block: Hashable, Sendable {
        package let left: Int
        package let top: Int
        package let right: Int
        package let bottom: Int

        package init(left: Int, top: Int, right: Int, bottom: Int) {
            self.left = left
            self.top = top
            self.right = right
            self.bottom = bottom
        }
    }

    /// One drawing of the seats.
    package struct View: Hashable, Sendable {
        package let title: String
        /// Seen from the other side: what is near is far, what is left is right.
        package let isTurned: Bool

        package init(_ title: String, isTurned: Bool = false) {
            self.title = title
            self.isTurned = isTurned
        }
    }

    package let title: String
    package let range: TimeRange
    package let room: String?
    /// The layout and who says so, the regime, what cannot be mended.
    package let notes: [String]
    /// `Dinner, French style`
    package let layout: String
    package let seats: [Seat]
    package let tables: [Block]
    package let views: [View]

    package init(
        title: String, range: TimeRange, room: String?, notes: [String], layout: String, seats: [Seat],
        tables: [Block], views: [View]
    ) {
        self.title = title
        self.range = range
        self.room = room
        self.notes = notes
        self.layout = layout
        self.seats = seats
        self.tables = tables
        self.views = views
    }
}
