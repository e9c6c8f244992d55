package import Occasions

/// What it weighs to change something of an engagement that people know of.
package enum MovePrice {
    /// 1 for what nobody of rank, no calendar and no clock presses; at most 72.
    ///
    /// The rank of the highest guest counts up to nine times, what calendars were told twice, the hours left up to
    /// four times.
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
