extension Engagement {
    /// What it is given: a room, people and vehicles by slot, pieces of pools.
    package struct Means: Sendable {
        /// The slot of the room, if it takes place in one.
        package let place: SlotID?
        /// Every slot, the place included.
        package let slots: [SlotID]
        /// Pieces it takes from pools.
        package let loads: [PoolLoad]

        package init(place: SlotID? = nil, slots: [SlotID] = [], loads: [PoolLoad] = []) {
            self.place = place
            self.slots = slots
            self.loads = loads
        }
    }

    @inlinable package var place: SlotID? { means.place }
    @inlinable package var slots: [SlotID] { means.slots }
    @inlinable package var loads: [PoolLoad] { means.loads }
}

/// Pieces taken from a pool while an engagement lasts.
package struct PoolLoad: Sendable, Hashable {
    package let pool: ResourceID
    package let count: Int

    package init(pool: ResourceID, count: Int) {
        self.pool = pool
        self.count = count
    }
}
