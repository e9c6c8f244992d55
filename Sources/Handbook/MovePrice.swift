package import Occasions

/// How much it costs to change an engagement that people already know of.
package enum MovePrice {
    /// From 1 to 72: the product of three factors.
    ///
    /// Rank: 1 to 9, by the highest guest. Told: 2 where calendars already show it. Haste: 1 to 4, by the hours left
    /// until it starts.
    package static func weight(of id: EngagementID, start: Moment?, isTold: Bool, now: Moment?, in problem: Problem)
        -> Int
    {
        rank(problem.highestGuest(of: id)?.rank) * (isTold ? 2 : 1) * haste(start, now)
    }

    private static func rank(_ code: Int?) -> Int { 1 + max(0, 90 - (code ?? 90)) / 10 }

    private static func haste(_ start: Moment?, _ now: Moment?) -> Int {
        guard let start, let now else { return 1 }
        switch (start - now) / 60 {
        case ..<24: return 4
        case ..<72: return 3
        case ..<168: return 2
        default: return 1
        }
    }
}
