internal import Documents

/// A number of days as people write it on a command line: `7d`, `7`.
enum DaysAhead {
    static func read(_ text: String, after option: String) throws(Misuse) -> Int {
        let digits = text.hasSuffix("d") ? text.dropLast() : text[...]
        if (1...4).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }), let days = Int(digits) {
            return days
        }
        throw Misuse("'\(text)' after \(own: option) is no number of days", "Write one such as 7d.")
    }
}
