/// A seat with whoever has it, and why.
package struct Seated: Sendable {
    package enum Holder: Sendable {
        case party(Party)
        /// Somebody who comes with a head of delegation; the head is the first.
        case member(of: Party, Int)
        case interpreter, driver
    }

    package enum Reason: Sendable {
        /// Host, co-host, presidency or head of a side.
        case office
        /// The place of the order; with what puts it after the one before.
        case order(Comparison?)
        /// Not the place of the order, so that nobody sits beside whom they may not.
        case moved(from: Int)
        case byHand(String)
        /// Comes with the head, or works there.
        case company
    }

    package let seat: SeatingLayout.Seat
    package let holder: Holder
    /// The place of honour, from 1; nil for hosts and for those who come with a head.
    package let number: Int?
    package let reason: Reason

    /// Nil for those who come with a head, and for interpreters and drivers.
    package var party: Party? { if case .party(let party) = holder { party } else { nil } }

    package var isByHand: Bool { if case .byHand = reason { true } else { false } }
}
