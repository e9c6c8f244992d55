/// One thing that takes place: a plenary, a bilateral, an arrival, a dinner.
///
/// It never changes, and is shared rather than copied: thousands are looked at again and again.
package final class Engagement: Sendable {
    /// `occasion/engagement`, as documents and plans name it.
    package let id: String
    package let title: String
    /// Index into the problem's occasions.
    package let occasion: Int
    package let kind: EngagementKind
    package let timing: Timing
    package let company: Company
    package let needs: RoomNeeds
    package let speech: Speech
    package let means: Means
    package let preference: Preference?
    package let access: Access
    package let ceremonial: Ceremonial
    package let conduct: Conduct
    package let origin: Origin

    package init(
        id: String, title: String, occasion: Int, kind: EngagementKind = .meeting, timing: Timing,
        company: Company = Company(), needs: RoomNeeds = RoomNeeds(), speech: Speech = Speech(),
        means: Means = Means(), preference: Preference? = nil, access: Access = Access(),
        ceremonial: Ceremonial = Ceremonial(), conduct: Conduct = Conduct(), origin: Origin = Origin()
    ) {
        self.id = id
        self.title = title
        self.occasion = occasion
        self.kind = kind
        self.timing = timing
        self.company = company
        self.needs = needs
        self.speech = speech
        self.means = means
        self.preference = preference
        self.access = access
        self.ceremonial = ceremonial
        self.conduct = conduct
        self.origin = origin
    }

    /// The same with another timing or another ceremonial.
    private convenience init(_ other: Engagement, timing: Timing? = nil, ceremonial: Ceremonial? = nil) {
        self.init(
            id: other.id, title: other.title, occasion: other.occasion, kind: other.kind,
            timing: timing ?? other.timing, company: other.company, needs: other.needs, speech: other.speech,
            means: other.means, preference: other.preference, access: other.access,
            ceremonial: ceremonial ?? other.ceremonial, conduct: other.conduct, origin: other.origin)
    }

    /// The same, leading to a ceremony.
    package func leading(to ceremony: EngagementID) -> Engagement {
        var ceremonial = ceremonial
        ceremonial.leadsTo = ceremony
        return Engagement(self, ceremonial: ceremonial)
    }

    /// The same, and it may be left out.
    package var optional: Engagement { isOptional ? self : Engagement(self, timing: timing.optional) }

    /// The same, of another length.
    package func lasting(_ minutes: Int) -> Engagement { Engagement(self, timing: timing.lasting(minutes)) }
}

extension Engagement {
    /// Where it was read.
    package struct Origin: Sendable {
        package let source: SourcePlace?
        /// The UID of the calendar entry it was read from.
        package let uid: String?
        /// The zone its calendar entry states; nil: that of the problem.
        package let zone: CivilZone?
        /// It was read from an entry for whole days.
        package let isWholeDay: Bool

        package init(
            source: SourcePlace? = nil, uid: String? = nil, zone: CivilZone? = nil, isWholeDay: Bool = false
        ) {
            self.source = source
            self.uid = uid
            self.zone = zone
            self.isWholeDay = isWholeDay
        }
    }

    @inlinable package var source: SourcePlace? { origin.source }
    @inlinable package var uid: String? { origin.uid }
}
