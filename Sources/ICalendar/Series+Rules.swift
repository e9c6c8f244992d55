/// Expands the rules of a series, and tells what is wrong with them.
struct SeriesRules {
    private let series: Series
    private let most: Int

    init(_ series: Series, most: Int) {
        self.series = series
        self.most = most
    }

    struct Found {
        var walls: [Int] = []
        /// Instances joined, where they are too many to list.
        var stretches: [Series.Instance] = []
    }

    mutating func found(
        _ lines: [ContentLine], in ranges: [ClosedRange<Int>], steps: inout Int, notices: inout NoticeList
    ) -> Found {
        var found = Found()
        for line in lines.prefix(50) {
            do throws(RecurrenceRule.Refusal) {
                var rule = try RecurrenceRule(line.value)
                if series.event.start.isDate { rule.keepToDays() }
                tell(of: rule, line, &steps, &notices)
                expand(rule, line, in: ranges, &found, &steps, &notices)
            } catch {
                let outcome =
                    line.name == "RRULE" ? "Only its first date was used; ask for the others" : "It was ignored"
                notices.warn(
                    "rule-refused", line.number, "\(line.name) cannot be followed: \(error.reason). \(outcome).",
                    column: line.column, uid: series.event.uid)
            }
        }
        return found
    }

    private func tell(
        of rule: RecurrenceRule, _ line: ContentLine, _ steps: inout Int, _ notices: inout NoticeList
    ) {
        let event = series.event
        for doubt in rule.doubts {
            notices.warn(
                "doubtful-rule", line.number, "\(line.name): \(doubt). Check these dates.", column: line.column,
                uid: event.uid)
        }
        if let last = rule.until.map(series.last), last < event.start.wall {
            notices.warn(
                "until-before-start", line.number,
                "\(line.name) ends before the event begins. Only its first date was used.", column: line.column,
                uid: event.uid)
        }
        if rule.count != nil, !RecurrenceExpansion(rule, start: event.start.wall).meetsStart(steps: &steps) {
            notices.warn(
                "start-outside-rule", line.number,
                "\(line.name) does not meet the first date and has a COUNT. "
                    + "The first date was added to that count; some programs include it.",
                column: line.column, uid: event.uid)
        }
    }

    private func expand(
        _ rule: RecurrenceRule, _ line: ContentLine, in ranges: [ClosedRange<Int>], _ found: inout Found,
        _ steps: inout Int, _ notices: inout NoticeList
    ) {
        let start = series.event.start.wall
        let until = rule.until.map(series.last)
        let expansion = RecurrenceExpansion(rule, start: start)
        for range in ranges {
            if let walls = expansion.instances(in: range, until: until, most: most * 5, steps: &steps) {
                found.walls += walls
                continue
            }
            // An exception that cannot be worked out takes nothing out.
            guard line.name == "RRULE" else {
                notices.warn(
                    "too-much", line.number, "\(line.name) takes too much to work out. It was ignored.",
                    column: line.column, uid: series.event.uid)
                return
            }
            let stretches = Stretches(rule, start: start, until: until).covering(range, steps: &steps)
            found.stretches += stretches.map { stretch in
                var extent = series.extent
                // Without a length the instances take no time, however many there are.
                if !extent.isEmpty { extent.wallSeconds += stretch.upperBound - stretch.lowerBound }
                return Series.Instance(wall: stretch.lowerBound, extent: extent)
            }
            notices.warn(
                "joined", line.number,
                "\(line.name) repeats more often than can be listed one by one. Its times were joined, and the time "
                    + "between them counts as taken; ask for single dates, or narrow the window.",
                column: line.column, uid: series.event.uid)
        }
    }
}
