/// How wide text is in Noto Sans, near enough to know what fits.
enum LetterWidth {
    /// In hundredths of the height, from the font's own table of widths.
    private static let narrow: [(letters: String, width: Int)] = [
        ("ijlI'|!.,:;", 29), ("frt()[]-/ ", 37), ("cszJ\"", 50), ("mMW@%", 94), ("wQOGNDHU", 77),
    ]
    private static let widths: [Unicode.Scalar: Int] = {
        var table: [Unicode.Scalar: Int] = [:]
        for entry in narrow { for letter in entry.letters.unicodeScalars { table[letter] = entry.width } }
        return table
    }()

    /// In the unit of `size`, rounded up.
    static func width(of text: some StringProtocol, size: Int, isBold: Bool = false) -> Int {
        let hundredths = text.unicodeScalars.reduce(0) { sum, scalar in
            sum + (scalar.value >= 0x1100 ? 100 : widths[scalar] ?? (scalar.properties.isUppercase ? 66 : 60))
        }
        return (hundredths * size * (isBold ? 107 : 100) + 9_999) / 10_000
    }
}
