internal import Documents
internal import Handbook
internal import Papers

extension SheetDesk {
    /// What is missing for a paper that rests on an order of precedence; nil: nothing is.
    func lack(for kind: PaperKind, in paths: [String]) -> Misuse? {
        let isRanked =
            switch kind {
            case .precedence, .order, .flags: !lineups.isEmpty
            case .seating: !seating.charts.isEmpty || seating.unranked.isEmpty
            default: true
            }
        guard !isRanked else { return nil }
        let path = paths.first ?? "the occasion's document"
        return Misuse(
            "the paper '\(kind.rawValue)' needs an order of precedence, and no occasion of this plan names a regime",
            "Write one in \(path), such as 'precedence: rank-then-date'; there are \(each: precedence.regimes.map(\.id))."
        )
    }
}
