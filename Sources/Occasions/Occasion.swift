/// A visit, ministerial conference, congress, diplomatic days, public event or bid.
package struct Occasion: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case visit
        case ministerialConference = "ministerial-conference"
        case congress
        case diplomaticDays = "diplomatic-days"
        case publicEvent = "public-event"
        case meeting
    }

    /// How far it is promised.
    package enum Status: String, CaseIterable, Sendable {
        case inquiry, option, tentative, confirmed, cancelled, bid

        /// A promise already given in full.
        package var isFirm: Bool { self == .confirmed }
    }

    package let id: String
    package let title: String
    package let kind: Kind
    package let status: Status
    /// From the first moment of the first day to the end of the last.
    package let window: TimeRange
    /// Wishes of the whole occasion by rule id, with their weights; absent: the sheet's weight.
    package let weights: [String: Int]
    package let source: SourcePlace?

    package init(
        id: String, title: String, kind: Kind = .meeting, status: Status = .confirmed, window: TimeRange,
        weights: [String: Int] = [:], source: SourcePlace? = nil
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.status = status
        self.window = window
        self.weights = weights
        self.source = source
    }
}
