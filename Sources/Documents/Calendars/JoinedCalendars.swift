package import Occasions

/// A problem with what calendars fix beside it.
package struct JoinedCalendars: Sendable {
    package let problem: Problem
    /// Entries that stand in several files and count once.
    let repeated: Int
    /// Entries that the plan itself holds.
    let own: Int
    /// Entries of the office's own calendars that speak of what is asked about.
    let exported: Int
    /// By file and number of the entry, what became of it.
    let fates: [[Int: EntryFate]]
    /// Places and people that look like the office's, and entries of the plan at another time, each with its line.
    let hints: [String]

    package var notices: [String] { JoinedCalendars.notices([self]) }

    /// What became of entries that were not simply taken, each said once.
    package static func notices(_ parts: [JoinedCalendars]) -> [String] {
        var notices: [String] = []
        let repeated = parts.reduce(0) { $0 + $1.repeated }
        if repeated > 0 {
            notices.append(
                repeated == 1
                    ? "1 entry stands in several files and counts once"
                    : "\(repeated) entries stand in several files and count once")
        }
        let own = parts.reduce(0) { $0 + $1.own }
        if own > 0 {
            notices.append(
                own == 1
                    ? "1 entry is one of the plan's own and counts once"
                    : "\(own) entries are the plan's own and count once")
        }
        let exported = parts.reduce(0) { $0 + $1.exported }
        if exported > 0 {
            notices.append(
                exported == 1
                    ? "1 entry is the office's own export of what this plans and was left out"
                    : "\(exported) entries are the office's own export of what this plans and were left out")
        }
        var seen: Set<String> = []
        return notices + parts.flatMap(\.hints).filter { seen.insert($0).inserted }
    }
}
