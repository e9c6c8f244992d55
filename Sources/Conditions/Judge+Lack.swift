extension Judge {
    /// How much a plan still lacks to be sure to keep a formula; 0: nothing.
    ///
    /// A measure for choosing among candidates, in units of the formula's own counts; it decides nothing.
    package func lack(_ formula: Formula) -> Int {
        switch formula {
        case .atMost(let quantity, let bound): max(0, bounds(quantity).upperBound - bound)
        case .all(let parts): parts.reduce(0) { $0 + lack($1) }
        case .any(let parts): parts.reduce(Self.lost) { min($0, lack($1)) }
        default:
            switch truth(formula) {
            case .yes: 0
            case .maybe: 1
            case .no: Self.lost
            }
        }
    }

    private static let lost = 1000
}
