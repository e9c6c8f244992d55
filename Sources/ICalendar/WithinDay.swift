/// Lists the instances of a rule that repeats by the hour, the minute or the second.
/// Days, hours and minutes that the rule leaves out are passed over in one step each.
struct WithinDay {
    private let rule: RecurrenceRule
    private let start: Int
    private let filter: DayFilter
    /// The first hour, minute or second, and how far the next one is.
    private let base: Int
    private let stride: Int

    init(_ rule: RecurrenceRule, start: Int) {
        self.rule = rule
        self.start = start
        filter = DayFilter(rule, startDay: quotient(start, 86_400))
        base = quotient(start, rule.unit) * rule.unit
        stride = rule.interval * rule.unit
    }

    /// Nil when there are more than `most`, or when it takes more steps than there are.
    func instances(in range: ClosedRange<Int>, until last: Int?, most: Int, steps: inout Int) -> [Int]? {
        let end = min(range.upperBound, last ?? range.upperBound)
        var found: [Int] = []
        var counted = 0
        var period = rule.count == nil ? self.period(at: range.lowerBound) : base
        var admitted: (day: Int, isAdmitted: Bool)?
        // One rule must not use up what the whole file may take.
        var left = min(steps, 300_000)
        let granted = left
        defer { steps -= granted - left }
        while period <= end {
            left -= 1
            guard left > 0 else { return nil }
            let day = quotient(period, 86_400)
            if admitted?.day != day {
                admitted = (day, !filter.days(among: day..<(day + 1), steps: &left).isEmpty)
            }
            if let next = passed(period, isAdmitted: admitted?.isAdmitted == true) {
                period = self.period(at: next)
                continue
            }
            for wall in times(in: period) where wall >= start {
                counted += 1
                if let count = rule.count, counted > count { return found }
                if wall > end { return found }
                guard wall >= range.lowerBound else { continue }
                guard found.count < most else { return nil }
                found.append(wall)
            }
            period += stride
        }
        return found
    }

    /// The first period that begins no earlier than the moment.
    private func period(at wall: Int) -> Int {
        wall <= base ? base : base + (wall - base + stride - 1) / stride * stride
    }

    /// Where to go on from a period in which the rule has no instance.
    private func passed(_ period: Int, isAdmitted: Bool) -> Int? {
        if !isAdmitted { return (quotient(period, 86_400) + 1) * 86_400 }
        let second = remainder(period, 86_400)
        if !rule.hours.isEmpty, !rule.hours.contains(second / 3600) { return (quotient(period, 3600) + 1) * 3600 }
        if rule.unit < 3600, !rule.minutes.isEmpty, !rule.minutes.contains(second / 60 % 60) {
            return (quotient(period, 60) + 1) * 60
        }
        if rule.unit < 60, !rule.seconds.isEmpty, !rule.seconds.contains(second % 60) { return period + 1 }
        return nil
    }

    /// The instances of one hour, minute or second.
    private func times(in period: Int) -> [Int] {
        let second = remainder(start, 60)
        let minute = remainder(start, 3600) / 60
        var times = [period]
        if rule.unit == 3600 {
            times = (rule.minutes.isEmpty ? [minute] : rule.minutes).map { period + $0 * 60 }
        }
        if rule.unit >= 60 {
            let seconds = rule.seconds.isEmpty ? [second] : rule.seconds
            times = times.flatMap { time in seconds.map { time + $0 } }
        }
        guard !rule.positions.isEmpty else { return times }
        let chosen = rule.positions.map { $0 > 0 ? $0 - 1 : times.count + $0 }
        return Set(chosen).filter { times.indices.contains($0) }.sorted().map { times[$0] }
    }
}
