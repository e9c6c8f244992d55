extension Engagement {
    /// In what order guests come, through which door, and to what.
    package struct Ceremonial: Sendable {
        /// The precedence regime of its order of arrival; nil: its occasion's.
        package let regime: String?
        /// The door its guests arrive at; nil: the only one of the venue.
        package let entrance: String?
        /// The ceremony an arrival leads to: guests arrive for it one after another.
        package var leadsTo: EngagementID?
        /// What its order of precedence depends on besides that of its occasion: `king`.
        package let present: [String]
        /// How people sit or stand at it; nil: its occasion or its kind says so.
        package let seating: Seating?

        package init(
            regime: String? = nil, entrance: String? = nil, leadsTo: EngagementID? = nil, present: [String] = [],
            seating: Seating? = nil
        ) {
            self.regime = regime
            self.entrance = entrance
            self.leadsTo = leadsTo
            self.present = present
            self.seating = seating
        }
    }

    @inlinable package var regime: String? { ceremonial.regime }
    @inlinable package var entrance: String? { ceremonial.entrance }
    @inlinable package var leadsTo: EngagementID? { ceremonial.leadsTo }
    @inlinable package var present: [String] { ceremonial.present }
    @inlinable package var seating: Seating? { ceremonial.seating }
}
