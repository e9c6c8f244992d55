package import Occasions

/// Why something cannot be recorded of an option: the answer is no.
package enum HoldRefusal: Error, Hashable, Sendable {
    /// No option has this number.
    case unknown(Int)
    /// It does not run any more.
    case ended(HoldRecord)
    /// The occasion holds the room then already.
    case alreadyHeld(HoldBook.Standing)
    /// There is a contract, which neither lapses nor is confirmed again.
    case isContract(HoldRecord)
    /// It would not run longer.
    case noLater(HoldRecord)
    /// Nobody stands before it, so there is nobody to challenge.
    case isFirst(HoldRecord)
    /// A contract stands before it, which cannot be challenged.
    case behindContract(HoldRecord, HoldBook.Standing)
    /// It has challenged all who stand before it, until this moment.
    case challengesAlready(HoldRecord, until: Moment)
    /// It has challenged nobody.
    case challengesNobody(HoldRecord)
    /// Others stand before it.
    case behind(HoldRecord, [HoldBook.Standing])
}
