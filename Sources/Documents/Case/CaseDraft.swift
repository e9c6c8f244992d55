internal import Occasions

/// A problem while it is being read.
struct CaseDraft {
    /// An `after` that waits until every engagement is known.
    struct Wait {
        let before: EngagementMention
        let after: EngagementID
        let gapMinutes: Int?
        let mostMinutes: Int?
        let days: ClosedRange<Int>?
    }

    /// What stands beside, or never beside, another engagement, that waits likewise.
    struct Bond {
        let mention: EngagementMention
        let from: EngagementID
        let kind: Link.Kind
    }

    /// A `leads-to` that waits likewise.
    struct Lead {
        let mention: EngagementMention
        let from: EngagementID
    }

    var roster: Roster
    /// Which language's words are taken; tables beside the documents ask it too.
    let wording: Wording
    var occasions: [Occasion] = []
    var engagements: [Engagement] = []
    var slots: [Slot] = []
    var aparts: [Apart] = []
    var rounds: [Round] = []
    /// When somebody cannot be had, as the documents of occasions say.
    var absences: [CalendarEntry] = []
    var apartReasons: [Int: String] = [:]
    var waits: [Wait] = []
    var leads: [Lead] = []
    var bonds: [Bond] = []
    /// One part of an engagement right after another.
    var reliefs: [Ordering] = []
    /// The last part of what is read as several, by the first.
    var lastParts: [EngagementID: EngagementID] = [:]
    var bids: [BidCandidates] = []
    var notices: [String] = []
    var documents: [String] = []
    /// Engagements that are cancelled, by themselves or with their occasion.
    var cancelled: Set<String> = []
    /// What the horizon must hold.
    var stretches: [TimeRange] = []
    var engagementIndex: [String: EngagementID] = [:]
    /// Participants of all engagements.
    var participants = 0
    /// True once more was asked for than is read; it is told once.
    var isFull = false
    /// False where an engagement could not be read.
    var isWhole = true

    init(roster: Roster, wording: Wording) {
        self.roster = roster
        self.wording = wording
    }

    /// The parts of what is read as several, by the first; else the engagement alone.
    func parts(of first: EngagementID) -> [EngagementID] {
        (first.index...(lastParts[first] ?? first).index).map(EngagementID.init)
    }

    /// Leaves out what ties engagements to each other.
    mutating func forgetTies() {
        waits = []
        bonds = []
        leads = []
    }

    /// Puts the parts of one engagement right after each other.
    mutating func join(_ parts: Range<Int>, at place: SourcePlace) {
        for (before, after) in zip(parts, parts.dropFirst()) {
            let (before, after) = (EngagementID(before), EngagementID(after))
            reliefs.append(Ordering(before: before, after: after, gap: 0...0, source: place))
            lastParts[EngagementID(parts.lowerBound)] = after
        }
    }
}
