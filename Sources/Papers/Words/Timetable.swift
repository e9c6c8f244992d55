internal import Occasions

/// Puts what takes place at times into the rows of a table, day after day.
struct Timetable {
    let head: SheetHead

    var words: PaperWords { PaperWords(say: head.language) }

    /// The entries of the days of the sheet in order of time, a group a day.
    func days<Element>(
        _ elements: [Element], range: (Element) -> TimeRange, row: (Element) -> Table.Row
    ) -> [Table.Group] {
        let sorted = sorted(elements, range: range)
        var groups: [(date: CivilDate, rows: [Table.Row])] = []
        for element in sorted {
            let date = head.zone.civil(range(element).start).date
            if groups.last?.date != date { groups.append((date, [])) }
            groups[groups.count - 1].rows.append(row(element))
        }
        return groups.map { Table.Group(day($0.date), $0.rows) }
    }

    /// Those of the days of the sheet, by start, then by end, then in the order they came.
    func sorted<Element>(_ elements: [Element], range: (Element) -> TimeRange) -> [Element] {
        elements.enumerated().filter { head.covers(range($0.element).start) }
            .sorted { (range($0.element), $0.offset) < (range($1.element), $1.offset) }
            .map(\.element)
    }

    func day(_ date: CivilDate) -> Cell {
        Cell(words.date(date), value: .date(year: date.year, month: date.month, day: date.day))
    }

    func day(of moment: Moment) -> Cell { day(head.zone.civil(moment).date) }

    /// `09:00–10:30`; past midnight the day is told.
    func span(_ range: TimeRange) -> Cell {
        let (start, end) = (head.zone.civil(range.start), head.zone.civil(range.end))
        let later = end.date.dayNumber - start.date.dayNumber
        return Cell(
            "\(clock(range.start))–\(clock(range.end))\(mark(later, end))",
            value: .span(start.minuteOfDay, end.minuteOfDay + later * 1440))
    }

    /// The same; where it is of another day than the one given, its day stands before it.
    func span(_ range: TimeRange, on day: Moment) -> Cell {
        let date = head.zone.civil(range.start).date
        if date == head.zone.civil(day).date { return span(range) }
        return Cell("\(words.dayAndMonth(date)), \(span(range).text)")
    }

    func clock(_ moment: Moment) -> String { words.clock(head.zone.civil(moment).minuteOfDay) }

    /// The time alone where it is on the day of the other one; else with its day before it.
    func time(_ moment: Moment, on day: Moment) -> Cell {
        let civil = head.zone.civil(moment)
        guard civil.date != head.zone.civil(day).date else {
            return Cell(clock(moment), value: .clock(civil.minuteOfDay))
        }
        return Cell("\(words.dayAndMonth(civil.date)), \(clock(moment))")
    }

    private func mark(_ later: Int, _ end: CivilTime) -> String {
        guard later > 0 else { return "" }
        // The end of the evening at midnight needs no mark.
        return later == 1 && end.minuteOfDay == 0 ? "" : " (+\(later))"
    }

    /// The days from the first to the last, in words; nil where nothing takes place.
    func period(_ ranges: [TimeRange]) -> String? {
        let dates =
            head.days.isEmpty
            ? ranges.filter { head.covers($0.start) }.map { head.zone.civil($0.start).date } : head.days
        guard let first = dates.min(), let last = dates.max() else { return nil }
        return words.period(first, last)
    }
}
