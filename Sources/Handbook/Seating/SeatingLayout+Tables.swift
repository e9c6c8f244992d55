package import Occasions

extension SeatingLayout {
    /// Host and co-host face each other at the middle of the long sides; the order falls off towards the ends.
    ///
    /// With two hosts the places alternate between them: right of the host, right of the co-host, left of the host, left of
    /// the co-host. With one they go right of the host, left of the host, across from the host, and so on outwards.
    package static func french(_ guests: Int, hasCoHost: Bool) -> SeatingLayout {
        var layout = SeatingLayout()
        layout.hosts = [Seat(.at(.host), 0, 0)] + (hasCoHost ? [Seat(.at(.coHost), 0, 2)] : [])
        layout.fill(guests) { ring in
            let (right, left) = (
                Seat(.beside(.host, .right, ring), -2 * ring, 0), Seat(.beside(.host, .left, ring), 2 * ring, 0)
            )
            guard !hasCoHost else {
                return [
                    right, Seat(.beside(.coHost, .right, ring), 2 * ring, 2), left,
                    Seat(.beside(.coHost, .left, ring), -2 * ring, 2),
                ]
            }
            let out = ring - 1
            return ring == 1
                ? [right, left, Seat(.facingHost, 0, 2)]
                : [Seat(.facing(.right, out), -2 * out, 2), Seat(.facing(.left, out), 2 * out, 2), right, left]
        }
        layout.addTable(from: 1, to: 1)
        layout.chains = [layout.row(0), layout.row(2)]
        return layout
    }

    /// Host and co-host sit at the ends; the order falls off towards the middle. Nobody else sits at an end.
    package static func english(_ guests: Int, hasCoHost: Bool) -> SeatingLayout {
        var places: [(place: SeatPlace, isLeft: Bool, isFromHost: Bool)] = []
        var ring = 1
        while places.count < guests {
            places.append((.beside(.host, .right, ring), true, true))
            if hasCoHost { places.append((.beside(.coHost, .right, ring), false, false)) }
            places.append((.beside(.host, .left, ring), false, true))
            if hasCoHost { places.append((.beside(.coHost, .left, ring), true, false)) }
            ring += 1
        }
        places = Array(places.prefix(guests))
        let length = max(1, places.count(where: \.isLeft), places.count { !$0.isLeft })
        var layout = SeatingLayout()
        layout.hosts = [Seat(.at(.host), 0, 0)] + (hasCoHost ? [Seat(.at(.coHost), 0, length + 1)] : [])
        layout.seats = places.map { seat in
            guard case .beside(_, _, let ring) = seat.place else { return Seat(seat.place, 0, 0) }
            return Seat(seat.place, seat.isLeft ? -2 : 2, seat.isFromHost ? ring : length + 1 - ring)
        }
        layout.tables = [Block(left: 0, top: 1, right: 0, bottom: length)]
        let (left, right) = (layout.column(-2), layout.column(2))
        layout.chains =
            hasCoHost ? [[0] + left + [1] + right.reversed() + [0]] : [left.reversed() + [0] + right]
        return layout
    }

    /// The seats of one long side, from the far end to the entrance.
    private func column(_ x: Int) -> [Int] {
        let all = all
        return all.indices.filter { all[$0].x == x }.sorted { all[$0].y < all[$1].y }
    }

    /// The presidency at the middle of the far side, the others round the table in order.
    package static func council(_ others: Int, _ direction: Seating.Direction) -> SeatingLayout {
        let count = others + 1
        let third = count * 35 / 100
        let far = max(1, third % 2 == 0 ? third - 1 : third)
        let near = (count - 2 * far) % 2 == 0 ? far : far - 1
        let sides = (count - far - near) / 2
        let edge = max(far, near, 1) + 1
        let half = far / 2
        var places: [(x: Int, y: Int)] = (0...half).map { (2 * $0, 0) }
        places += (0..<sides).map { (edge, $0 + 1) }
        places += (0..<near).map { (near - 1 - 2 * $0, sides + 1) }
        places += (0..<sides).map { (-edge, sides - $0) }
        places += (0..<half).map { (2 * ($0 - half), 0) }
        var layout = SeatingLayout()
        let seats = places.prefix(count).enumerated().map { number, place in
            let seat = Seat(number == 0 ? .at(.presidency) : .round(number), place.x, place.y)
            return direction == .clockwise ? seat : seat.mirrored
        }
        layout.hosts = Array(seats.prefix(1))
        layout.seats = Array(seats.dropFirst())
        layout.tables = [Block(left: -edge + 2, top: 1, right: edge - 2, bottom: max(1, sides))]
        layout.chains = [Array(0..<count) + [0]]
        return layout
    }

    /// One side of a bilateral table: the head in the middle, the others alternately to the right and to the left.
    ///
    /// `isFar`: the side that looks towards the entrance.
    package static func bilateral(
        _ others: Int, interpreter: Seating.InterpreterSeat?, isFar: Bool
    ) -> SeatingLayout {
        let (y, right) = isFar ? (0, -2) : (2, 2)
        var layout = SeatingLayout()
        layout.hosts = [Seat(.at(.leader), 0, y)]
        switch interpreter {
        case .right: layout.extras = [Seat(.interpreter(.right), right, y)]
        case .left: layout.extras = [Seat(.interpreter(.left), -right, y)]
        case .behind: layout.extras = [Seat(.interpreterBehind, 0, isFar ? -1 : 3)]
        case nil: break
        }
        layout.fill(others) { ring in
            var pair = [
                Seat(.beside(.leader, .right, ring), right * ring, y),
                Seat(.beside(.leader, .left, ring), -right * ring, y),
            ]
            if ring == 1, interpreter == .right { pair.removeFirst() }
            if ring == 1, interpreter == .left { pair.removeLast() }
            return pair
        }
        layout.chains = [layout.row(y)]
        return layout
    }
}
