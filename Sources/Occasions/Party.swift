/// A host or guest whose own diary counts: mayor, alderman, governor.
package struct Principal: Sendable, Hashable {
    /// Rank code, lower is higher (10 head of state ... 90 aide).
    package let rank: Int
    package let languages: [String]

    package init(rank: Int = 80, languages: [String] = []) {
        self.rank = rank
        self.languages = languages
    }
}

/// A group of guests that arrives, moves and leaves together.
package struct Delegation: Sendable, Hashable {
    /// Index into the problem's occasions.
    package let occasion: Int
    /// EU code of the country, where there is one.
    package let country: String?
    package let head: String?
    package let rank: Int
    package let size: Int
    package let languages: [String]
    package let arrival: Moment?
    package let departure: Moment?
    package let wantsLiaison: Bool

    package init(
        occasion: Int, country: String? = nil, head: String? = nil, rank: Int = 80, size: Int = 1,
        languages: [String] = [], arrival: Moment? = nil, departure: Moment? = nil, wantsLiaison: Bool = false
    ) {
        self.occasion = occasion
        self.country = country
        self.head = head
        self.rank = rank
        self.size = size
        self.languages = languages
        self.arrival = arrival
        self.departure = departure
        self.wantsLiaison = wantsLiaison
    }
}

/// A member of the office's staff, or an interpreter or driver it engages.
package struct Staff: Sendable, Hashable {
    package let roles: [String]
    /// Every language the person works in; for interpreters the union of active and passive.
    package let languages: [String]
    /// Languages the person interprets into (A and B); equal to `languages` for others.
    package let activeLanguages: [String]
    /// The name of a working-time regime of the rule sheets.
    package let regime: String

    package init(roles: [String], languages: [String], activeLanguages: [String]? = nil, regime: String = "municipal") {
        self.roles = roles
        self.languages = languages
        self.activeLanguages = activeLanguages ?? languages
        self.regime = regime
    }
}
