internal import Occasions

/// A problem while it is being read.
struct CaseDraft {
    /// An `after` that waits until every engagement is known.
    struct Wait {
        let entry: Entry
        /// The full id it names.
        let before: String
        let isLocal: Bool
        let after: EngagementID
        let gapMinutes: Int?
        let mostMinutes: Int?
    }

    var roster: Roster
    var occasions: [Occasion] = []
    var engagements: [Engagement] = []
    var slots: [Slot] = []
    var aparts: [Apart] = []
    var apartReasons: [Int: String] = [:]
    var waits: [Wait] = []
    var bids: [BidCandidates] = []
    var notices: [String] = []
    var documents: [String] = []
    /// Engagements of cancelled occasions.
    var cancelled: Set<String> = []
    /// What the horizon must hold.
    var stretches: [TimeRange] = []
    var engagementIndex: [String: EngagementID] = [:]
    /// False where an engagement could not be read.
    var isWhole = true

    init(roster: Roster) { self.roster = roster }
}

/// The occasion an engagement is read for.
struct OccasionFrame {
    struct Guest {
        let id: String
        let title: String
        let resource: ResourceID
    }

    let index: Int
    let id: String
    let times: TimeReader
    var guests: [Guest] = []
    /// False where a delegation could not be read.
    var isWhole = true
}
