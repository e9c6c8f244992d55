internal import Documents
internal import Occasions

/// Something that falls due: a stage of a bid, a decision, an option that lapses, a renewal, a meeting.
struct DueItem {
    enum Kind: String {
        case stage, decision, ceremony, deadline, option
        case renewal, agreement, seat, visit, meeting, answer, travel, funding
    }

    let kind: Kind
    let due: Moment
    /// The id of the bid, tie or funding line it is of, and its title.
    let of: String
    let title: String
    /// What is due, in the reader's language.
    let what: String
    var owner: String?
    var body: String?
    /// What else there is to know of it.
    var note: String?
    let source: SourcePlace?

    /// By time; then as the office names them.
    static func isBefore(_ left: (offset: Int, element: DueItem), _ right: (offset: Int, element: DueItem)) -> Bool {
        (left.element.due.minutes, left.offset) < (right.element.due.minutes, right.offset)
    }
}
