package import Occasions

extension SeatingLayout {
    /// One row that faces the hall: the highest in the middle, the others alternately to the right and to the left.
    ///
    /// With a host the places are counted from him, so that of two chairs the guest has the one to his right.
    package static func stage(_ guests: Int, isHosted: Bool) -> SeatingLayout {
        var layout = SeatingLayout()
        if isHosted {
            layout.hosts = [Seat(.at(.host), 0, 0)]
            layout.fill(guests) { ring in
                [Seat(.beside(.host, .right, ring), -2 * ring, 0), Seat(.beside(.host, .left, ring), 2 * ring, 0)]
            }
        } else {
            layout.seats = middleFirst(guests).enumerated().map { number, x in
                let out = (number + 1) / 2
                return Seat(
                    number == 0 ? .at(.first) : .beside(.first, x < 0 ? .right : .left, max(1, out)), x, 0)
            }
        }
        layout.chains = [layout.row(0)]
        return layout
    }

    /// Where the places of a row of so many stand, by their order: as flags on their masts (VR 2015/37).
    ///
    /// The right of those who stand there is the left of those who look at them.
    private static func middleFirst(_ count: Int) -> [Int] {
        let row = FlagOrder.places(masts: count, seen: .towardsBuilding)
        return (1...max(1, count)).compactMap { place in
            row.firstIndex(of: place).map { 2 * $0 - (count - 1) }
        }
    }

    /// The host, then the places to his right and to his left.
    private static func hostFirst(_ count: Int) -> [Int] {
        (0..<count).map { $0 % 2 == 0 ? $0 : -$0 - 1 }
    }

    /// Rows behind each other; the front one is nearest to the entrance, where the camera stands.
    package static func photo(_ guests: Int, isHosted: Bool, rows stated: Int?) -> SeatingLayout {
        let people = guests + (isHosted ? 1 : 0)
        let rows = max(1, min(stated ?? (people <= 9 ? 1 : people <= 22 ? 2 : 3), people))
        var left = people
        var sizes: [Int] = []
        for row in 0..<rows {
            var size = (left + rows - row - 1) / (rows - row)
            // An odd front row has a middle.
            if row == 0, rows > 1, size % 2 == 0 { size += 1 }
            sizes.append(min(size, left))
            left -= sizes[row]
        }
        var layout = SeatingLayout()
        for (row, size) in sizes.enumerated() {
            let hasHost = row == 0 && isHosted
            for (number, x) in (hasHost ? hostFirst(size) : middleFirst(size)).enumerated() {
                let side: SeatPlace.Side? = x == 0 ? nil : x < 0 ? .right : .left
                let seat = Seat(.inRow(row + 1, side, (abs(x) + 1) / 2), x, rows - 1 - row)
                if hasHost, number == 0 {
                    layout.hosts = [Seat(.at(.host), x, rows - 1)]
                } else {
                    layout.seats.append(seat)
                }
            }
        }
        layout.chains = (0..<rows).map(layout.row)
        return layout
    }

    /// Places of a car beside the driver's.
    package static let placesOfACar = 4

    /// The seats of a car, its front towards the far side: first the rear right, then the rear left, the middle, the front.
    package static func car(_ people: Int, first: Seating.FirstSeat) -> SeatingLayout {
        var seats = [
            Seat(.rear(.right), 2, 1), Seat(.rear(.left), -2, 1), Seat(.rearMiddle, 0, 1), Seat(.front, 2, 0),
        ]
        if first == .rearLeft { seats.swapAt(0, 1) }
        var layout = SeatingLayout()
        layout.seats = Array(seats.prefix(people))
        layout.extras = [Seat(.driver, -2, 0)]
        layout.chains = [layout.row(1), layout.row(0)]
        return layout
    }
}
