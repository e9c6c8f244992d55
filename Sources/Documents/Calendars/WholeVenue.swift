/// A venue with all its rooms, as calendars write it: `all of Town hall`, `Villa (all rooms)`, `heel het stadhuis`.
enum WholeVenue {
    /// The venues of which a text takes all rooms, and what is left of the text.
    ///
    /// `venue`: the one venue of a name.
    static func split(_ text: String, _ venue: (String) -> Int?) -> (venues: [Int], rest: String) {
        let parts = text.split { ";\n|\u{FF1B}".contains($0) || $0 == "\r\n" }.map(String.init)
        var venues: [Int] = []
        var rest: [String] = []
        for part in parts {
            if let found = whole(PlaceText.key(part), venue) { venues.append(found) } else { rest.append(part) }
        }
        return venues.isEmpty ? ([], text) : (venues, rest.joined(separator: "; "))
    }

    /// The venue of a text that says nothing but its name and that all of it is meant.
    private static func whole(_ key: String, _ venue: (String) -> Int?) -> Int? {
        let words = key.split(separator: " ").map(String.init)
        guard words.count > 1, words.count <= 24, words.contains(where: all.contains) else { return nil }
        for length in (1..<words.count).reversed() {
            for first in 0...(words.count - length) {
                guard let found = venue(words[first..<(first + length)].joined(separator: " ")) else { continue }
                let others = words[..<first] + words[(first + length)...]
                if others.contains(where: all.contains), others.allSatisfy({ all.contains($0) || small.contains($0) }) {
                    return found
                }
            }
        }
        return nil
    }

    private static let all: Set<String> = [
        "all", "whole", "entire", "full", "complete", "alle", "heel", "hele", "geheel", "gehele", "volledig",
        "volledige", "tous", "toutes", "tout", "toute", "entier", "entiere", "ensemble", "ganz", "ganze", "ganzes",
        "gesamte",
    ]
    private static let small: Set<String> = [
        "of", "the", "in", "at", "room", "rooms", "hall", "halls", "space", "spaces", "building", "venue", "site",
        "house", "de", "het", "van", "zaal", "zalen", "ruimtes", "gebouw", "huis", "locatie", "le", "la", "les", "l",
        "du", "des", "d", "salle", "salles", "batiment", "lieu", "das", "die", "der", "raume", "sale", "gebaude",
    ]
}
