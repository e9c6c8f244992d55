/// Joins the many times of one event to fewer and longer ones that cover them all.
enum Joining {
    /// `within`: the minutes that may lie between two that are joined; nil joins all.
    /// The occurrences begin in any order.
    static func joined(_ occurrences: [Occurrence], within gap: Int?) -> [Occurrence] {
        var joined: [Occurrence] = []
        for next in occurrences.sorted(by: { $0.startMinutes < $1.startMinutes }) {
            guard var last = joined.last, gap.map({ next.startMinutes - last.endMinutes <= $0 }) ?? true else {
                joined.append(next)
                continue
            }
            last.endMinutes = max(last.endMinutes, next.endMinutes)
            if let days = last.allDay, let more = next.allDay {
                last.allDay = AllDay(first: days.first, last: max(days.last, more.last))
            }
            if last.blocks != next.blocks { last.idle = nil }
            joined[joined.count - 1] = last
        }
        return joined
    }
}
