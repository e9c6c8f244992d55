/// Anything an engagement can claim: a room, a principal, a delegation, a member of staff, a pool.
package final class Resource: Sendable {
    /// Indirect, so that a resource is copied without all that is said of it.
    package indirect enum Kind: Sendable {
        case room(Room)
        case principal(Principal)
        case delegation(Delegation)
        case staff(Staff)
        case pool(Pool)
        case vehicle(Vehicle)
        /// Nobody yet: what fills a place that a plan leaves open.
        case vacancy
    }

    /// The name in documents: `icc/main`, `mayor`, `ecofin:fr`.
    package let id: String
    package let title: String
    package let kind: Kind
    package let source: SourcePlace?
    /// What else calendars call it.
    package let aliases: [String]

    package init(id: String, title: String, kind: Kind, source: SourcePlace? = nil, aliases: [String] = []) {
        self.id = id
        self.title = title
        self.kind = kind
        self.source = source
        self.aliases = aliases
    }

    @inlinable package var room: Room? { if case .room(let room) = kind { room } else { nil } }
    @inlinable package var staff: Staff? { if case .staff(let staff) = kind { staff } else { nil } }
    @inlinable package var delegation: Delegation? {
        if case .delegation(let delegation) = kind { delegation } else { nil }
    }
    @inlinable package var principal: Principal? { if case .principal(let principal) = kind { principal } else { nil } }
    @inlinable package var vehicle: Vehicle? { if case .vehicle(let vehicle) = kind { vehicle } else { nil } }
    @inlinable package var pool: Pool? { if case .pool(let pool) = kind { pool } else { nil } }

    @inlinable package var isVacancy: Bool { if case .vacancy = kind { true } else { false } }

    /// True for those who can be in one place only.
    package var isPerson: Bool {
        switch kind {
        case .principal, .delegation, .staff: true
        case .room, .pool, .vehicle, .vacancy: false
        }
    }
}
