/// Whether a length of time is written as RFC 5545 has it, such as P1W, P1DT2H or PT1H30M.
///
/// libical takes as much of PT1H30 as it understands, and its seconds begin again after 2^32: it is not given such.
enum DurationText {
    /// Longer numbers are slips, whatever their unit.
    private static let mostDigits = 7

    static func isSound(_ text: some StringProtocol) -> Bool {
        var rest = text[...]
        if rest.first == "+" || rest.first == "-" { rest = rest.dropFirst() }
        guard rest.first == "P" || rest.first == "p" else { return false }
        rest = rest.dropFirst()
        let parts = rest.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let days = units(parts[0].uppercased()) else { return false }
        guard parts.count > 1 else { return days == "D" || days == "W" || days == "WD" }
        guard let times = units(parts[1].uppercased()), !times.isEmpty else { return false }
        return ["", "D"].contains(days) && "HMS".contains(times)
            || ["", "D"].contains(days) && times == "HS"
    }

    /// The letters behind the numbers, in order; nil where a number or a letter is missing.
    private static func units(_ text: String) -> String? {
        var found = ""
        var digits = 0
        for letter in text {
            if letter.isASCII, letter.isWholeNumber {
                digits += 1
                if digits > mostDigits { return nil }
            } else if digits > 0 {
                found.append(letter)
                digits = 0
            } else {
                return nil
            }
        }
        return digits == 0 ? found : nil
    }
}

extension ContentLine {
    /// False where it holds a length of time that is none.
    var hasSoundLength: Bool {
        switch name {
        case "DURATION": DurationText.isSound(value.trimmingBlanks)
        case "RDATE", "FREEBUSY":
            value.split(separator: "/").dropFirst().allSatisfy { part in
                let isLength = part.first.map { "+-Pp".contains($0) } ?? false
                return !isLength || DurationText.isSound(String(part).trimmingBlanks)
            }
        default: true
        }
    }
}
