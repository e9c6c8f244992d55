package import Occasions

/// Somebody who has a place in an order of precedence: the head of a delegation, or a principal.
package struct Party: Sendable, Hashable {
    package let resource: ResourceID
    /// The name in documents: `ecofin:fr`, `mayor`.
    package let id: String
    /// The delegation, or the principal.
    package let title: String
    /// Who it is in person; nil: not known.
    package let name: String?
    /// Rank code, lower is higher.
    package let rank: Int
    /// EU code of the country.
    package let country: String?
    package let standing: Standing

    package init(
        _ resource: ResourceID, id: String, title: String, name: String? = nil, rank: Int = 80, country: String? = nil,
        standing: Standing = Standing()
    ) {
        self.resource = resource
        self.id = id
        self.title = title
        self.name = name
        self.rank = rank
        self.country = country.map(CountryCode.european)
        self.standing = standing
    }

    /// What its name is sorted by: as the documents say, else the family name; nil: the name is not known.
    var sortName: String? {
        standing.sortAs.map(Collation.key) ?? name.map { FamilyName.key($0, country: country) }
    }

    /// Nil for what has no place in an order: a room, a car, a member of staff.
    package init?(_ id: ResourceID, in problem: Problem) {
        let resource = problem[id]
        if let delegation = resource.delegation {
            self.init(
                id, id: resource.id, title: resource.title, name: delegation.head, rank: delegation.rank,
                country: delegation.country, standing: delegation.standing)
        } else if let principal = resource.principal {
            let standing = principal.standing
            self.init(
                id, id: resource.id, title: resource.title, name: resource.title, rank: principal.rank,
                standing: Standing(
                    mission: standing.mission, since: standing.since, born: standing.born, office: standing.office,
                    isDeputy: standing.isDeputy || principal.deputises != nil, sortAs: standing.sortAs))
        } else {
            return nil
        }
    }
}

/// The codes of countries: the institutions of the EU write two of them otherwise than ISO 3166.
package enum CountryCode {
    package static func european(_ code: String) -> String { ["GR": "EL", "GB": "UK"][code] ?? code }
}
