package import Occasions

/// What each reader was last told: the versions of which they know all that concerns them.
package struct ToldLedger: Sendable {
    static let subject = "told"

    private let store: any FactStore

    package init(_ store: any FactStore) { self.store = store }

    package struct Last: Hashable, Sendable {
        package let versions: [Int]
        package let when: Moment
    }

    /// By audience: `person:anna`.
    package func last() throws -> [String: Last] {
        try store.read { facts in
            try facts.facts(about: [Self.subject]).reduce(into: [:]) { found, fact in
                if case .told(let audience, let versions) = fact.happening {
                    found[audience] = Last(versions: versions, when: fact.when)
                }
            }
        }
    }

    /// Records that these were told of all that some versions say.
    package func tell(_ audiences: [String], of versions: [Int], _ pen: Pen) throws -> [Fact] {
        let subjects = Set(audiences.map(Self.subject(of:)) + [Self.subject])
        return try store.write(about: subjects) { facts in
            let now = try pen.moment(after: facts.last())
            return try facts.append(
                audiences.map { (.told(audience: $0, versions: versions), [Self.subject, Self.subject(of: $0)]) },
                by: pen, at: now)
        }
    }

    package static func subject(of audience: String) -> String { "audience:\(audience)" }
}
