internal import ICalendar
package import Occasions

/// The stretches of time in which what calendars hold can meet anything.
///
/// Around each single event a day; a series from its start for a year, or to its stated end; and a year from the start
/// of the last series, in which all of them can meet. A series without end meets what else there is in every stretch.
package enum Stretches {
    private static let day = 1440
    private static let year = 366 * day
    /// What a series that states its end is followed for at most.
    private static let longest = 20 * year
    /// Stretches nearer to each other than this are one.
    private static let gap = 31 * day
    private static let most = 24

    /// `beside`: what is looked at in any case.
    static func of(_ extents: [StatedExtent], beside: [TimeRange], zone: CivilZone) -> [TimeRange] {
        var ranges = beside.map { $0.start.minutes...$0.end.minutes }
        for extent in extents {
            ranges += extent.times.map { ($0.lowerBound - day)...($0.upperBound + day) }
            ranges += extent.series.map { series in
                let end = series.until ?? series.start + year
                return (series.start - day)...min(max(end + day, series.start), series.start + longest)
            }
        }
        if let last = extents.flatMap(\.series).map(\.start).max() { ranges.append(last...(last + year)) }
        return whole(united(ranges), zone)
    }

    /// In order, near ones made one; of too many those with the smallest gaps between them.
    private static func united(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
        var least = gap
        while true {
            let united = Windows.united(ranges, gap: least)
            if united.count <= most { return united }
            least *= 2
        }
    }

    /// From the first moment of the first day to the end of the last.
    private static func whole(_ ranges: [ClosedRange<Int>], _ zone: CivilZone) -> [TimeRange] {
        ranges.compactMap { range in
            let first = zone.civil(Moment(minutes: range.lowerBound)).date
            let last = zone.civil(Moment(minutes: max(range.lowerBound, range.upperBound - 1))).date
            return TimeRange(zone.day(first).start, zone.day(last).end)
        }
    }

    /// What is left of the stretches before and after a time that is looked at by itself.
    package static func outside(_ range: TimeRange, of stretches: [TimeRange]) -> [TimeRange] {
        stretches.flatMap { stretch in
            [
                TimeRange(stretch.start, min(stretch.end, range.start)),
                TimeRange(max(stretch.start, range.end), stretch.end),
            ].compactMap { $0 }
        }
    }
}
