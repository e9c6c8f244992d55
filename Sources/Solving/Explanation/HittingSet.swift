internal import Conditions

/// The cheapest choice of requirements that has a member in every conflict: a minimum-cost hitting set.
enum HittingSet {
    /// What it takes to give up a requirement: an office can change its own wishes, hardly the law, never a fact by itself.
    static func price(_ requirement: Requirement) -> Int {
        // Nobody is in two places at once, whoever allows it.
        switch requirement.demand {
        case .disjoint: return 50
        // Two halls that share a floor are one place; two that only disturb each other are a matter of will.
        case .separate where requirement.authority == .fact: return 50
        case .formula, .separate, .shared, .spaced, .rested: break
        }
        return switch requirement.authority {
        case .office: 2
        case .protocolRule: 3
        case .fact: 4
        case .law: 20
        }
    }

    /// Nil where every choice contains one that is excluded.
    static func cheapest(_ conflicts: [[Requirement]], excluding: [Set<String>]) -> [Requirement]? {
        // Conflicts may have many members: what costs much more than the cheapest of each is not looked at first.
        var most = conflicts.reduce(0) { $0 + ($1.map(price).min() ?? 0) }
        let all = conflicts.reduce(0) { $0 + ($1.map(price).max() ?? 0) }
        while true {
            if let found = cheapest(conflicts, excluding: excluding, most: most) { return found }
            if most >= all { return nil }
            most = min(all, max(1, most) * 2)
        }
    }

    private static func cheapest(
        _ conflicts: [[Requirement]], excluding: [Set<String>], most: Int
    ) -> [Requirement]? {
        var best: (price: Int, choice: [Requirement])?
        func search(_ rest: ArraySlice<[Requirement]>, _ chosen: [Requirement], _ price: Int) {
            if price > most { return }
            if let best, price >= best.price { return }
            let names = Set(chosen.map(\.id))
            guard let next = rest.first else {
                if !excluding.contains(where: { $0.isSubset(of: names) }) { best = (price, chosen) }
                return
            }
            if next.contains(where: { names.contains($0.id) }) {
                return search(rest.dropFirst(), chosen, price)
            }
            for requirement in next {
                search(rest.dropFirst(), chosen + [requirement], price + self.price(requirement))
            }
        }
        search(conflicts[...], [], 0)
        return best?.choice
    }
}
