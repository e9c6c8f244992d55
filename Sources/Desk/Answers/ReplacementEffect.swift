internal import Handbook
internal import Occasions

/// What a new head of a delegation changes: places in the order, and what a plan is judged to be.
struct ReplacementEffect {
    /// A party that changes places; the first place is 1.
    struct Move {
        let party: Party
        let from: Int
        let to: Int
    }

    /// The delegation with the new head.
    let party: ResourceID
    let before: Problem
    let after: Problem
    let old: PrecedenceOrder
    let new: PrecedenceOrder
    /// Nil where no plan was named.
    let consequences: Consequences?

    /// Those who change places, by their new one.
    var moves: [Move] {
        new.parties.enumerated().compactMap { place, party in
            guard let from = old.place(of: party.resource), from != place else { return nil }
            return Move(party: party, from: from + 1, to: place + 1)
        }
    }

    /// False where something that must be kept is newly broken.
    var isKept: Bool { consequences?.appeared.isKept ?? true }
}
