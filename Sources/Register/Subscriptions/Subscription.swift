package import Occasions

/// A calendar that somebody reads by a secret address.
package struct Subscription: Hashable, Sendable {
    /// The number of the fact that made it.
    package let number: Int
    /// `person:anna`
    package let audience: String
    /// Nil: the office's own.
    package let language: String?
    package let madeAt: Moment
    /// SHA-256 of the secret of its address.
    package fileprivate(set) var digest: String
    /// The secrets it had before.
    package fileprivate(set) var former: [String] = []
    package fileprivate(set) var rotatedAt: Moment?
    package fileprivate(set) var revokedAt: Moment?

    package var isRunning: Bool { revokedAt == nil }
}

/// Every subscription there was, the oldest first.
package struct SubscriptionBook: Sendable {
    package private(set) var subscriptions: [Subscription] = []

    /// `facts`: in order of their numbers.
    package init(_ facts: [Fact]) {
        var places: [Int: Int] = [:]
        for fact in facts {
            switch fact.happening {
            case .subscribed(let audience, let language, let digest):
                places[fact.number] = subscriptions.count
                subscriptions.append(
                    Subscription(
                        number: fact.number, audience: audience, language: language, madeAt: fact.when, digest: digest))
            case .rotated(let number, let digest):
                guard let place = places[number], subscriptions[place].isRunning else { continue }
                subscriptions[place].former.append(subscriptions[place].digest)
                subscriptions[place].digest = digest
                subscriptions[place].rotatedAt = fact.when
            case .revoked(let number):
                guard let place = places[number], subscriptions[place].isRunning else { continue }
                subscriptions[place].revokedAt = fact.when
            default: continue
            }
        }
    }

    package subscript(_ number: Int) -> Subscription? { subscriptions.first { $0.number == number } }

    /// What an audience asked for last, of those that run.
    package func running(of audience: String) -> Subscription? {
        subscriptions.last { $0.audience == audience && $0.isRunning }
    }
}
