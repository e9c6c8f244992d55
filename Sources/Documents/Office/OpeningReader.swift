internal import Occasions

/// Opening times: hours for every day, or by day of the week.
enum OpeningReader {
    /// `.some(nil)`: always open.
    static func read(_ entry: Entry, _ faults: FaultList) -> [Weekday: [ClosedRange<Int>]]?? {
        guard case .fields(let fields) = entry.content else {
            if case .text("always") = entry.content { return .some(nil) }
            let hours = spans(entry, faults)
            return .some(Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, hours) }))
        }
        var opening: [Weekday: [ClosedRange<Int>]] = [:]
        for field in fields {
            guard let days = days(field.key) else {
                faults.add(
                    field.place, "'\(field.key)' is no day of the week",
                    "Write 'mon', 'sat', or days from and to such as 'mon-fri'.")
                continue
            }
            let hours = spans(field.value, faults)
            for day in days {
                if opening[day] != nil {
                    faults.add(field.place, "\(day.title) has opening times already", "Name every day once.")
                }
                opening[day] = hours
            }
        }
        for day in Weekday.allCases where opening[day] == nil { opening[day] = [] }
        return .some(opening)
    }

    private static func spans(_ entry: Entry, _ faults: FaultList) -> [ClosedRange<Int>] {
        if case .text("closed") = entry.content { return [] }
        let read = entry.each.compactMap { part in part.hours(faults).map { (part.place, $0) } }
        for (earlier, later) in zip(read, read.dropFirst()) where later.1.lowerBound < earlier.1.upperBound {
            faults.add(later.0, "these hours begin before those in front of them end", "Write them in order.")
        }
        return read.map(\.1)
    }

    /// `mon-fri` may run over the end of the week: `sat-mon`.
    private static func days(_ word: String) -> [Weekday]? {
        let ends = word.split(separator: "-", omittingEmptySubsequences: false).map(day)
        switch ends.count {
        case 1: return ends[0].map { [$0] }
        case 2:
            guard let first = ends[0], let last = ends[1] else { return nil }
            let count = (last.rawValue - first.rawValue + 7) % 7
            return (0...count).map { Weekday.allCases[(first.rawValue + $0) % 7] }
        default: return nil
        }
    }

    static func day(_ word: some StringProtocol) -> Weekday? { Weekday.allCases.first { $0.short == word } }
}
