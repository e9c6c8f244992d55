/// The two yearly clock changes of a zone, in the one form that all calendar programs understand.
struct ZoneDefinition: Hashable {
    /// A change that comes each year on the same weekday of the same month.
    struct Change: Hashable {
        var month: Int
        /// 1 to 4, or -1 for the last.
        var ordinal: Int
        /// Monday is 0.
        var weekday: Int
        /// Seconds after midnight, by the clock before the change.
        var second: Int
        var offsetBefore: Int
        var offset: Int
    }

    var name: String
    var standardOffset: Int
    /// The change to summer time and the one back; nil for a zone whose clocks never change.
    var changes: (daylight: Change, standard: Change)?

    static func == (left: Self, right: Self) -> Bool {
        left.name == right.name && left.standardOffset == right.standardOffset
            && left.changes?.daylight == right.changes?.daylight
            && left.changes?.standard == right.changes?.standard
    }

    func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension ZoneDefinition {
    /// Nil when no yearly rule holds for the zone in all of the years.
    init?(_ clock: ZoneClock, name: String, years: ClosedRange<Int>) {
        // More years than are needed tell a last Sunday from a fourth one.
        let wide = Self.changes(of: clock, years: (years.lowerBound - 2)...(years.upperBound + 9))
        guard let found = wide ?? Self.changes(of: clock, years: (years.lowerBound - 1)...(years.upperBound + 1))
        else { return nil }
        self.name = name
        switch found.count {
        case 0:
            standardOffset = clock.offset(at: Self.second(year: years.lowerBound))
            changes = nil
        case 2:
            let ordered = found[0].offset > found[1].offset ? found : [found[1], found[0]]
            guard ordered[0].offset == ordered[1].offsetBefore, ordered[1].offset == ordered[0].offsetBefore else {
                return nil
            }
            standardOffset = ordered[1].offset
            changes = (ordered[0], ordered[1])
        default: return nil
        }
    }

    /// The start of the change in 1970, as a wall time.
    static func onset(of change: Change) -> Int {
        let length = CalendarDay.length(ofMonth: change.month, year: 1970)
        let first = CalendarDay(year: 1970, month: change.month, day: 1).number
        let ahead = remainder(change.weekday - CalendarDay.weekday(ofDayNumber: first), 7)
        let day =
            change.ordinal > 0
            ? ahead + (change.ordinal - 1) * 7 : ahead + (length - 1 - ahead) / 7 * 7
        return (first + day) * 86_400 + change.second
    }

    private static func second(year: Int) -> Int { CalendarDay(year: year, month: 1, day: 1).number * 86_400 }

    /// The changes common to all years, or nil when the years differ.
    private static func changes(of clock: ZoneClock, years: ClosedRange<Int>) -> [Change]? {
        var common: [Set<Change>]?
        for year in years {
            let found = moments(of: clock, year: year).map { forms(of: $0, clock) }
            guard let previous = common else {
                common = found
                continue
            }
            guard previous.count == found.count else { return nil }
            let shared = zip(previous, found).map { $0.intersection($1) }
            guard shared.allSatisfy({ !$0.isEmpty }) else { return nil }
            common = shared
        }
        return common?.compactMap { forms in forms.min { $0.ordinal < $1.ordinal } }
    }

    /// The moments in a year at which the offset changes, to the second.
    private static func moments(of clock: ZoneClock, year: Int) -> [Int] {
        let end = second(year: year + 1)
        var moments: [Int] = []
        var position = second(year: year)
        while position < end {
            let next = min(position + 86_400, end)
            if clock.offset(at: position) != clock.offset(at: next) {
                var low = position
                var high = next
                while high - low > 1 {
                    let middle = (low + high) / 2
                    if clock.offset(at: middle) == clock.offset(at: low) { low = middle } else { high = middle }
                }
                moments.append(high)
            }
            position = next
        }
        return moments
    }

    /// The ways to describe the day of a change: as the second Sunday, say, or as the last one.
    private static func forms(of moment: Int, _ clock: ZoneClock) -> Set<Change> {
        let before = clock.offset(at: moment - 1)
        let wall = moment + before
        let number = quotient(wall, 86_400)
        let day = CalendarDay(number: number)
        let change = Change(
            month: day.month, ordinal: (day.day - 1) / 7 + 1, weekday: CalendarDay.weekday(ofDayNumber: number),
            second: remainder(wall, 86_400), offsetBefore: before, offset: clock.offset(at: moment))
        var forms: Set<Change> = change.ordinal <= 4 ? [change] : []
        if day.day + 7 > CalendarDay.length(ofMonth: day.month, year: day.year) {
            var last = change
            last.ordinal = -1
            forms.insert(last)
        }
        return forms
    }
}
