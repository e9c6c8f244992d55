/// A zone that the file defines: the moments its clocks change, worked out around the window.
struct CustomZone {
    private struct Change {
        var moment: Int
        var from: Int
        var offset: Int
    }

    private let changes: [Change]
    private let initial: Int
    /// The moments of which the definition speaks: from its first change to its last, or without end.
    let span: ClosedRange<Int>
    /// Whether its clocks change by rules without end.
    let isRuled: Bool

    /// Nil when the definition holds nothing that can be used. The window is in seconds.
    init?(_ observances: [ObservanceBlock], window: ClosedRange<Int>, steps: inout Int) {
        let range = (window.lowerBound - 3 * 366 * 86_400)...(window.upperBound + 3 * 366 * 86_400)
        var changes: [Change] = []
        var first: (moment: Int, before: Int)?
        var isRuled = false
        var isFixed = true
        for observance in observances.prefix(200) {
            guard let read = Self.read(observance) else { continue }
            if first.map({ read.start - read.from < $0.moment }) ?? true {
                first = (read.start - read.from, read.from)
            }
            isFixed = isFixed && read.from == read.to
            var walls: Set<Int> = [read.start]
            walls.formUnion(read.additions)
            for rule in read.rules {
                isRuled = isRuled || rule.until == nil && rule.count == nil
                let until = rule.until.map { $0.isUTC ? $0.wall + read.from : $0.wall + ($0.isDate ? 86_399 : 0) }
                walls.formUnion(
                    RecurrenceExpansion(rule, start: read.start).instances(in: range, until: until, steps: &steps)
                        ?? [])
            }
            changes += walls.map { Change(moment: $0 - read.from, from: read.from, offset: read.to) }
        }
        guard let first else { return nil }
        initial = first.before
        let sorted = changes.sorted { ($0.moment, $0.offset) < ($1.moment, $1.offset) }
        self.changes = sorted
        self.isRuled = isRuled && !isFixed
        span = first.moment...max(first.moment, isRuled || isFixed ? .max : sorted.last?.moment ?? first.moment)
    }

    /// Whether each change begins where the one before it left off, of those in a stretch of time.
    /// The first dates of a rule need not meet it, and often lie in the year 1601.
    func isConsistent(in range: ClosedRange<Int>) -> Bool {
        let near = changes.filter { range.contains($0.moment) }
        return zip(near, near.dropFirst()).allSatisfy { before, after in
            after.from == before.offset || after.moment == before.moment && after.offset == before.offset
        }
    }

    var clock: ZoneClock { ZoneClock(name: nil) { offset(at: $0) } }

    func offset(at second: Int) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].moment <= second { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? initial : changes[low - 1].offset
    }

    /// The moments inside a stretch of time at which the clocks change.
    func changes(in range: ClosedRange<Int>) -> [Int] { changes.map(\.moment).filter { range.contains($0) } }

    private struct Observance {
        var start: Int
        var from: Int
        var to: Int
        var rules: [RecurrenceRule]
        var additions: [Int]
    }

    /// Only yearly rules are followed: real zones need no others, and others can take for ever.
    private static func read(_ block: ObservanceBlock) -> Observance? {
        let lines = block.lines.filter { $0.name != "RRULE" && $0.name != "RDATE" }
        let properties = Libical.parse(
            lines, in: ["VCALENDAR", "VTIMEZONE", block.isDaylight ? "DAYLIGHT" : "STANDARD"])
        var start: Int?
        var from: Int?
        var to: Int?
        for property in properties {
            switch (property.name, property.value) {
            case ("DTSTART", .time(let time)): start = time.wall
            case ("TZOFFSETFROM", .offset(let seconds)) where abs(seconds) < 86_400: from = seconds
            case ("TZOFFSETTO", .offset(let seconds)) where abs(seconds) < 86_400: to = seconds
            default: break
            }
        }
        guard let start, let to else { return nil }
        let rules = block.lines.filter { $0.name == "RRULE" }.compactMap { line in
            (try? RecurrenceRule(line.value)).flatMap { $0.frequency == .yearly ? $0 : nil }
        }
        let additions = block.lines.filter { $0.name == "RDATE" }.flatMap { line in
            line.value.split(separator: ",").prefix(2_000).compactMap { StatedTime(text: String($0))?.wall }
        }
        return Observance(start: start, from: from ?? to, to: to, rules: rules, additions: additions)
    }
}
