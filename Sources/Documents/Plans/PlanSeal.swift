internal import Occasions
internal import Repeatable

/// A fingerprint of what calendars have been told of an engagement.
enum PlanSeal {
    /// Eight hexadecimal digits; others where a calendar would show something else.
    ///
    /// It covers what the plan decides and what the documents say (`Problem.words`).
    static func make(_ entry: PlanEntry, of id: EngagementID, in problem: Problem) -> String {
        var parts = [
            entry.start.map { String($0.minutes) } ?? "", entry.isOmitted ? "omitted" : "", entry.room ?? "",
        ]
        parts += entry.staff.map { "\($0.slot)=\($0.resource)" }.sorted()
        parts += [""] + problem.words(of: id)
        return Fingerprint(parts.joined(separator: "\u{1F}")).shortDigits
    }
}
