/// How good a plan is known to be.
package enum PlanProof: Sendable {
    /// No plan costs less.
    case optimal
    /// No plan costs less than this one by more than so many per cent of the least it could cost: the optimality gap.
    case within(percent: Int)
    /// Every must is kept; a cheaper plan may exist.
    case bestFound
    /// As before, and the search was ended from outside; nil: nothing is known of how much cheaper.
    case stopped(within: Int?)
    /// As before, and the search was ended by a fault.
    case halted(any Error)
}
