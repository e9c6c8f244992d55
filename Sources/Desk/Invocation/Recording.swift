internal import Documents
package import Occasions
internal import Register

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

    /// The same of an office that was found.
    func of(office path: String) -> Recording {
        Recording(office: path, by: by, why: why, now: now, today: today, clock: clock, json: json)
    }

    /// Who records at a moment, which has passed.
    func pen(at now: Moment) throws(Misuse) -> Pen {
        guard now <= clock else {
            throw Misuse(
                "'\(self.now ?? today?.text ?? "")' lies ahead, and nothing is recorded before it happens",
                "Leave --now and --today out, or name a time that has passed.")
        }
        return Pen(who: by, why: why, now: now, isNamed: isTimed) {
            // 16 bytes of chance.
            (0..<2).map { _ in UInt64.random(in: .min ... .max).hexadecimal(digits: 16) }.joined()
        }
    }

    /// The moment of the question in an office's zone.
    func moment(_ zone: CivilZone) throws(Misuse) -> Moment {
        if let now { return try TimeQuestion.now(now, zone: zone) }
        return TimeQuestion.moment(now: nil, today: today, clock: clock, zone: zone)
    }

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
