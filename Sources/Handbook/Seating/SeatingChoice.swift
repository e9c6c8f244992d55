package import Occasions

/// Which layout an engagement has, and who says so.
package struct SeatingChoice: Sendable {
    package enum Source: Sendable {
        case engagement, occasion, kind
        /// More than two parties meet, so that they cannot face each other.
        case tooManyForTwoSides
    }

    package let style: Seating.Style
    package let source: Source
    /// What the documents say besides.
    package let seating: Seating

    /// Nil where neither a document nor its kind gives it one.
    package init?(of id: EngagementID, in problem: Problem) {
        let engagement = problem[id]
        let usual = engagement.kind.seating
        if let own = engagement.seating, let style = own.style ?? usual {
            self.init(style, own.style == nil ? .kind : .engagement, own)
            return
        }
        guard let usual else { return nil }
        if let stated = problem.occasion(of: id).seatings.first(where: { $0.style?.sort == usual.sort }),
            let style = stated.style
        {
            self.init(style, .occasion, stated)
        } else if usual == .bilateral, !SeatingChoice.hasTwoSides(engagement, problem) {
            self.init(.council, .tooManyForTwoSides, Seating())
        } else {
            self.init(usual, .kind, Seating())
        }
    }

    private init(_ style: Seating.Style, _ source: Source, _ seating: Seating) {
        self.style = style
        self.source = source
        self.seating = seating
    }

    /// Two delegations, or one and the city's own principals.
    private static func hasTwoSides(_ engagement: Engagement, _ problem: Problem) -> Bool {
        let delegations = engagement.participants.count { problem[$0].delegation != nil }
        let hasHosts =
            delegations < engagement.participants.count || engagement.slots.contains { problem[$0].role.isHost }
        return delegations + (hasHosts ? 1 : 0) == 2
    }
}
