/// A file that defines a zone under the name of a known one, and otherwise than that is.
///
/// The file's definition is followed within its own span: it says what its author meant. Not so where it contradicts
/// itself, or is the known zone as it once was: then it is only out of date.
struct ZoneDispute {
    private let known: ZoneClock
    private let own: CustomZone

    init(known: ZoneClock, own: CustomZone) {
        self.known = known
        self.own = own
    }

    /// Nil where both agree in all that the file's definition says about the window, which is in seconds.
    func clock(window: ClosedRange<Int>) -> ZoneClock? {
        guard differs(in: window) else { return nil }
        let own = own
        let known = known
        let bounded = ZoneClock(name: known.name) { second in
            own.span.contains(second) ? own.offset(at: second) : known.offset(at: second)
        }
        let years = (window.lowerBound - 2 * 366 * 86_400)...(window.upperBound + 2 * 366 * 86_400)
        if own.isConsistent(in: years), !isOutOfDate(before: window) {
            bounded.other = known
            bounded.isOfFile = true
            return bounded
        }
        let clock = ZoneClock(name: known.name) { known.offset(at: $0) }
        clock.other = bounded
        return clock
    }

    private func differs(in window: ClosedRange<Int>) -> Bool {
        guard window.overlaps(own.span) else { return false }
        let range = window.clamped(to: own.span)
        let changes = own.changes(in: range).flatMap { [$0 - 1, $0] }
        let samples = Array(stride(from: range.lowerBound, through: range.upperBound, by: 10 * 86_400))
        return (changes + samples).contains { range.contains($0) && own.offset(at: $0) != known.offset(at: $0) }
    }

    /// Whether the definition held for the known zone in some whole year since 1970.
    private func isOutOfDate(before window: ClosedRange<Int>) -> Bool {
        guard own.isRuled else { return false }
        let last = CalendarDay(number: quotient(window.upperBound, 86_400)).year
        let first = max(1970, CalendarDay(number: quotient(own.span.lowerBound, 86_400)).year + 1)
        guard first <= last else { return false }
        return (first...min(last, 2100)).reversed().contains { year in
            let start = CalendarDay(year: year, month: 1, day: 1).number
            return stride(from: start, to: start + 365, by: 3).allSatisfy {
                own.offset(at: $0 * 86_400) == known.offset(at: $0 * 86_400)
            }
        }
    }
}
