/// Every rule there is, in printed order. A test holds this list against the folder Rules.
package enum Catalogue {
    package static let rules: [Rule] = [
        WithinWindow.rule, FixedTime.rule,
        RoomOnce.rule,
    ]

    package static func rule(_ id: String) -> Rule? { byID[id] }

    private static let byID = Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0) })
}
