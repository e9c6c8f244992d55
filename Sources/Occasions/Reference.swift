/// The place of an engagement in its problem.
package struct EngagementID: Hashable, Comparable, Sendable {
    package let index: Int
    package init(_ index: Int) { self.index = index }
    package static func < (left: EngagementID, right: EngagementID) -> Bool { left.index < right.index }
}

/// The place of a slot in its problem.
package struct SlotID: Hashable, Comparable, Sendable {
    package let index: Int
    package init(_ index: Int) { self.index = index }
    package static func < (left: SlotID, right: SlotID) -> Bool { left.index < right.index }
}

/// The place in its problem of a room, person, delegation or pool.
package struct ResourceID: Hashable, Comparable, Sendable {
    package let index: Int
    package init(_ index: Int) { self.index = index }
    package static func < (left: ResourceID, right: ResourceID) -> Bool { left.index < right.index }
}
