/// How long to look for better plans once there is one.
package enum Thoroughness: Sendable {
    /// Not at all.
    case first
    /// Enough to compare one question with another.
    case quick
    case full

    /// For everything at once, in the solver's own unit of work.
    var wholeLimit: Double { self == .full ? 8 : 0.5 }
    /// Where improvement ends by itself, whatever is left to try.
    func circles(_ engagements: Int) -> Int { self == .full ? 100 + 2 * engagements : 16 }
    /// How many circles in vain end it.
    func patience(_ engagements: Int) -> Int { 40 + engagements / 4 }
}
