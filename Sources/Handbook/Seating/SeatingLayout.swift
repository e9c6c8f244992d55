/// Where seats stand, in which order they honour, and which are side by side.
///
/// Places are seen from the entrance: x grows to the right by two a seat, y grows towards the entrance by one a seat.
package struct SeatingLayout: Sendable {
    package struct Seat: Hashable, Sendable {
        package let place: SeatPlace
        package private(set) var x: Int
        package private(set) var y: Int

        init(_ place: SeatPlace, _ x: Int, _ y: Int) {
            self.place = place
            self.x = x
            self.y = y
        }

        /// The same on the other side of the middle.
        var mirrored: Seat { Seat(place, -x, y) }
    }

    /// A table between the seats, by the outermost places it covers.
    package struct Block: Hashable, Sendable {
        package let left: Int
        package let top: Int
        package let right: Int
        package let bottom: Int
    }

    /// The hosts' own.
    package var hosts: [Seat] = []
    /// The others, the most honourable first.
    package var seats: [Seat] = []
    /// Of interpreters and drivers.
    package var extras: [Seat] = []
    package var tables: [Block] = []
    /// Seats that stand in a line, by their places in `all`; a ring names its first one twice.
    var chains: [[Int]] = []

    package var all: [Seat] { hosts + seats + extras }

    /// The seats on either side of each, by their places in `all`.
    package var neighbours: [Set<Int>] {
        var found = Array(repeating: Set<Int>(), count: all.count)
        for chain in chains {
            for (one, other) in zip(chain, chain.dropFirst()) where one != other {
                found[one].insert(other)
                found[other].insert(one)
            }
        }
        return found
    }

    /// The seats at one distance from the entrance, from left to right.
    func row(_ y: Int) -> [Int] {
        let all = all
        return all.indices.filter { all[$0].y == y }.sorted { all[$0].x < all[$1].x }
    }

    /// Takes rings of seats, one after another, until there are enough.
    mutating func fill(_ count: Int, from rings: (Int) -> [Seat]) {
        var number = 1
        while seats.count < count {
            seats += rings(number).prefix(count - seats.count)
            number += 1
        }
    }

    /// Puts a table between the places there are.
    mutating func addTable(from top: Int, to bottom: Int) {
        guard let left = all.map(\.x).min(), let right = all.map(\.x).max(), top <= bottom else { return }
        tables.append(Block(left: left, top: top, right: right, bottom: bottom))
    }
}

/// What a place is called.
package enum SeatPlace: Hashable, Sendable {
    package enum Anchor: Hashable, Sendable {
        case host, coHost, presidency, leader
        /// The first place of a row that nobody hosts.
        case first
    }

    package enum Side: Hashable, Sendable {
        case right, left
    }

    case at(Anchor)
    /// So many to the right or left of somebody, as that one sees it.
    case beside(Anchor, Side, Int)
    /// Across the table from the host, so many to his right or left.
    case facing(Side, Int)
    case facingHost
    /// So many from the presidency.
    case round(Int)
    /// In a row of a photo, counted from the front: the middle, or so many to its right or left, as those see it who stand there.
    case inRow(Int, Side?, Int)
    case rear(Side)
    case rearMiddle, front, driver
    case interpreter(Side)
    case interpreterBehind
}
