/// The name of a person as calendars write it, without what says no more of who it is.
enum PersonText {
    /// `Dr. Jan Peeters (Protocol)` is `jan peeters`; as a key.
    static func whole(_ text: String) -> String {
        var name = text
        for sign in ["(", "[", " - ", " \u{2013} ", " | ", " / ", "<"] {
            if let found = name.firstRange(of: sign), found.lowerBound > name.startIndex {
                name = String(name[..<found.lowerBound])
            }
        }
        var words = PlaceText.key(name).split(separator: " ").map(String.init)
        while let first = words.first, words.count > 1, titles.contains(first) { words.removeFirst() }
        return words.joined(separator: " ")
    }

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "ir", "drs", "dhr", "mevr", "mevrouw", "mw",
        "heer",
        "m", "mme", "mlle", "monsieur", "madame", "herr", "frau", "he", "hon",
    ]
}
