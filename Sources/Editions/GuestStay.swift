package import Occasions

/// When a delegation comes and goes, and who receives it. Only the office itself reads it.
package struct GuestStay: Hashable, Sendable, Codable {
    package let delegation: String
    package let occasion: String
    package let head: String?
    package let people: Int
    package let arrival: Moment?
    package let departure: Moment?
    package let isLongHaul: Bool
    package let hotel: String?
    package let lounge: String?
    /// The engagements in which it arrives, and in which it leaves.
    package let welcomes: [Entry<StaffWords>]
    package let farewells: [Entry<StaffWords>]
}
