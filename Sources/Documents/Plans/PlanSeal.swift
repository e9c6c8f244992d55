internal import Occasions
internal import Repeatable

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
        return Fingerprint(parts.joined(separator: "\u{1F}")).shortDigits
    }
}
