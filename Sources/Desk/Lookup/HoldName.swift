internal import Documents
internal import Register

/// How options are named: `h12` for the one that fact 12 asked for.
enum HoldName {
    static func text(_ number: Int) -> String { "h\(number)" }

    static func number(_ text: String) throws(Misuse) -> Int {
        let digits = text.hasPrefix("h") ? text.dropFirst() : text[...]
        if digits.count <= 12, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits) {
            return number
        }
        throw Misuse("'\(text)' is no option", "Write its name such as h12; 'hostcity holds' lists them.")
    }
}
