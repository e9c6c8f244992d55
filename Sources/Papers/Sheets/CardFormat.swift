/// How large cards are, and how many stand on a page. Lengths are in millimetres.
package enum CardFormat: Sendable, CaseIterable {
    /// As large as a bank card: 86 × 54.
    case badge
    /// 105 × 148.
    case a6
    /// 85 × 50, folded from 85 × 100.
    case placeCard

    /// What is cut out.
    var size: (width: Int, height: Int) {
        switch self {
        case .badge: (86, 54)
        case .a6: (105, 148)
        case .placeCard: (85, 100)
        }
    }

    var columns: Int { 2 }

    var rows: Int {
        switch self {
        case .badge: 4
        case .a6: 1
        case .placeCard: 2
        }
    }

    var isFolded: Bool { self == .placeCard }

    /// Printed on pages that lie on their side.
    var isWide: Bool { self == .a6 }
}

/// What stands on one card.
struct Card {
    let name: String
    let function: String?
    let delegation: String
    let occasion: String
}
