/// What the guests would like, with a weight.
package struct Preference: Sendable, Hashable {
    package let rooms: [ResourceID]
    /// Minutes of the day the engagement would best lie in.
    package let hours: ClosedRange<Int>?
    package let weight: Int?

    package init(rooms: [ResourceID] = [], hours: ClosedRange<Int>? = nil, weight: Int? = nil) {
        self.rooms = rooms
        self.hours = hours
        self.weight = weight
    }
}
