/// A language the office speaks with its staff.
package enum Language: String, CaseIterable, Hashable, Sendable, Codable {
    case en, nl, fr

    /// The saying of three that is in this language; the others are not put together.
    package func callAsFunction(
        en: @autoclosure () -> String, nl: @autoclosure () -> String, fr: @autoclosure () -> String
    ) -> String {
        switch self {
        case .en: en()
        case .nl: nl()
        case .fr: fr()
        }
    }

    /// `1 person`, `12 people`
    package func people(_ number: Int) -> String {
        let word =
            number == 1
            ? self(en: "person", nl: "persoon", fr: "personne") : self(en: "people", nl: "personen", fr: "personnes")
        return "\(number) \(word)"
    }
}

/// The same words in every language of the office. A translation cannot be forgotten: each has its place.
package struct Text: Hashable, Sendable {
    package let en: String
    package let nl: String
    package let fr: String

    package init(en: String, nl: String, fr: String) {
        self.en = en
        self.nl = nl
        self.fr = fr
    }

    /// Words an office wrote in a language of its own.
    package init(everywhere words: String) { self.init(en: words, nl: words, fr: words) }

    /// True of words that are these in one of the languages.
    package func isAlso(_ words: String) -> Bool { [en, nl, fr].contains(words) }

    package subscript(_ language: Language) -> String { language(en: en, nl: nl, fr: fr) }
}
