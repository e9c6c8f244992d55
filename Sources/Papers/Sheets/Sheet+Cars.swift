package import Editions
internal import Occasions

extension Sheet {
    /// What each car and coach carries, when and from where; a group a vehicle, then what comes from pools.
    package static func cars(_ view: StaffView, subject: String, _ head: SheetHead) -> Sheet {
        let timetable = Timetable(head: head)
        let words = timetable.words
        let lines = timetable.sorted(view.entries, range: \.range).compactMap { StaffLine($0, timetable) }
        var drives: [Drive] = []
        for line in lines {
            for hand in line.work.hands {
                guard case .vehicle(let seats) = hand.part else { continue }
                drives.append(
                    Drive(
                        name: hand.name ?? words.nothingYet, id: hand.id ?? "", isPool: false,
                        order: min(hand.order, Int.max - 1), seats: seats, line: line))
            }
            for piece in line.work.pieces where piece.areVehicles {
                drives.append(
                    Drive(
                        name: piece.name, id: piece.name, isPool: true, order: Int.max, count: piece.count, line: line))
            }
        }
        let groups = grouped(drives).map { group in
            let seats = group.first?.seats.map { ["\($0) \(words.seats.lowercased())"] } ?? []
            return Table.Group(
                Cell(parts: (group.first.map { [$0.name] } ?? []) + seats), group.map { row($0, timetable) })
        }
        let table = Table(
            groupTitle: words.vehicle,
            columns: [
                .init(words.day, width: 18), .init(words.time, width: 11), .init(words.what, width: 24, isName: true),
                .init(words.place, width: 22), .init(words.number, width: 7), .init(words.passengers, width: 20),
                .init(words.people, width: 8), .init(words.driver, width: 16), .init(words.remarks, width: 14),
            ], groups: groups
        ).withoutEmptyColumns
        return Sheet(
            head, subject: subject, period: timetable.period(drives.map(\.line.entry.range)),
            warning: words.forTheOffice, isWide: true, sections: [Section(table: table)],
            leftOut: [words.leftOutOfCars] + leftOut(view, 0, words).dropFirst()
                + [words.onlyDays(head.days)].compactMap(\.self))
    }

    private struct Drive {
        let name: String
        let id: String
        let isPool: Bool
        let order: Int
        var seats: Int?
        var count = 1
        let line: StaffLine
    }

    /// Vehicles in the order of the documents, then what has none yet, then pools; the drives of each in order of time.
    private static func grouped(_ drives: [Drive]) -> [[Drive]] {
        var groups: [[Drive]] = []
        for drive in drives {
            if let place = groups.firstIndex(where: { $0[0].id == drive.id && $0[0].isPool == drive.isPool }) {
                groups[place].append(drive)
            } else {
                groups.append([drive])
            }
        }
        return groups.sorted { ($0[0].order, $0[0].name) < ($1[0].order, $1[0].name) }
    }

    private static func row(_ drive: Drive, _ timetable: Timetable) -> Table.Row {
        let (line, words) = (drive.line, timetable.words)
        let people = line.work.guests.reduce(0) { $0 + $1.people }
        let drivers = line.work.hands.filter { $0.part == .duty("driver") }.map { $0.name ?? words.nobody }
        return Table.Row(
            [
                timetable.day(of: line.entry.range.start), timetable.span(line.entry.range), Cell(line.work.title),
                line.place, drive.isPool ? Cell(number: drive.count) : .empty, line.guests,
                people > 0 ? Cell(number: people) : .empty, Cell(parts: drivers), Cell(parts: line.status),
            ], style: line.style)
    }
}
