internal import Occasions

/// A fingerprint of what calendars have been told of an engagement.
enum PlanSeal {
    /// Eight hexadecimal digits; others where a calendar would show something else.
    ///
    /// Besides what the plan decides it covers what the occasion says and calendars show: how long and under what
    /// title, to whom and how firmly it is promised, in what languages, and how the room is to be furnished.
    static func make(_ entry: PlanEntry, of id: EngagementID, in problem: Problem) -> String {
        let engagement = problem[id]
        let occasion = problem.occasion(of: id)
        var parts = [
            entry.start.map { String($0.minutes) } ?? "", entry.isOmitted ? "omitted" : "", entry.room ?? "",
        ]
        parts += entry.staff.map { "\($0.slot)=\($0.resource)" }.sorted()
        parts += [
            "", String(engagement.minutes), engagement.title, engagement.kind.id, engagement.audience.rawValue,
            occasion.title, occasion.status.rawValue, engagement.needs.setUp ?? "", String(engagement.attendance),
            String(engagement.needs.setUpMinutes ?? 0), String(engagement.needs.strikeMinutes ?? 0),
            engagement.interpretation.rawValue,
        ]
        parts += engagement.languages
        return hex(parts.joined(separator: "\u{1F}"))
    }

    /// FNV-1a, its halves folded onto each other.
    private static func hex(_ text: String) -> String {
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
