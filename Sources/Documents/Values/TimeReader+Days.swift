internal import Occasions

/// Times that may be said as a whole day: a date without a clock.
extension TimeReader {
    /// A time, or a date for its first minute.
    func opening(_ entry: Entry) -> Moment? {
        isDay(entry) ? date(entry).map { zone.day($0).start } : moment(entry)
    }

    /// A time, or a date for its end.
    func closing(_ entry: Entry) -> Moment? { isDay(entry) ? date(entry).map { zone.day($0).end } : moment(entry) }

    /// A time, or a date for its last minute.
    func deadline(_ entry: Entry) -> Moment? {
        isDay(entry) ? date(entry).map { zone.day($0).end - 1 } : moment(entry)
    }

    /// What lies between two moments; a stretch that ends before it begins is a fault.
    func stretch(from start: Moment, until end: Moment, at place: SourcePlace) -> TimeRange? {
        if let range = TimeRange(start, end) { return range }
        faults.add(place, "'until' lies before 'from'", "Write the earlier of the two under 'from'.")
        return nil
    }

    /// `2024-02-23`, `day 1`; whatever is one word is meant as a date.
    private func isDay(_ entry: Entry) -> Bool {
        guard case .text(let text) = entry.content else { return false }
        return text.split(separator: " ").count == (text.hasPrefix("day ") ? 2 : 1)
    }
}
