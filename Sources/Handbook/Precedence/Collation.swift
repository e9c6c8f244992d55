/// How names are set in alphabetical order: alike on every machine, in no language's own order.
package enum Collation {
    /// What names are compared by: plain small letters, anything else a blank.
    package static func key(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 128 }) { return plainKey(name) }
        var folded = ""
        for letter in FullWidth.plain(name).lowercased() {
            if hidden.contains(letter) { continue }
            if let letters = letters(letter) {
                folded += letters
            } else if let last = folded.last, last != " " {
                folded += " "
            }
        }
        if folded.last == " " { folded.removeLast() }
        return folded
    }

    /// The same where every letter is plain, which is quick.
    private static func plainKey(_ name: String) -> String {
        var folded: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): folded.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 32)
            default: if let last = folded.last, last != 32 { folded.append(32) }
            }
        }
        if folded.last == 32 { folded.removeLast() }
        return String(decoding: folded, as: UTF8.self)
    }

    /// The same for countries and organisations, where a leading article does not count.
    package static func keyWithoutArticle(_ name: String) -> String {
        let folded = key(name)
        let article = articles.first { folded.hasPrefix($0 + " ") }
        return article.map { String(folded.dropFirst($0.count + 1)) } ?? folded
    }

    private static let articles = ["the", "de", "het", "t", "le", "la", "les", "l"]

    /// A letter or figure without its accents; nil for what is neither.
    private static func letters(_ letter: Character) -> String? {
        if let plain = plain[letter] { return plain }
        guard letter.isLetter || letter.isNumber else { return nil }
        // A letter put together of a plain one and marks that the table does not hold.
        if let first = letter.unicodeScalars.first, first.isASCII { return String(first) }
        return String(letter)
    }

    /// Signs that nobody sees.
    private static let hidden: Set<Character> = ["\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}"]

    private static let plain: [Character: String] = {
        var table: [Character: String] = [
            "ß": "ss", "æ": "ae", "œ": "oe", "ĳ": "ij", "þ": "th", "ð": "d", "đ": "d", "ø": "o", "ł": "l", "ħ": "h",
            "ı": "i", "ŧ": "t", "ŋ": "n", "ə": "e", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff",
        ]
        for (letter, accented) in [
            "a": "àáâãäåāăąǎ", "c": "çćĉċč", "d": "ď", "e": "èéêëēĕėęěẽ", "g": "ĝğġģǧ", "h": "ĥ", "i": "ìíîïĩīĭįǐ",
            "j": "ĵ", "k": "ķǩ", "l": "ĺļľŀ", "n": "ñńņňŉ", "o": "òóôõöōŏőǒơ", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťț",
            "u": "ùúûüũūŭůűųǔư", "w": "ŵ", "y": "ýÿŷỳ", "z": "źżž",
        ] {
            for accented in accented { table[accented] = letter }
        }
        return table
    }()
}
