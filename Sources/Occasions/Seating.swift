/// How people sit or stand at an engagement, as documents say it.
package struct Seating: Hashable, Sendable {
    package enum Style: String, CaseIterable, Sendable {
        /// A table with host and co-host face to face at the middle of its long sides.
        case french
        /// A table with host and co-host at its ends.
        case english
        /// Two delegations face to face, their heads in the middle.
        case bilateral
        /// A closed table with the presidency at its head and the others round it in order.
        case council
        /// One row that faces a hall.
        case stage
        /// Rows behind each other, the first place in the middle of the front one.
        case photo
        /// The seats of one car.
        case car

        /// Styles of one sort can take each other's place.
        package var sort: Sort {
            switch self {
            case .french, .english: .table
            case .bilateral, .council: .meeting
            case .stage: .row
            case .photo: .photo
            case .car: .car
            }
        }
    }

    package enum Sort: Hashable, Sendable {
        case table, meeting, row, photo, car
    }

    /// Where the interpreter of a bilateral meeting sits, as seen by the head.
    package enum InterpreterSeat: String, CaseIterable, Sendable {
        case right, left, behind
    }

    /// Where the first place of a car is.
    package enum FirstSeat: String, CaseIterable, Sendable {
        case rearRight = "rear-right"
        case rearLeft = "rear-left"
    }

    /// Which way the guests of a bilateral meeting look.
    package enum Facing: String, CaseIterable, Sendable {
        case door, away
    }

    /// In which direction the order goes round a council table, seen from above.
    package enum Direction: String, CaseIterable, Sendable {
        case clockwise
        case counterClockwise = "counter-clockwise"
    }

    /// A place that the office gives somebody by hand.
    package struct Placed: Hashable, Sendable {
        package let party: ResourceID
        /// The place of honour, from 1; the hosts' are not counted.
        package let seat: Int
        package let why: String

        package init(_ party: ResourceID, at seat: Int, why: String) {
            self.party = party
            self.seat = seat
            self.why = why
        }
    }

    /// Nil: what fits the kind of the engagement.
    package let style: Style?
    package let host: ResourceID?
    package let coHost: ResourceID?
    package let interpreter: InterpreterSeat
    package let first: FirstSeat
    package let guestsFace: Facing
    package let direction: Direction
    /// Rows of a photo; nil: as many as it needs.
    package let rows: Int?
    package let placed: [Placed]

    package init(
        style: Style? = nil, host: ResourceID? = nil, coHost: ResourceID? = nil, interpreter: InterpreterSeat = .right,
        first: FirstSeat = .rearRight, guestsFace: Facing = .door, direction: Direction = .clockwise, rows: Int? = nil,
        placed: [Placed] = []
    ) {
        self.style = style
        self.host = host
        self.coHost = coHost
        self.interpreter = interpreter
        self.first = first
        self.guestsFace = guestsFace
        self.direction = direction
        self.rows = rows
        self.placed = placed
    }
}
