extension Engagement {
    /// Those who come.
    package struct Company: Sendable {
        /// Principals and delegations that take part, in document order.
        package let participants: [ResourceID]
        /// People in the room.
        package let attendance: Int
        /// People each delegation sends to it, its head included; 0: the whole delegation.
        package let places: Int

        package init(participants: [ResourceID] = [], attendance: Int = 0, places: Int = 0) {
            self.participants = participants
            self.attendance = attendance
            self.places = places
        }
    }

    @inlinable package var participants: [ResourceID] { company.participants }
    @inlinable package var attendance: Int { company.attendance }
    @inlinable package var places: Int { company.places }
}
