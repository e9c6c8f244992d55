/// A value for every audience: a usual one, and another for some.
package struct PerAudience<Value: Hashable & Comparable & Sendable>: Hashable, Sendable {
    package private(set) var usual: Value
    /// None of these is the usual one.
    package private(set) var others: [Audience: Value]

    package init(_ usual: Value, others: [Audience: Value] = [:]) {
        self.usual = usual
        self.others = others.filter { $0.value != usual }
    }

    package subscript(_ audience: Audience) -> Value { others[audience] ?? usual }

    /// The highest value of all.
    package var latest: Value { others.values.reduce(usual, max) }

    /// The others by their value, the lowest first, each with its audiences by name.
    package var groups: [(value: Value, audiences: [Audience])] {
        Dictionary(grouping: others.keys) { others[$0] ?? usual }
            .map { ($0.key, $0.value.sorted { $0.name < $1.name }) }
            .sorted { $0.0 < $1.0 }
    }

    /// Gives some audiences a new value; what most of `all` have is the usual one from now on.
    ///
    /// Of audiences that are not among `all` nothing is kept.
    func setting(_ value: Value, for changed: Set<Audience>, of all: [Audience]) -> PerAudience {
        var values: [Audience: Value] = [:]
        for audience in all { values[audience] = changed.contains(audience) ? value : self[audience] }
        let counts = Dictionary(grouping: values.values) { $0 }.mapValues(\.count)
        let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? value
        return PerAudience(most, others: values)
    }
}
