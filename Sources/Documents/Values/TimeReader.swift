internal import Occasions

/// Reads times of one document: in the office's zone, and relative to the first day of the occasion.
struct TimeReader {
    let zone: CivilZone
    /// Days of the occasion's window; nil where there is none or it is faulty.
    let days: ClosedRange<CivilDate>?
    let faults: FaultList
    /// False where a document knows no first day at all: `day 1` is then a fault.
    var countsDays = true

    func moment(_ entry: Entry) -> Moment? {
        guard case .text(let text) = entry.content else {
            faults.add(
                entry.place, "here stands \(entry.shape), and a time is wanted", "Write one such as '2024-02-23 09:30'."
            )
            return nil
        }
        do {
            guard text.hasPrefix("day ") else { return try TimeText.read(text, zone: zone) }
            let words = text.split(separator: " ")
            guard words.count == 3, let minute = ClockText.minute(words[2]) else {
                faults.add(entry.place, "'\(text)' is no time", "Write the day and the clock, such as 'day 1 09:00'.")
                return nil
            }
            guard let date = relative(words[1], entry) else { return nil }
            return try TimeText.moment(date, minute, in: zone)
        } catch {
            faults.add(entry.place, error.what, error.remedy)
            return nil
        }
    }

    /// True for a moment more than a year from the occasion: a wrong year rather than a wish.
    func isFarOff(_ moment: Moment) -> Bool {
        guard let days else { return false }
        let date = zone.civil(moment).date.dayNumber
        return date < days.lowerBound.dayNumber - 366 || date > days.upperBound.dayNumber + 366
    }

    /// A date, or `day 2`.
    func date(_ entry: Entry) -> CivilDate? {
        guard case .text(let text) = entry.content, text.hasPrefix("day ") else { return entry.date(faults) }
        return relative(text.dropFirst(4), entry)
    }

    private func relative(_ number: Substring, _ entry: Entry) -> CivilDate? {
        guard let count = Int(number), (1...366).contains(count) else {
            faults.add(entry.place, "'day \(number)' is no day", "Count the days of the occasion from 'day 1'.")
            return nil
        }
        if !countsDays {
            faults.add(entry.place, "'day \(count)' counts from no occasion here", "Write the date.")
        }
        return days?.lowerBound.adding(days: count - 1)
    }

    /// `2024-02-23..2024-02-24`: whole days, both counted.
    func window(_ entry: Entry) -> (range: TimeRange, days: ClosedRange<CivilDate>)? {
        if case .fields = entry.content { return clockWindow(entry) }
        let remedy: Message =
            "Write the first and the last day such as '2024-02-23..2024-02-24', or {from: TIME, to: TIME}."
        guard case .text(let text) = entry.content else {
            faults.add(entry.place, "here stands \(entry.shape), and a window is wanted", remedy)
            return nil
        }
        let parts = text.split(separator: "..", omittingEmptySubsequences: false).map { ClockText.trim($0) }
        guard parts.count == 2 else {
            faults.add(entry.place, "'\(text)' is no window", remedy)
            return nil
        }
        let dates = parts.compactMap { Entry(entry.place, .text($0)).date(faults) }
        guard dates.count == 2 else { return nil }
        guard dates[0] <= dates[1] else {
            faults.add(entry.place, "the window '\(text)' ends before it begins", "Write the first day first.")
            return nil
        }
        return whole(dates[0]...dates[1], entry)
    }

    func whole(_ days: ClosedRange<CivilDate>, _ entry: Entry) -> (range: TimeRange, days: ClosedRange<CivilDate>)? {
        guard days.upperBound.dayNumber - days.lowerBound.dayNumber < 366,
            let range = TimeRange(zone.day(days.lowerBound).start, zone.day(days.upperBound).end)
        else {
            faults.add(entry.place, "the window is longer than a year", "Check the years of its days.")
            return nil
        }
        return (range, days)
    }

    private func clockWindow(_ entry: Entry) -> (range: TimeRange, days: ClosedRange<CivilDate>)? {
        guard let form = Form(entry, "a window", keys: ["from", "to"], faults: faults) else { return nil }
        let from = form.required("from", "2024-02-23 09:00").flatMap(moment)
        let to = form.required("to", "2024-02-24 18:00").flatMap(moment)
        guard let from, let to else { return nil }
        guard let range = TimeRange(from, to) else {
            faults.add(entry.place, "the window ends before it begins", "Write the first time under 'from'.")
            return nil
        }
        guard whole(zone.civil(from).date...zone.civil(to - 1).date, entry) != nil else { return nil }
        return (range, zone.civil(from).date...zone.civil(to - 1).date)
    }
}
