/// What a rule can demand of a plan. It has no opposite: only formulas can be negated.
package enum Condition: Hashable, Sendable {
    case formula(Formula)
    /// No two of the spans that count overlap.
    case disjoint([Span])
    /// No span of the first that counts overlaps one of the second that counts. Two spans of one engagement are never
    /// held against each other; overlaps within one list are nobody's business here.
    case separate([Span], [Span])
    /// At no moment do the loads that count sum to more than the capacity leaves.
    case shared([Load], capacity: Capacity)
    /// Between any two spans that count and do not overlap lie at least the minutes that the pace asks between the
    /// venues of their engagements. Overlapping spans are the business of `disjoint`.
    case spaced([Span], Pace)
    /// The spans that count hang together in spells: in time order, the next belongs to the spell if it starts less
    /// than `rest` minutes after the latest end so far. No spell lasts longer than `within` minutes from its first
    /// start to its latest end, unless it is of one engagement alone: that length is no decision of the plan.
    case rested([Span], rest: Int, within: Int)
}
