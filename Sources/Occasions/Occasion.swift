/// A visit, ministerial conference, congress, diplomatic days, public event, award or bid.
package struct Occasion: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case visit
        case ministerialConference = "ministerial-conference"
        case congress
        case diplomaticDays = "diplomatic-days"
        case publicEvent = "public-event"
        case meeting
        /// A title that a city is given: deadlines and a ceremony, and nothing to be hosted.
        case award
    }

    /// How far it is promised.
    package enum Status: String, CaseIterable, Sendable {
        case inquiry, option, tentative, confirmed, cancelled, bid

        /// A promise already given in full.
        package var isFirm: Bool { self == .confirmed }

        /// Something is promised to somebody; of an option only where that is enough.
        package func isPromised(evenAsOption: Bool) -> Bool {
            switch self {
            case .confirmed, .tentative: true
            case .option: evenAsOption
            case .bid, .inquiry, .cancelled: false
            }
        }
    }

    package let id: String
    package let title: String
    package let kind: Kind
    package let status: Status
    /// From the first moment of the first day to the end of the last.
    package let window: TimeRange
    /// Wishes of the whole occasion by rule id, with their weights; absent: the sheet's weight.
    package let weights: [String: Int]
    package let source: SourcePlace?
    /// Yes: it has been made public; no: it must not be yet; nil: the documents do not say.
    package let announced: Bool?
    /// Nothing of it may be public before.
    package let embargo: Moment?
    package let deadlines: [Deadline]
    /// Options on rooms: as the office's register has them, else as its document says.
    package private(set) var holds: [Hold]
    /// The options its document claims, where a register says which there are; nil: it claims nothing.
    package private(set) var claims: [Hold]?
    /// True where its document speaks of options, even if it has none.
    package let saysOptions: Bool
    /// The precedence regime of its orders of arrival.
    package let regime: String?
    /// What its order of precedence depends on: `king`, `foreign-diplomats`.
    package let present: [String]
    /// Places in its order of precedence that the office gives itself.
    package var overrides: [Override]
    /// How people sit or stand at its engagements, a sort of seating each.
    package var seatings: [Seating] = []

    package init(
        id: String, title: String, kind: Kind = .meeting, status: Status = .confirmed, window: TimeRange,
        weights: [String: Int] = [:], announced: Bool? = nil, embargo: Moment? = nil, deadlines: [Deadline] = [],
        holds: [Hold] = [], saysOptions: Bool? = nil, regime: String? = nil, present: [String] = [],
        overrides: [Override] = [],
        source: SourcePlace? = nil
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.status = status
        self.window = window
        self.weights = weights
        self.source = source
        self.announced = announced
        self.embargo = embargo
        self.deadlines = deadlines
        self.holds = holds
        self.saysOptions = saysOptions ?? !holds.isEmpty
        self.regime = regime
        self.present = present
        self.overrides = overrides
    }

    /// The same with the options that a register has of it; what its document says of options is a claim from now on.
    package func holding(_ registered: [Hold]) -> Occasion {
        var changed = self
        changed.claims = saysOptions ? holds : nil
        changed.holds = registered
        return changed
    }
}

/// A place in an order of precedence that the office gives a party itself: directly before or after another.
package struct Override: Hashable, Sendable {
    package let party: ResourceID
    package let isBefore: Bool
    package let other: ResourceID
    package let why: String
    package let source: SourcePlace?

    package init(_ party: ResourceID, before other: ResourceID, why: String, source: SourcePlace? = nil) {
        self.init(party, isBefore: true, other, why: why, source: source)
    }

    package init(_ party: ResourceID, after other: ResourceID, why: String, source: SourcePlace? = nil) {
        self.init(party, isBefore: false, other, why: why, source: source)
    }

    private init(_ party: ResourceID, isBefore: Bool, _ other: ResourceID, why: String, source: SourcePlace?) {
        self.party = party
        self.isBefore = isBefore
        self.other = other
        self.why = why
        self.source = source
    }
}

/// A day by which something of an occasion must be done.
package struct Deadline: Hashable, Sendable {
    package let title: String
    package let due: Moment
    package let isDone: Bool
    package let source: SourcePlace?

    package init(title: String, due: Moment, isDone: Bool = false, source: SourcePlace? = nil) {
        self.title = title
        self.due = due
        self.isDone = isDone
        self.source = source
    }
}

/// A stretch of time in which the office plans nothing but what is named.
package struct Embargo: Hashable, Sendable {
    package let range: TimeRange
    package let reason: String
    /// The occasions it leaves alone, by id.
    package let excepted: [String]
    package let source: SourcePlace?

    package init(range: TimeRange, reason: String, excepted: [String] = [], source: SourcePlace? = nil) {
        self.range = range
        self.reason = reason
        self.excepted = excepted
        self.source = source
    }
}
