package import Occasions

/// A problem with what calendars fix beside it.
package struct JoinedCalendars: Sendable {
    package let problem: Problem
    /// Entries that stand in several files and count once.
    let repeated: Int
    /// Entries that the plan itself holds.
    let own: Int
    /// Entries that the plan itself holds, and that name somebody or something else besides.
    let more: Int
    /// Entries of the office's own calendars that speak of what is asked about.
    let exported: Int
    /// By file and number of the entry, what became of it.
    let fates: [[Int: EntryFate]]
    /// Places and people that look like the office's, and entries of the plan at another time, each with its line.
    let hints: [String]

    package var notices: [String] { JoinedCalendars.notices([self]) }

    /// What became of entries that were not simply taken, each said once.
    package static func notices(_ parts: [JoinedCalendars]) -> [String] {
        func told(_ count: (JoinedCalendars) -> Int, one: String, many: String) -> String? {
            let count = parts.reduce(0) { $0 + count($1) }
            return count == 0 ? nil : count == 1 ? "1 entry \(one)" : "\(count) entries \(many)"
        }
        let notices = [
            told(
                \.repeated, one: "stands in several files and counts once",
                many: "stand in several files and count once"),
            told(\.own, one: "is one of the plan's own and counts once", many: "are the plan's own and count once"),
            told(
                \.more, one: "is one of the plan's own and takes more than the plan says, which counts as well",
                many: "are the plan's own and take more than the plan says, which counts as well"),
            told(
                \.exported, one: "is the office's own export of what this plans and was left out",
                many: "are the office's own export of what this plans and were left out"),
        ].compactMap(\.self)
        var seen: Set<String> = []
        return notices + parts.flatMap(\.hints).filter { seen.insert($0).inserted }
    }
}
