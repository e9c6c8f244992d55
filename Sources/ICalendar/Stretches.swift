/// The stretches of time that cover all instances of a rule, where these are too many to list.
struct Stretches {
    private let rule: RecurrenceRule
    private let start: Int
    private let until: Int?

    init(_ rule: RecurrenceRule, start: Int, until: Int?) {
        self.rule = rule
        self.start = start
        self.until = until
    }

    /// From the first to the last start in each stretch, as wall times.
    /// Days and hours that the rule leaves out are left out, as long as there are steps to look at them.
    func covering(_ range: ClosedRange<Int>, steps: inout Int) -> [ClosedRange<Int>] {
        let first = max(range.lowerBound, start)
        let last = min(range.upperBound, min(until ?? .max, end ?? .max))
        guard first <= last else { return [] }
        guard rule.unit < 86_400 else { return [first...last] }
        let days = quotient(first, 86_400)...quotient(last, 86_400)
        // Every day of the range may be looked at, and each hour of it.
        guard rule.choosesDays || !rule.hours.isEmpty, days.count <= 20_000 else { return [first...last] }
        let filter = DayFilter(rule, startDay: quotient(start, 86_400))
        var found: [ClosedRange<Int>] = []
        for day in days where !filter.days(among: day..<(day + 1), steps: &steps).isEmpty {
            for hours in runs {
                let from = max(first, day * 86_400 + hours.lowerBound * 3600)
                // The last start in these hours lies one unit before their end.
                let to = min(last, day * 86_400 + hours.upperBound * 3600 - rule.unit + remainder(start, rule.unit))
                guard from <= to else { continue }
                if let previous = found.last, from - previous.upperBound <= rule.unit {
                    found[found.count - 1] = previous.lowerBound...to
                } else {
                    found.append(from...to)
                }
            }
        }
        return found
    }

    /// The last instance by COUNT, where nothing else is chosen from.
    private var end: Int? {
        guard let count = rule.count, rule.unit < 86_400, !rule.choosesDays, rule.hours.isEmpty, rule.minutes.isEmpty,
            rule.seconds.isEmpty
        else { return nil }
        return start + (count - 1) * rule.interval * rule.unit
    }

    /// The hours of a day in which the rule may have instances, neighbours together.
    private var runs: [Range<Int>] {
        guard !rule.hours.isEmpty else { return [0..<24] }
        return rule.hours.reduce(into: []) { runs, hour in
            if let last = runs.last, last.upperBound == hour {
                runs[runs.count - 1] = last.lowerBound..<(hour + 1)
            } else {
                runs.append(hour..<(hour + 1))
            }
        }
    }
}
