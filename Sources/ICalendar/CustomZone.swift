/// A zone that only the file defines: the moments its clocks change, worked out around the window.
struct CustomZone {
    private struct Change {
        var moment: Int
        var offset: Int
    }

    private let changes: [Change]
    private let initial: Int

    /// Nil when the definition holds nothing that can be used. The window is in seconds.
    init?(_ observances: [ObservanceBlock], window: ClosedRange<Int>, steps: inout Int) {
        let range = (window.lowerBound - 3 * 366 * 86_400)...(window.upperBound + 3 * 366 * 86_400)
        var changes: [Change] = []
        var first: (moment: Int, before: Int)?
        for observance in observances.prefix(200) {
            guard let read = Self.read(observance) else { continue }
            if first.map({ read.start - read.from < $0.moment }) ?? true {
                first = (read.start - read.from, read.from)
            }
            var walls: Set<Int> = [read.start]
            walls.formUnion(read.additions)
            for rule in read.rules {
                let until = rule.until.map { $0.isUTC ? $0.wall + read.from : $0.wall + ($0.isDate ? 86_399 : 0) }
                walls.formUnion(
                    RecurrenceExpansion(rule, start: read.start).instances(in: range, until: until, steps: &steps)
                        ?? [])
            }
            changes += walls.map { Change(moment: $0 - read.from, offset: read.to) }
        }
        guard let first else { return nil }
        initial = first.before
        self.changes = changes.sorted { $0.moment < $1.moment }
    }

    var clock: ZoneClock { ZoneClock(name: nil) { offset(at: $0) } }

    private func offset(at second: Int) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].moment <= second { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? initial : changes[low - 1].offset
    }

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
