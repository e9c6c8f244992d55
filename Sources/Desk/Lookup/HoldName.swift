internal import Documents
internal import Register

/// How options are named: `h12` for the one that fact 12 asked for.
enum HoldName {
    static func text(_ number: Int) -> String { "h\(number)" }

    static func number(_ text: String) throws(Misuse) -> Int {
        if let number = FactName.number(text, after: "h") { return number }
        throw Misuse("'\(text)' is no option", "Write its name such as h12; 'hostcity holds' lists them.")
    }
}
