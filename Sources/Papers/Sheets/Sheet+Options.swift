package import Occasions

extension Sheet {
    /// The options on rooms by the day on which they lapse, then the contracts.
    ///
    /// `today`: the day of the question; nil: nothing is said to be late or near.
    package static func options(
        _ lines: [OptionLine], today: CivilDate?, subject: String, _ head: SheetHead
    ) -> Sheet {
        let timetable = Timetable(head: head)
        let words = timetable.words
        let sorted = lines.enumerated().sorted {
            (urgency($0.element, today, head.zone), $0.element.due?.minutes ?? .max, $0.offset)
                < (urgency($1.element, today, head.zone), $1.element.due?.minutes ?? .max, $1.offset)
        }.map(\.element)
        let groups = OptionLine.Urgency.allCases.compactMap { wanted -> Table.Group? in
            let own = sorted.filter { urgency($0, today, head.zone) == wanted }
            guard !own.isEmpty else { return nil }
            return Table.Group(
                Cell(parts: [words.urgency(wanted), String(own.count)]), own.map { row($0, today, timetable) })
        }
        let table = Table(
            groupTitle: words.kindOfInterpreting,
            columns: [
                .init(words.deadline, width: 20), .init(words.daysLeft, width: 8), .init(words.room, width: 24),
                .init(words.occasion, width: 26, isName: true), .init(words.heldFor, width: 24),
                .init(words.placeOfHonour, width: 14), .init(words.before, width: 26), .init(words.nextStep, width: 28),
            ], groups: groups
        ).withoutEmptyColumns
        return Sheet(
            head, subject: subject, period: nil, warning: words.forStaff, isWide: true,
            sections: [Section(notes: [words.optionsJudged(on: today)], table: table)],
            leftOut: [words.leftOutOfOptions], empty: words.noOptions)
    }

    /// Days that count as near.
    private static let near = 14

    private static func urgency(_ line: OptionLine, _ today: CivilDate?, _ zone: CivilZone) -> OptionLine.Urgency {
        guard let due = line.due else { return .contract }
        guard line.step != .askAnew else { return .late }
        guard let today else { return .later }
        let left = zone.civil(due).date.dayNumber - today.dayNumber
        return left < 0 ? .late : left <= near ? .near : .later
    }

    private static func row(_ line: OptionLine, _ today: CivilDate?, _ timetable: Timetable) -> Table.Row {
        let words = timetable.words
        let day = line.due.map { timetable.head.zone.civil($0) }
        let left = day.flatMap { day in today.map { day.date.dayNumber - $0.dayNumber } }
        let isOver = line.step == .askAnew
        return Table.Row(
            [
                line.due.map { timetable.deadline($0) } ?? .empty,
                left.map { isOver ? .empty : Cell(number: $0) } ?? .empty, Cell(line.room), Cell(line.occasion),
                Cell(timetable.stretch(line.range)), Cell(isOver ? words.lapsed : line.rank), Cell(parts: line.before),
                Cell(words.step(line.step)),
            ], style: isOver ? .withheld : .plain)
    }
}

extension Timetable {
    /// The day; of a deadline in the middle of it the time too.
    fileprivate func deadline(_ moment: Moment) -> Cell {
        let civil = head.zone.civil(moment)
        return civil.minuteOfDay == 1439
            ? day(of: moment) : Cell("\(words.date(civil.date)), \(words.clock(civil.minuteOfDay))")
    }

    /// Whole days by their dates, else the day with its hours.
    fileprivate func stretch(_ range: TimeRange) -> String {
        let (first, last) = (head.zone.civil(range.start), head.zone.civil(range.end - 1))
        guard first.minuteOfDay == 0, head.zone.civil(range.end).minuteOfDay == 0 else {
            return first.date == last.date
                ? "\(words.date(first.date)), \(span(range).text)"
                : words.period(first.date, last.date)
        }
        return words.period(first.date, last.date)
    }
}
