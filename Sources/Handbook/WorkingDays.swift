internal import Conditions
internal import Occasions

/// The time of a problem cut into stretches for counting work: days, halves of days, or weeks.
///
/// A day runs from one minute of the day to the same minute of the next day: with days from 04:00, an evening that
/// runs past midnight belongs to the day it began on.
struct WorkingDays {
    let days: [TimeRange]
    private let wholes: [TimeRanges]
    /// By engagement: the days it may start on.
    private let touched: [[Range<Int>]]

    /// Days from a minute of the day to the same minute of the next.
    init(_ brief: Brief, from minuteOfDay: Int) {
        let (zone, dates) = WorkingDays.dates(brief)
        self.init(brief, between: dates.map { zone.moment($0, minuteOfDay) })
    }

    /// Days cut in two: stretches with an even index run from `minuteOfDay` to `cut`, odd ones from `cut` to the next
    /// day.
    init(_ brief: Brief, from minuteOfDay: Int, cutAt cut: Int) {
        let (zone, dates) = WorkingDays.dates(brief)
        let later = cut > minuteOfDay ? cut : cut + 1440
        self.init(brief, between: dates.flatMap { [zone.moment($0, minuteOfDay), zone.moment($0, later)] })
    }

    /// From each Monday to the next.
    init(weeksOf brief: Brief, from minuteOfDay: Int) {
        let (zone, dates) = WorkingDays.dates(brief)
        guard let first = dates.first, let last = dates.last else {
            self.init(brief, between: [])
            return
        }
        let monday = first.dayNumber - first.weekday.rawValue
        let mondays = stride(from: monday, through: last.dayNumber + 7, by: 7).map { CivilDate(dayNumber: $0) }
        self.init(brief, between: mondays.map { zone.moment($0, minuteOfDay) })
    }

    /// The days of whole weeks, from the Sunday before the first Monday to the Tuesday after the last Sunday.
    init(wholeWeeksOf brief: Brief, from minuteOfDay: Int) {
        let (zone, dates) = WorkingDays.dates(brief)
        guard let first = dates.first, let last = dates.last else {
            self.init(brief, between: [])
            return
        }
        let sunday = first.dayNumber - first.weekday.rawValue - 1
        let monday = last.dayNumber - last.weekday.rawValue + 7
        self.init(
            brief, between: (sunday...(monday + 2)).map { zone.moment(CivilDate(dayNumber: $0), minuteOfDay) })
    }

    /// From each of the moments, which are sorted, to the next.
    init(_ brief: Brief, between edges: [Moment]) {
        let days = zip(edges, edges.dropFirst()).map { TimeRange($0, minutes: $1 - $0) }
        self.days = days
        wholes = days.map { TimeRanges($0) }
        touched = brief.problem.engagementIDs.map { id in
            brief.starts(of: id).ranges.reduce(into: [Range<Int>]()) { found, range in
                let first = max(found.last?.upperBound ?? 0, WorkingDays.first(of: days, endingAfter: range.start))
                var end = first
                while end < days.count, days[end].start < range.end { end += 1 }
                if first < end { found.append(first..<end) }
            }
        }
    }

    /// The days of the horizon, with one before and two after.
    private static func dates(_ brief: Brief) -> (CivilZone, [CivilDate]) {
        let zone = brief.problem.zone
        let dates = zone.dates(of: brief.problem.horizon)
        guard let first = dates.first, let last = dates.last else { return (zone, []) }
        return (zone, ((first.dayNumber - 1)...(last.dayNumber + 2)).map(CivilDate.init(dayNumber:)))
    }

    private static func first(of days: [TimeRange], endingAfter moment: Moment) -> Int {
        var low = 0
        var high = days.count
        while low < high {
            let middle = (low + high) / 2
            if days[middle].end <= moment { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The days an engagement may start on, in order.
    func touchedDays(_ id: EngagementID) -> some Sequence<Int> { touched[id.index].joined() }

    /// The spans that may start on each of the days.
    func byDay(_ spans: [Span]) -> [[Span]] {
        var found: [[Span]] = Array(repeating: [], count: days.count)
        for span in spans {
            for day in touchedDays(span.engagement) { found[day].append(span) }
        }
        return found
    }

    /// True of a plan where a span counts and starts on a day.
    func counts(_ span: Span, on day: Int, _ brief: Brief) -> Formula {
        brief.counts(span).and(.starts(span.engagement, wholes[day]))
    }

    /// The minutes of the spans that count and start on a day.
    func minutes(of spans: [Span], on day: Int, _ brief: Brief) -> Quantity {
        .sum(spans.map { .truth(counts($0, on: day, brief)) * brief.problem[$0.engagement].minutes })
    }

    /// How many of the spans count and start on a day.
    func number(of spans: [Span], on day: Int, _ brief: Brief) -> Quantity {
        .sum(spans.map { .truth(counts($0, on: day, brief)) })
    }

    /// The minutes of the spans that count and start on each of the days.
    func minutes(of spans: [Span], _ brief: Brief) -> [Quantity] {
        let byDay = byDay(spans)
        return byDay.indices.map { minutes(of: byDay[$0], on: $0, brief) }
    }

    /// From the day of the first of some starts to that of the last.
    func reach(of starts: TimeRanges) -> ClosedRange<Int>? {
        guard let first = starts.first, let end = starts.end else { return nil }
        let (from, to) = (day(of: first), day(of: end - 1))
        return from...max(from, to)
    }

    /// The day a moment of the horizon belongs to.
    private func day(of moment: Moment) -> Int {
        var low = 0
        var high = days.count - 1
        while low < high {
            let middle = (low + high) / 2
            if days[middle].end <= moment { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func date(_ day: Int, in problem: Problem) -> CivilDate { problem.zone.civil(days[day].start).date }
}

extension Parameter {
    /// Where one working day ends and the next begins, the same parameter in every rule that counts in days.
    static let dayBegins = Parameter(
        "day-begins", .clock, 240,
        Text(
            en: "When a working day begins; what begins earlier belongs to the day before",
            nl: "Wanneer een werkdag begint; wat vroeger begint, hoort bij de dag ervoor",
            fr: "Quand commence une journée de travail ; ce qui commence plus tôt relève de la veille"))
}
