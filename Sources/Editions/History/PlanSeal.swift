internal import Occasions
internal import Repeatable

/// A fingerprint of what calendars have been told of an engagement.
///
/// It covers what the plan decides and what the documents say (`Problem.words`).
struct PlanSeal {
    private let words: [String]

    init(of id: EngagementID, in problem: Problem) { words = problem.words(of: id) }

    /// Eight hexadecimal digits; others where a calendar would show something else.
    func digits(_ entry: PlanEntry) -> String {
        var parts = [
            entry.start.map { String($0.minutes) } ?? "", entry.isOmitted ? "omitted" : "", entry.room ?? "",
        ]
        parts += entry.staff.map { "\($0.slot)=\($0.resource)" }.sorted()
        parts += [""] + words
        return Fingerprint(parts.joined(separator: "\u{1F}")).shortDigits
    }
}
