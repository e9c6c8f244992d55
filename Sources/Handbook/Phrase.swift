package import Occasions

/// How the office names things and times in its sentences.
package enum Phrase {
    /// `'Plenary' (ecofin/plenary)`
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

    /// `Fri 23 Feb 2024`
    package static func date(_ date: CivilDate) -> String {
        "\(date.weekday.title) \(date.day) \(months[date.month - 1]) \(date.year)"
    }

    /// `Fri 23 Feb 2024 09:00`
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

    /// `2 h 15 min`, `45 min`
    package static func duration(_ minutes: Int) -> String {
        switch (minutes / 60, minutes % 60) {
        case (0, let rest): "\(rest) min"
        case (let hours, 0): "\(hours) h"
        case (let hours, let rest): "\(hours) h \(rest) min"
        }
    }

    /// `a, b and c`
    package static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
