/// A person, room or resource named by an event.
package struct Attendee: Sendable, Hashable {
    /// What the event asks of somebody (ROLE).
    package enum Role: String, Sendable, Hashable {
        case chair = "CHAIR"
        case required = "REQ-PARTICIPANT"
        case optional = "OPT-PARTICIPANT"
        /// Told for information only.
        case informed = "NON-PARTICIPANT"
    }

    package var name: String?
    /// Lower case, without `mailto:`.
    package var address: String
    package var role: Role
    package var declined: Bool
    /// Whether it is a room or a piece of equipment.
    package var isResource: Bool

    package init(
        name: String? = nil, address: String, role: Role = .required, declined: Bool = false, isResource: Bool = false
    ) {
        self.name = name
        self.address = address
        self.role = role
        self.declined = declined
        self.isResource = isResource
    }

    /// Whether the event needs them: who declined, may stay away or is only informed is free for something else.
    package var isNeeded: Bool { !declined && (role == .chair || role == .required) }
}
