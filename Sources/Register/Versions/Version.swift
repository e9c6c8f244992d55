package import Occasions

/// A plan that was published, as its fact says.
package struct Version: Hashable, Sendable {
    /// Counted from 1 over all plans of the office.
    package let number: Int
    package let plan: PublishedPlan
    /// The older version whose content it is; nil: it is new.
    package let rollback: Int?
    /// The fact by which somebody else handed the draft in.
    package let draft: Int?
    package let fact: Fact

    package var when: Moment { fact.when }

    init?(_ fact: Fact) {
        guard case .published(let number, let plan, let rollback, let draft) = fact.happening else { return nil }
        self.number = number
        self.plan = plan
        self.rollback = rollback
        self.draft = draft
        self.fact = fact
    }

    /// True where both decide about an occasion.
    package func concerns(_ occasions: Set<String>) -> Bool { !occasions.isDisjoint(with: plan.occasions) }
}

/// Every version, the oldest first.
package struct VersionBook: Sendable {
    package let versions: [Version]
    /// The numbers of those of which nothing but the fact is kept.
    package let blanked: Set<Int>

    package init(_ facts: [Fact]) {
        versions = facts.compactMap(Version.init)
        blanked = Blanking(facts).versions
    }

    package subscript(_ number: Int) -> Version? { versions.first { $0.number == number } }

    /// Those in force, the newest of each occasion: no later one decides about an occasion of theirs.
    package func heads(of occasions: Set<String>? = nil, before number: Int = .max) -> [Version] {
        var later: Set<String> = []
        var heads: [Version] = []
        for version in versions.reversed() where version.number < number {
            if !version.concerns(later) { heads.append(version) }
            later.formUnion(version.plan.occasions)
        }
        return heads.filter { head in occasions.map(head.concerns) ?? true }.reversed()
    }
}
