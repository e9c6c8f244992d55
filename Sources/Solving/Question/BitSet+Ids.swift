internal import BitCollections
internal import Occasions

/// Sets of ids as sets of the numbers behind them: nothing is hashed, and going through one is always in order.
extension BitSet {
    init(_ ids: some Sequence<EngagementID>) {
        self.init()
        for id in ids { insert(id.index) }
    }

    init(_ ids: some Sequence<ResourceID>) {
        self.init()
        for id in ids { insert(id.index) }
    }

    func contains(_ id: EngagementID) -> Bool { contains(id.index) }

    func contains(_ id: ResourceID) -> Bool { contains(id.index) }
}
