/// What may be recorded of subscriptions. The secret itself is never recorded.
package struct SubscriptionLedger: Sendable {
    private static let subject = "subscriptions"

    private let store: any FactStore

    package init(_ store: any FactStore) { self.store = store }

    package enum Refusal: Error, Hashable, Sendable {
        case unknown(Int)
        case revoked(Subscription)
    }

    package func book() throws -> SubscriptionBook {
        try store.read { SubscriptionBook(try $0.facts(about: [Self.subject])) }
    }

    package func subscribe(_ audience: String, language: String?, digest: String, _ pen: Pen) throws -> Subscription {
        try record(pen, .subscribed(audience: audience, language: language, digest: digest)) { $0.subscriptions.last }
    }

    package func rotate(_ number: Int, digest: String, _ pen: Pen) throws -> Subscription {
        try record(pen, of: number, .rotated(subscription: number, digest: digest)) { $0[number] }
    }

    package func revoke(_ number: Int, _ pen: Pen) throws -> Subscription {
        try record(pen, of: number, .revoked(subscription: number)) { $0[number] }
    }

    private func record(
        _ pen: Pen, of number: Int? = nil, _ happening: Happening, _ find: (SubscriptionBook) -> Subscription?
    ) throws -> Subscription {
        try store.write(about: [Self.subject]) { facts in
            let now = try pen.moment(after: facts.last())
            let known = try facts.facts(about: [Self.subject])
            var subjects: Set<String> = [Self.subject]
            if let number {
                guard let own = SubscriptionBook(known)[number] else { throw Refusal.unknown(number) }
                guard own.isRunning else { throw Refusal.revoked(own) }
                subjects.insert(ToldLedger.subject(of: own.audience))
            }
            if case .subscribed(let audience, _, _) = happening { subjects.insert(ToldLedger.subject(of: audience)) }
            let new = try facts.append([(happening, subjects)], by: pen, at: now)
            guard let found = find(SubscriptionBook(known + new)) else {
                throw RegisterFault("nothing was recorded", "Please report it.")
            }
            return found
        }
    }
}
