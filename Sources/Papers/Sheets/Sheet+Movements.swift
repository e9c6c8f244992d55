package import Editions
internal import Occasions

extension Sheet {
    /// The grid of arrivals, or of departures: when and where each delegation comes or goes, and who receives it.
    package static func movements(_ stays: [GuestStay], subject: String, _ head: SheetHead) -> Sheet {
        let timetable = Timetable(head: head)
        let words = timetable.words
        let isArrival = head.kind == .arrivals
        let moves = stays.flatMap { Self.moves(of: $0, isArrival: isArrival) }
        let silent = stays.count { Self.moves(of: $0, isArrival: isArrival).isEmpty }
        let groups = timetable.days(moves, range: \.range) { row($0, isArrival: isArrival, timetable) }
        let table = Table(
            groupTitle: words.day,
            columns: [
                .init(isArrival ? words.arrival : words.departure, width: 9),
                .init(words.received, width: 11),
                .init(words.delegation, width: 20, isName: true), .init(words.head, width: 18),
                .init(words.people, width: 8), .init(words.place, width: 20), .init(words.liaison, width: 16),
                .init(words.greeter, width: 14), .init(words.cars, width: 12), .init(words.hotel, width: 12),
                .init(words.lounge, width: 10), .init(words.remarks, width: 14),
            ], groups: groups
        ).withoutEmptyColumns
        return Sheet(
            head, subject: subject, period: timetable.period(moves.map(\.range)), warning: words.forTheOffice,
            isWide: true, sections: [Section(table: table)],
            leftOut: [words.unstated(silent, isArrival: isArrival), words.onlyDays(head.days)].compactMap(\.self))
    }

    private struct Move {
        let stay: GuestStay
        let stated: Moment?
        let meeting: Entry<StaffWords>?
        /// From when it comes or leaves; else from when it is attended.
        let range: TimeRange
        /// Minutes from its arrival to the first thing attended; 0: none.
        let wait: Int
    }

    /// One for each engagement in which it comes or goes; else one where its time is stated.
    private static func moves(of stay: GuestStay, isArrival: Bool) -> [Move] {
        let stated = isArrival ? stay.arrival : stay.departure
        let meetings = isArrival ? stay.welcomes : stay.farewells
        if meetings.isEmpty {
            return stated.map {
                [Move(stay: stay, stated: $0, meeting: nil, range: TimeRange($0, minutes: 1), wait: 0)]
            } ?? []
        }
        let first = meetings.map(\.range.start).min()
        return meetings.map { meeting in
            let isFirst = isArrival && meeting.range.start == first
            let wait = isFirst ? stated.map { meeting.range.start - $0 } ?? 0 : 0
            let range = stated.map { TimeRange($0, minutes: meeting.range.minutes) } ?? meeting.range
            return Move(stay: stay, stated: stated, meeting: meeting, range: range, wait: max(0, wait))
        }
    }

    private static func row(_ move: Move, isArrival: Bool, _ timetable: Timetable) -> Table.Row {
        let words = timetable.words
        let line = move.meeting.flatMap { StaffLine($0, timetable) }
        func names(_ isWanted: (StaffWords.Part) -> Bool) -> Cell {
            Cell(parts: line?.work.hands.filter { isWanted($0.part) }.map { $0.name ?? words.nobody } ?? [])
        }
        let isLongHaul = isArrival && move.stay.isLongHaul
        return Table.Row(
            [
                move.stated.map { timetable.time($0, on: move.range.start) } ?? .empty,
                move.meeting.map { timetable.span($0.range, on: move.range.start) } ?? .empty,
                Cell(move.stay.delegation), Cell(move.stay.head), Cell(number: move.stay.people),
                line?.place ?? .empty,
                names { if case .liaison = $0 { true } else { false } }, names { $0 == .duty("greeter") },
                line?.cars ?? .empty, Cell(move.stay.hotel), Cell(move.stay.lounge),
                Cell(
                    parts: (line?.status ?? []) + (move.wait > 0 ? [words.waits(move.wait)] : [])
                        + (isLongHaul ? [words.longHaul] : [])),
            ], style: line?.style ?? .plain)
    }
}
