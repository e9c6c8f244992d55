/// Lengths of time and other measures as people write them: `90 min`, `1 h 30 min`, `1 day`; `18 km/h`, `346 m2`.
package enum LengthText {
    /// Minutes; nil where the text is no length.
    package static func minutes(_ text: String) -> Int? {
        var rest = text[...].drop { $0 == " " }
        guard !rest.isEmpty else { return nil }
        var total = 0
        var lastUnit = Int.max
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard !digits.isEmpty, digits.count <= 6, let number = Int(digits) else { return nil }
            rest = rest.dropFirst(digits.count).drop { $0 == " " }
            let word = rest.prefix { $0.isLetter }
            guard let unit = unit(word), unit < lastUnit else { return nil }
            lastUnit = unit
            total += number * unit
            rest = rest.dropFirst(word.count).drop { $0 == " " }
        }
        return total
    }

    private static func unit(_ word: Substring) -> Int? {
        switch word {
        case "min": 1
        case "h": 60
        case "day", "days": 1440
        default: nil
        }
    }

    /// The number before a unit: 18 of `18 km/h`.
    static func number(_ text: String, unit: String) -> Double? {
        guard text.hasSuffix(unit), let number = decimal(String(text.dropLast(unit.count))) else { return nil }
        return number
    }

    /// A number such as `1.35`, without exponent, infinity and other surprises.
    static func decimal(_ text: String) -> Double? {
        let bare = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        let digits = bare.first == "-" ? bare.dropFirst() : bare[...]
        guard !digits.isEmpty, digits.count <= 16, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") })
        else { return nil }
        return Double(String(bare))
    }

    /// As a document writes it: `90 min`, `2 h`, `1 h 30 min`.
    package static func text(_ minutes: Int) -> String {
        switch (minutes / 60, minutes % 60) {
        case (0, let rest): "\(rest) min"
        case (let hours, 0): "\(hours) h"
        case (let hours, let rest): "\(hours) h \(rest) min"
        }
    }
}
