package import Occasions

/// The order in which states hold the presidency, from a dated table.
package struct Rotation: Hashable, Sendable {
    package struct Term: Hashable, Sendable {
        package let from: CivilDate
        /// EU code of the state.
        package let state: String

        package init(from: CivilDate, state: String) {
            self.from = from
            self.state = CountryCode.european(state)
        }
    }

    /// In order of time.
    package let terms: [Term]
    /// Each state once, in the order of their first terms.
    private let cycle: [String]

    package init(_ terms: [Term]) {
        self.terms = terms.sorted { $0.from < $1.from }
        cycle = self.terms.reduce(into: []) { if !$0.contains($1.state) { $0.append($1.state) } }
    }

    /// Who is in the chair; nil before the table begins.
    package func presidency(on date: CivilDate) -> String? { terms.last { $0.from <= date }?.state }

    /// How many turns after the state in the chair; nil for a state or a date that the table does not know.
    package func distance(of state: String, on date: CivilDate) -> Int? {
        guard let chair = presidency(on: date).flatMap(cycle.firstIndex(of:)), let place = cycle.firstIndex(of: state)
        else { return nil }
        return (place - chair + cycle.count) % cycle.count
    }
}
