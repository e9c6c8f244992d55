package import Occasions

/// How the office names things and times in its sentences.
package enum Phrase {
    /// An engagement: `'Plenary' (ecofin/plenary)`.
    package static func name(_ id: EngagementID, in problem: Problem) -> String {
        let engagement = problem[id]
        return engagement.title.isEmpty || engagement.title == engagement.id
            ? "'\(engagement.id)'" : "'\(engagement.title)' (\(engagement.id))"
    }

    /// `Town hall, Pacification Hall (stadhuis/pacificatiezaal)` or the bare id where there is no title.
    package static func name(_ id: ResourceID, in problem: Problem) -> String {
        let resource = problem[id]
        return resource.title.isEmpty || resource.title == resource.id
            ? resource.id : "\(resource.title) (\(resource.id))"
    }

    /// A date: `Fri 23 Feb 2024`.
    package static func date(_ date: CivilDate) -> String {
        "\(date.weekday.title) \(date.day) \(months[date.month - 1]) \(date.year)"
    }

    /// A moment: `Fri 23 Feb 2024 09:00`.
    package static func time(_ moment: Moment, in problem: Problem) -> String {
        let civil = problem.zone.civil(moment)
        return "\(date(civil.date)) \(CivilTime.clock(civil.minuteOfDay))"
    }

    /// `Fri 23 Feb 2024 09:00-11:00`, with the second date where it differs.
    package static func range(_ range: TimeRange, in problem: Problem) -> String {
        let from = problem.zone.civil(range.start)
        let to = problem.zone.civil(range.end)
        if from.date == to.date || (to.minuteOfDay == 0 && from.date.adding(days: 1) == to.date) {
            let end = to.minuteOfDay == 0 ? 1440 : to.minuteOfDay
            return "\(date(from.date)) \(CivilTime.clock(from.minuteOfDay))-\(CivilTime.clock(end))"
        }
        return "\(time(range.start, in: problem)) to \(time(range.end, in: problem))"
    }

    /// The name with its time, `'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-11:00`, if it has one yet.
    package static func dated(_ id: EngagementID, by plan: Plan, in problem: Problem) -> String {
        guard let range = plan.range(of: id, in: problem) else { return name(id, in: problem) }
        return "\(name(id, in: problem)) on \(Phrase.range(range, in: problem))"
    }

    /// The times of a set that matter most at a moment, at most three, and how many there are besides.
    package static func times(_ ranges: TimeRanges, near moment: Moment, in problem: Problem) -> String {
        let nearest = ranges.ranges.sorted {
            (distance($0, to: moment), $0) < (distance($1, to: moment), $1)
        }.prefix(3).sorted()
        let rest = ranges.ranges.count - nearest.count
        return list(nearest.map { range($0, in: problem) } + (rest > 0 ? ["\(rest) more"] : []))
    }

    /// `start it no earlier than Fri 23 Feb 2024 09:00`, `no later than`: towards the nearest of the starts.
    package static func start(in starts: TimeRanges, near moment: Moment, in problem: Problem) -> String {
        let nearest = starts.ranges.min { (distance($0, to: moment), $0) < (distance($1, to: moment), $1) }
        guard let nearest else { return "give it up" }
        if nearest.minutes == 1 { return "start it \(time(nearest.start, in: problem))" }
        return moment < nearest.start
            ? "start it no earlier than \(time(nearest.start, in: problem))"
            : "start it no later than \(time(nearest.end - 1, in: problem))"
    }

    private static func distance(_ range: TimeRange, to moment: Moment) -> Int {
        TimeRanges(range).distance(to: moment) ?? 0
    }

    /// `A`, or `one of A, B, C and 4 more`.
    package static func oneOf(_ resources: [ResourceID], in problem: Problem) -> String {
        let named = resources.prefix(3).map { name($0, in: problem) }
        let rest = resources.count - named.count
        let words = list(named + (rest > 0 ? ["\(rest) more"] : []))
        return resources.count > 1 ? "one of \(words)" : words
    }

    /// A length of time: `2 h 15 min`, `45 min`.
    package static func duration(_ minutes: Int) -> String {
        switch (minutes / 60, minutes % 60) {
        case (0, let rest): "\(rest) min"
        case (let hours, 0): "\(hours) h"
        case (let hours, let rest): "\(hours) h \(rest) min"
        }
    }

    /// Words in a row: `a, b and c`.
    package static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
