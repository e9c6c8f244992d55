package import Occasions

/// What every question to the register says besides its own: whose register, who asks, why and when.
package struct Recording: Sendable {
    /// The office's document; nil: the usual places.
    package let office: String?
    /// Who records it.
    package let by: String
    package let why: String?
    /// The moment it happened, where somebody names it.
    package let now: String?
    /// The day it happened, where somebody names no more.
    package let today: CivilDate?
    /// The current minute, by the clock.
    package let clock: Moment
    package let json: Bool

    /// True where somebody says when it happened.
    var isTimed: Bool { now != nil || today != nil }

    package init(
        office: String? = nil, by: String = "", why: String? = nil, now: String? = nil, today: CivilDate? = nil,
        clock: Moment,
        json: Bool = false
    ) {
        self.office = office
        self.by = by
        self.why = why
        self.now = now
        self.today = today
        self.clock = clock
        self.json = json
    }
}
