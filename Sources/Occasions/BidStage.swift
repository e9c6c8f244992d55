/// How far a bid has come: the stages of the pipeline, in order.
package enum BidStage: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
    /// Somebody has seen that it could be had.
    case radar
    /// The city decides whether it goes for it.
    case goNoGo = "go-no-go"
    case intent
    case concept
    case fullBid = "full-bid"
    case siteVisit = "site-visit"
    case shortlisted
    case won, lost, withdrawn

    /// Nothing comes after it.
    package var isEnd: Bool { [.won, .lost, .withdrawn].contains(self) }

    /// Whoever decides for it promises something: whether it can be kept is tested before.
    package var promises: Bool { ![.radar, .lost, .withdrawn].contains(self) }

    /// The place in the pipeline; the three ends share one.
    package var rank: Int {
        isEnd ? BidStage.open.count : BidStage.open.firstIndex(of: self) ?? 0
    }

    /// The stages before the end.
    private static let open: [BidStage] = allCases.filter { !$0.isEnd }

    package static func < (left: BidStage, right: BidStage) -> Bool { left.rank < right.rank }
}
