internal import Occasions

extension Problem {
    /// Mobile booths that an engagement takes from pools and that stand in its room.
    func mobileBooths(of id: EngagementID) -> Int {
        self[id].loads.reduce(0) { $0 + (self[$1.pool].pool?.areBooths == true ? $1.count : 0) }
    }
}
