package import Occasions

/// Parties in order of precedence, with the reason for every place.
package struct PrecedenceOrder: Sendable {
    package let regime: Regime
    package let setting: Setting
    /// The highest first.
    package let parties: [Party]
    package let overrides: [Override]
    private let readings: [ResourceID: [Reading]]
    private let places: [ResourceID: Int]

    /// Each of `parties` once, in any order; overrides of others are passed over.
    package init(of parties: [Party], by regime: Regime, in setting: Setting, overrides: [Override] = []) {
        let keys = regime.keys.filter { $0.counts(in: setting) }
        var readings: [ResourceID: [Reading]] = [:]
        for party in parties {
            readings[party.resource] =
                keys.flatMap { $0.readings(of: party, in: setting) } + SortKey.last(party, shown: regime.shown)
        }
        var sorted = parties.sorted {
            PrecedenceOrder.isBefore(readings[$0.resource] ?? [], readings[$1.resource] ?? [])
        }
        var made: [Override] = []
        for override in overrides {
            guard let from = sorted.firstIndex(where: { $0.resource == override.party }),
                sorted.contains(where: { $0.resource == override.other }), override.party != override.other
            else { continue }
            let moved = sorted.remove(at: from)
            let to = sorted.firstIndex { $0.resource == override.other } ?? from
            sorted.insert(moved, at: override.isBefore ? to : to + 1)
            made.append(override)
        }
        self.regime = regime
        self.setting = setting
        self.parties = sorted
        self.overrides = made
        self.readings = readings
        places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.resource, $0) })
    }

    /// The place of a party, from 0; nil for one that is not in the order.
    package func place(of party: ResourceID) -> Int? { places[party] }

    /// Why one stands before the other, whichever it is; nil where either has no place.
    package func comparison(_ one: ResourceID, _ other: ResourceID) -> Comparison? {
        guard let place = places[one], let otherPlace = places[other], place != otherPlace else { return nil }
        let before = parties[min(place, otherPlace)]
        let after = parties[max(place, otherPlace)]
        let (first, second) = (readings[before.resource] ?? [], readings[after.resource] ?? [])
        if PrecedenceOrder.isBefore(first, second) {
            guard let pair = zip(first, second).first(where: { Reading.isBefore($0, $1) != nil }) else { return nil }
            return Comparison(
                before: before, after: after,
                reason: .key(pair.0.key, before: Text(pair.0.words), after: Text(pair.1.words)), shown: regime.shown)
        }
        let pair: Set = [before.resource, after.resource]
        let decided =
            overrides.last { pair == [$0.party, $0.other] } ?? overrides.last { pair.contains($0.party) }
        guard let decided, let moved = places[decided.party], let target = places[decided.other] else { return nil }
        return Comparison(
            before: before, after: after,
            reason: .decided(
                moved: parties[moved], isBefore: decided.isBefore, other: parties[target], why: decided.why),
            shown: regime.shown)
    }

    /// Overrides that a later one has undone.
    package var undone: [Override] {
        overrides.filter { override in
            guard let party = places[override.party], let other = places[override.other] else { return false }
            return override.isBefore != (party < other)
        }
    }

    private static func isBefore(_ left: [Reading], _ right: [Reading]) -> Bool {
        for (one, other) in zip(left, right) {
            if let isBefore = Reading.isBefore(one, other) { return isBefore }
        }
        return false
    }
}

extension Text {
    fileprivate init(_ words: (Language) -> String) { self.init(en: words(.en), nl: words(.nl), fr: words(.fr)) }
}
