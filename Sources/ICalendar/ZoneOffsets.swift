/// Names of zones that say how far they are from Greenwich: `UTC+2`, `+02:00`, `GMT-5`, `(UTC+01:00) Brussels, Paris`.
enum ZoneOffsets {
    /// Seconds east of Greenwich, where the name says that and nothing else.
    static func offset(of name: String) -> Int? {
        var text = plain(name)
        var isNamed = false
        for prefix in ["UTC", "GMT"] where text.hasPrefix(prefix) {
            text = String(text.dropFirst(3))
            isNamed = true
            break
        }
        if text.isEmpty, isNamed { return 0 }
        if ["Z", "ZULU", "COORDINATED UNIVERSAL TIME"].contains(text) { return 0 }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard let digits = parts.first, parts.count <= 3,
            parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { return nil }
        var numbers = parts.compactMap { Int($0) }
        switch (digits.count, parts.count) {
        case (1...2, _): break
        case (3...4, 1):
            numbers = [numbers[0] / 100, numbers[0] % 100]
        default: return nil
        }
        let minutes = numbers.count > 1 ? numbers[1] : 0
        guard numbers[0] <= 14, minutes < 60 else { return nil }
        return (sign == "-" ? -1 : 1) * (numbers[0] * 3600 + minutes * 60)
    }

    /// The parts of a name such as `(UTC+01:00) Brussels, Copenhagen`: an offset, and the places that have it.
    static func places(of name: String) -> (offset: Int, places: [String])? {
        guard name.hasPrefix("("), let close = name.firstIndex(of: ")"),
            let offset = offset(of: String(name[name.index(after: name.startIndex)..<close]))
        else { return nil }
        let rest = String(name[name.index(after: close)...]).trimmingBlanks
        return (offset, rest.split { $0 == "," || $0 == "/" || $0 == ";" }.map { String($0).trimmingBlanks })
    }

    /// Upper case, without blanks inside, the many signs for minus made one.
    private static func plain(_ name: String) -> String {
        let text = name.uppercased().trimmingBlanks
        guard text != "COORDINATED UNIVERSAL TIME" else { return text }
        return String(
            text.compactMap { character -> Character? in
                switch character {
                case " ": nil
                case "\u{2212}", "\u{2013}": "-"
                case ".": ":"
                default: character
                }
            })
    }
}
