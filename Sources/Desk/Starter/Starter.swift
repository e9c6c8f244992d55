/// The documents that `hostcity init` writes.
enum Starter {
    static let files: [(name: String, text: String)] = [
        ("office.yaml", office), ("visit.yaml", visit), ("rules/house.yaml", rules),
        ("rules/kinds.yaml", kinds), ("mayor.ics", mayor),
    ]
}
