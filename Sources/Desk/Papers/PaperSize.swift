internal import Papers

/// How large a paper is, where it can be had in several sizes.
enum PaperSize: String, CaseIterable {
    /// A4; badges as large as a bank card.
    case usual
    /// Badges of 105 × 148 mm.
    case a6

    /// True where papers of a kind can be had so.
    func fits(_ kind: PaperKind) -> Bool {
        switch self {
        case .usual: true
        case .a6: kind == .badges
        }
    }
}
