package import Occasions

/// What the facts say of one option.
package struct HoldRecord: Hashable, Sendable {
    /// A challenge by an option behind it.
    package struct Challenge: Hashable, Sendable {
        package let by: Int
        /// The last minute to confirm.
        package let until: Moment
        package fileprivate(set) var withdrawnAt: Moment?

        /// False where it was taken back in time.
        fileprivate var isKept: Bool { withdrawnAt.map { until < $0 } ?? true }
    }

    /// How it came to its end.
    package enum Cause: String, Hashable, Sendable {
        case released, overruled
        /// Its own time was over.
        case expired
        /// It was challenged and not confirmed in time.
        case challenged
        /// The time it was asked for has passed.
        case over
    }

    package struct End: Hashable, Sendable {
        package let cause: Cause
        /// The first minute it does not run any more.
        package let at: Moment
    }

    /// The number of the fact that asked for it.
    package let number: Int
    package let request: HoldRequest
    package let askedAt: Moment
    /// The last minute of the option, with its extensions.
    package private(set) var until: Moment
    package private(set) var challenges: [Challenge] = []
    /// When the contract was signed; nil: it is an option.
    package private(set) var confirmedAt: Moment?
    /// How often a fact about it was recorded after it was asked for, and when that was last.
    package private(set) var changes = 0
    package private(set) var changedAt: Moment
    /// Its end, which may lie ahead; nil: none is known.
    package private(set) var end: End?

    init(_ fact: Fact, _ request: HoldRequest) {
        number = fact.number
        self.request = request
        askedAt = fact.when
        until = request.until
        changedAt = fact.when
    }

    package var isContract: Bool { confirmedAt != nil }

    package func isRunning(at moment: Moment) -> Bool { askedAt <= moment && end.map { moment < $0.at } ?? true }

    /// The first challenge that ends it, if it is not confirmed.
    package func openChallenge(_ isEffective: (Challenge) -> Bool) -> Challenge? {
        guard !isContract else { return nil }
        return challenges.filter { $0.isKept && isEffective($0) }.min { ($0.until, $0.by) < ($1.until, $1.by) }
    }

    // MARK: Reading the facts, in their order

    mutating func note(_ fact: Fact) {
        changes += 1
        changedAt = max(changedAt, fact.when)
    }

    mutating func extend(to moment: Moment, at now: Moment) {
        // An option that lapsed does not come back.
        if end == nil, now <= until { until = moment }
    }

    mutating func challenge(by challenger: Int, until: Moment) {
        challenges.append(Challenge(by: challenger, until: until))
    }

    mutating func withdraw(by challenger: Int, at now: Moment) {
        for index in challenges.indices where challenges[index].by == challenger {
            challenges[index].withdrawnAt = challenges[index].withdrawnAt ?? now
        }
    }

    mutating func confirm(at now: Moment) { if end == nil { confirmedAt = confirmedAt ?? now } }

    mutating func close(_ cause: Cause, at now: Moment) { if end == nil { end = End(cause: cause, at: now) } }

    /// Settles when it lapses, once it is known of every challenger when that one ends.
    mutating func settle(_ isEffective: (Challenge) -> Bool) {
        var lapse = End(cause: .expired, at: until + 1)
        let confirmed = confirmedAt
        confirmedAt = nil
        if let challenge = openChallenge(isEffective), challenge.until < until {
            lapse = End(cause: .challenged, at: challenge.until + 1)
        }
        if let confirmed, confirmed < lapse.at {
            confirmedAt = confirmed
        } else if end.map({ lapse.at <= $0.at }) ?? true {
            end = lapse
        }
        if end.map({ request.taken.end < $0.at }) ?? true { end = End(cause: .over, at: request.taken.end) }
    }
}
