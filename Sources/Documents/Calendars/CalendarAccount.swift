internal import ICalendar

/// What became of the entries of one calendar file.
package struct CalendarAccount: Sendable, Encodable {
    package let file: String
    /// Events in the file, series counted once: read = placed + merged + skipped + outside.
    let read: Int
    let placed: Int
    let merged: Int
    let skipped: Int
    /// Events of which nothing lies on the dates looked at.
    let outside: Int
    /// Entries on these dates that take their rooms and people; those for whole days among them.
    let used: Int
    let wholeDays: Int
    let usedMinutes: Int
    /// Entries on these dates that take nothing: free or cancelled, and without length.
    let free: Int
    let withoutLength: Int

    private enum CodingKeys: String, CodingKey {
        case file, read, placed, merged, skipped, outside, used, free
        case wholeDays = "whole-days"
        case usedMinutes = "used-minutes"
        case withoutLength = "without-length"
    }

    init(_ reading: CalendarReading, file: String, blocking: [Occurrence]) {
        self.file = file
        read = reading.tally.read
        placed = reading.tally.placed
        merged = reading.tally.merged
        skipped = reading.tally.skipped
        outside = reading.tally.outOfWindow
        used = blocking.count
        wholeDays = blocking.count { $0.allDay != nil }
        usedMinutes = blocking.reduce(0) { $0 + $1.endMinutes - $1.startMinutes }
        free = reading.occurrences.count { !$0.blocks }
        withoutLength = reading.occurrences.count { $0.blocks && $0.endMinutes <= $0.startMinutes }
    }

    /// In a line; what there is none of is left out.
    var text: String {
        func count(_ number: Int, _ one: String, _ several: String) -> String {
            "\(number) \(number == 1 ? one : several)"
        }
        var parts = ["\(count(read, "event", "events")) read"]
        if skipped > 0 { parts.append("\(skipped) skipped") }
        if merged > 0 { parts.append("\(merged) merged") }
        let days = wholeDays > 0 ? " (\(wholeDays) for whole days: they take their rooms and people all day)" : ""
        parts.append("\(count(used, "entry", "entries")) used\(days)")
        if free > 0 { parts.append("\(free) free or cancelled") }
        if withoutLength > 0 { parts.append("\(withoutLength) without length") }
        if outside > 0 { parts.append("\(count(outside, "event", "events")) outside the dates looked at") }
        return parts.joined(separator: ", ")
    }
}
