internal import Editions
internal import Occasions

/// The ways of cars and coaches, each with its places, its times and whom it carries.
struct CarTable {
    let timetable: Timetable

    private var words: PaperWords { timetable.words }

    static func hasVehicles(_ line: StaffLine) -> Bool {
        line.work.pieces.contains(where: \.areVehicles)
            || line.work.hands.contains { if case .vehicle = $0.part { true } else { false } }
    }

    /// The whole table. `lines`: whose vehicles are told.
    func table(_ lines: [StaffLine]) -> Table {
        let groups = grouped(lines.flatMap(rides)).map { group in
            let seats = group.first?.seats.map { ["\($0) \(words.seats.lowercased())"] } ?? []
            return Table.Group(Cell(parts: (group.first.map { [$0.name] } ?? []) + seats), group.map(row))
        }
        return Table(
            groupTitle: words.vehicle,
            columns: [
                .init(words.day, width: 14), .init(words.carReady, width: 8), .init(words.getIn, width: 8),
                .init(words.from, width: 20), .init(words.to, width: 20), .init(words.thereAt, width: 8),
                .init(words.what, width: 20, isName: true), .init(words.number, width: 6),
                .init(words.passengers, width: 18), .init(words.people, width: 8), .init(words.driver, width: 14),
                .init(words.remarks, width: 12),
            ], groups: groups
        ).withoutEmptyColumns
    }

    /// What the marks before places mean.
    func notes(_ lines: [StaffLine]) -> [String] {
        let isDerived = lines.contains { $0.work.drives.contains { ($0.from + $0.to).contains(where: \.isDerived) } }
        return isDerived ? [words.derivedPlaces, words.unknownPlaces] : [words.unknownPlaces]
    }

    /// One way of one vehicle, or of the pieces of a pool.
    private struct Ride {
        let name: String
        let id: String
        let isPool: Bool
        /// Its place in the documents; pools come last.
        let order: Int
        var seats: Int?
        var count = 1
        let line: StaffLine
        /// Nil where the reader has no part in it, or nobody is carried.
        var drive: StaffWords.Drive?

        var time: Moment { drive?.load ?? drive?.ready ?? line.entry.range.start }
    }

    private func rides(_ line: StaffLine) -> [Ride] {
        var rides: [Ride] = []
        for hand in line.work.hands {
            guard case .vehicle(let seats) = hand.part else { continue }
            rides.append(
                Ride(
                    name: hand.name ?? words.nothingYet, id: hand.id ?? "", isPool: false,
                    order: min(hand.order, Int.max - 1), seats: seats, line: line))
        }
        for piece in line.work.pieces where piece.areVehicles {
            rides.append(
                Ride(name: piece.name, id: piece.name, isPool: true, order: Int.max, count: piece.count, line: line))
        }
        guard !line.work.drives.isEmpty else { return rides }
        return rides.flatMap { ride in
            line.work.drives.map { drive in
                var own = ride
                own.drive = drive
                return own
            }
        }
    }

    /// Vehicles in the order of the documents, then what has none yet, then pools; the rides of each in order of time.
    private func grouped(_ rides: [Ride]) -> [[Ride]] {
        var groups: [[Ride]] = []
        for ride in rides {
            if let place = groups.firstIndex(where: { $0[0].id == ride.id && $0[0].isPool == ride.isPool }) {
                groups[place].append(ride)
            } else {
                groups.append([ride])
            }
        }
        return groups.sorted { ($0[0].order, $0[0].name) < ($1[0].order, $1[0].name) }
            .map { group in
                group.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
                    .map(\.element)
            }
    }

    private func row(_ ride: Ride) -> Table.Row {
        let (line, drive) = (ride.line, ride.drive)
        let day = ride.time
        let guests = drive?.passengers ?? line.work.guests
        let people = guests.reduce(0) { $0 + $1.people }
        let drivers = line.work.hands.filter { $0.part == .duty("driver") }.map { $0.name ?? words.nobody }
        return Table.Row(
            [
                timetable.day(of: day), clock(drive?.ready, on: day), clock(drive?.load, on: day), places(drive?.from),
                places(drive?.to), clock(drive.map(\.arrives) ?? line.entry.range.start, on: day),
                Cell(line.work.title), ride.isPool ? Cell(number: ride.count) : .empty, line.names(guests),
                people > 0 ? Cell(number: people) : .empty, Cell(parts: drivers), Cell(parts: line.status),
            ], style: line.style)
    }

    private func clock(_ moment: Moment?, on day: Moment) -> Cell {
        moment.map { timetable.time($0, on: day) } ?? Cell(words.unknown)
    }

    private func places(_ stops: [StaffWords.Drive.Stop]?) -> Cell {
        guard let stops, !stops.isEmpty else { return Cell(words.unknown) }
        return Cell(parts: stops.map { $0.isDerived ? words.derived($0.name) : $0.name }, isList: stops.count > 1)
    }
}
