/// A number of days: `1`, `2..4`, or `2..` for that many and more.
enum DayCount {
    /// Nothing lies further off within one case.
    static let most = 3660

    static func read(_ entry: Entry, _ faults: FaultList) -> ClosedRange<Int>? {
        guard let text = entry.text(faults) else { return nil }
        if let match = text.wholeMatch(of: /(\d{1,4})(\.\.(\d{0,4}))?/), let first = Int(match.1) {
            let last = match.3.map { $0.isEmpty ? most : Int($0) ?? most } ?? first
            if first <= last, last <= most { return first...last }
        }
        faults.add(
            entry.place, "'\(text)' is no number of days",
            "Write '1' for the next day, '2..4' for two to four days later, '2..' for two or more.")
        return nil
    }
}
