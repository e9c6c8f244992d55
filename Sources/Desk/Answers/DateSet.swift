internal import Conditions
internal import Occasions
internal import Solving

/// Dates a bid could be held on, as judged.
struct DateSet {
    enum Verdict: Int {
        case go, goIf, noGo

        var text: String {
            switch self {
            case .go: "GO"
            case .goIf: "GO-IF"
            case .noGo: "NO-GO"
            }
        }
    }

    let problem: Problem
    let window: TimeRange
    let verdict: Verdict
    /// What wishes it leaves unmet.
    let cost: Int
    /// What stands in the calendars on these days.
    let notes: [String]
    /// Requirements that stand against it, the bid's own included.
    let reasons: [Requirement]
    /// The count they follow from; nil: they were found by search.
    let shortage: Shortage?

    /// GO before GO-IF before NO-GO, then fewer calendar notes, then cheaper, then earlier.
    static func isBetter(_ left: DateSet, _ right: DateSet) -> Bool {
        (left.verdict.rawValue, left.notes.count, left.cost, left.window.start.minutes)
            < (right.verdict.rawValue, right.notes.count, right.cost, right.window.start.minutes)
    }
}
