package import Occasions

/// An option on a room, or a contract, as papers tell it.
package struct OptionLine: Hashable, Sendable {
    package enum Step: Hashable, Sendable {
        /// It is the first: confirm it or have it extended.
        case confirm
        /// It waits behind others: challenge them, or look for another room.
        case challenge
        /// It is over: ask anew.
        case askAnew
        /// It is confirmed by contract.
        case none
    }

    /// By how soon something is to be done.
    enum Urgency: Int, CaseIterable, Comparable {
        case late, near, later, contract

        static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
    }

    /// The last minute it runs; nil: a contract.
    package let due: Moment?
    package let room: String
    package let occasion: String
    /// The days or the time it is for.
    package let range: TimeRange
    /// `first option`, in the language of the paper.
    package let rank: String
    /// Those who stand before it, each in a few words.
    package let before: [String]
    package let step: Step

    package init(
        due: Moment?, room: String, occasion: String, range: TimeRange, rank: String, before: [String], step: Step
    ) {
        self.due = due
        self.room = room
        self.occasion = occasion
        self.range = range
        self.rank = rank
        self.before = before
        self.step = step
    }
}
