/// What the register numbers, as people write it: `h12` or `12`.
enum FactName {
    static func number(_ text: String, after letter: String) -> Int? {
        let digits = text.hasPrefix(letter) ? text.dropFirst() : text[...]
        guard (1...12).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(digits)
    }
}
