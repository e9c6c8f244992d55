/// One entry of one of the lists that a demand is made of (`Pieces`): a span, a load or a term of a sum.
struct DemandEntry: Hashable, Sendable, Comparable {
    let list: Int32
    let place: Int32

    init(_ list: Int, _ place: Int) {
        self.list = Int32(truncatingIfNeeded: list)
        self.place = Int32(truncatingIfNeeded: place)
    }

    static func < (left: DemandEntry, right: DemandEntry) -> Bool {
        (left.list, left.place) < (right.list, right.place)
    }
}
