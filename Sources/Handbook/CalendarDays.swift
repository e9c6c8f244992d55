internal import Conditions
internal import Occasions

/// The entries of the office's calendars that are not somebody's diary, those of one title together.
struct CalendarDays {
    /// By title, each in order of time; none is empty.
    let days: [[CalendarEntry]]
    let taken: [TimeRanges]

    init(_ entries: [CalendarEntry]) {
        var days: [String: [CalendarEntry]] = [:]
        for entry in entries {
            if case .busy = entry.role { continue }
            days[entry.title, default: []].append(entry)
        }
        self.days = days.values.map { $0.sorted { ($0.range, $0.role.name) < ($1.range, $1.role.name) } }
            .sorted { ($0[0].range, $0[0].title) < ($1[0].range, $1[0].title) }
        taken = self.days.map { TimeRanges($0.map(\.range)) }
    }

    /// The entry that the engagements of a breach meet first, and their names with their times.
    static func met(_ miss: Miss, _ day: [CalendarEntry], _ plan: Plan, _ say: Phrase) -> (CalendarEntry, names: String)
    {
        let ranges = miss.engagements.compactMap { plan.range(of: $0, in: say.problem) }
        let entry = day.first { entry in ranges.contains(where: entry.range.overlaps) } ?? day[0]
        return (entry, say.some(miss.engagements.map { say.dated($0, by: plan) }))
    }
}
