internal import Occasions

extension Problem {
    /// The party of highest rank at an engagement, the first of equals; nil where none takes part.
    func highestGuest(of id: EngagementID) -> (id: ResourceID, rank: Int)? {
        self[id].participants.compactMap { party in
            (self[party].delegation?.rank ?? self[party].principal?.rank).map { (id: party, rank: $0) }
        }
        .min { $0.rank < $1.rank }
    }
}
