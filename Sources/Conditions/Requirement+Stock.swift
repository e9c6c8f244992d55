extension Requirement {
    /// Nobody and nothing is at two places at once, and nothing is taken that is not there.
    package var isOfStock: Bool {
        switch demand {
        case .disjoint, .shared: true
        case .formula, .separate, .spaced, .rested: false
        }
    }
}
