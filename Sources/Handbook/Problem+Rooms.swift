internal import Occasions

extension Problem {
    /// The rooms a divisible hall falls into, and those these fall into, sorted; never the hall itself.
    func allParts(of hall: ResourceID) -> [ResourceID] {
        var found: Set<ResourceID> = []
        var open = self[hall].room?.parts ?? []
        while let part = open.popLast() {
            guard part != hall, found.insert(part).inserted else { continue }
            open += self[part].room?.parts ?? []
        }
        return found.sorted()
    }

    /// Mobile booths that an engagement takes from pools and that stand in its room.
    func mobileBooths(of id: EngagementID) -> Int {
        self[id].loads.reduce(0) { $0 + (self[$1.pool].pool?.areBooths == true ? $1.count : 0) }
    }
}
