/// How a wish stands to the other wishes: an earlier level is never worsened to improve a later one.
package enum Level: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// That what was promised takes place, with everybody it needs. Only a plan with open places has such wishes.
    case promised
    /// What comes near to law: stricter limits than the law's, what was promised.
    case lawLike
    case protocolRule
    /// What makes the days of guests and staff better.
    case comfort
    /// What saves money.
    case cost

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

    /// Where a rule says nothing else, its authority says how its wish stands.
    package init(of authority: Authority) {
        self =
            switch authority {
            case .fact, .law: .lawLike
            case .protocolRule: .protocolRule
            case .office: .comfort
            }
    }
}

/// What the wishes that are not met cost, level by level.
package struct Cost: Hashable, Sendable, Comparable {
    /// One for each level.
    package private(set) var levels: [Int]

    package static let none = Cost(levels: Level.allCases.map { _ in 0 })

    package var total: Int { levels.reduce(0, +) }

    /// Without what it costs that something stays open.
    package var ofWishes: Int { total - self[.promised] }

    package subscript(level: Level) -> Int {
        get { levels[level.rawValue] }
        set { levels[level.rawValue] = newValue }
    }

    package static func < (left: Cost, right: Cost) -> Bool { left.levels.lexicographicallyPrecedes(right.levels) }

    package static func + (left: Cost, right: Cost) -> Cost {
        Cost(levels: zip(left.levels, right.levels).map { $0 + $1 })
    }

    package static func - (left: Cost, right: Cost) -> Cost {
        Cost(levels: zip(left.levels, right.levels).map { $0 - $1 })
    }
}
