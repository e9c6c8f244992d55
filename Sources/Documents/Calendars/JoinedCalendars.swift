package import Occasions

/// A problem with what calendars fix beside it.
package struct JoinedCalendars: Sendable {
    package let problem: Problem
    /// Entries that stand in several files and count once.
    let repeated: Int
    /// Entries that the plan itself holds.
    let own: Int
    /// Places that look like one of the office's, and entries of the plan at another time, each with its line.
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
        var seen: Set<String> = []
        return notices + parts.flatMap(\.hints).filter { seen.insert($0).inserted }
    }
}
