internal import Occasions

/// What every sheet says of itself, in every format.
struct Colophon {
    private let sheet: Sheet
    private let words: PaperWords

    init(_ sheet: Sheet) {
        self.sheet = sheet
        words = PaperWords(say: sheet.language)
    }

    var lines: [String] {
        ([sheet.office, sheet.name] + [sheet.period].compactMap(\.self) + [sheet.state]
            + [sheet.warning].compactMap(\.self)) + (sheet.leftOut.isEmpty ? [] : [leftOutTitle] + sheet.leftOut)
    }

    var leftOutTitle: String {
        words.say(en: "Not on this sheet:", nl: "Niet op dit blad:", fr: "Ne figure pas sur cette feuille :")
    }
}
