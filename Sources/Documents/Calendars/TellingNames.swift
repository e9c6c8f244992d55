internal import Handbook

/// Which names tell enough to be known among other words, and how they are found there.
///
/// `Zaal Pacificatiezaal` names one room of one office; `Main hall, level 2` may be anybody's.
enum TellingNames {
    /// Whether a name still means the office's own where other words stand around it, by its key.
    static func isTelling(_ key: String) -> Bool {
        key.split(separator: " ").contains { word in
            word.count(where: \.isLetter) >= 4 && !common.contains(String(word))
        }
    }

    /// Known names that stand as whole words in a key, the longest first, from the left. `look`: what a name means.
    static func found<Value>(in key: String, _ look: (String) -> Value?) -> [(words: Range<Int>, value: Value)] {
        let words = key.split(separator: " ").map(String.init)
        var found: [(words: Range<Int>, value: Value)] = []
        var index = 0
        while index < words.count {
            var next = index + 1
            for end in stride(from: min(words.count, index + most), to: index, by: -1) {
                guard let value = look(words[index..<end].joined(separator: " ")) else { continue }
                found.append((index..<end, value))
                next = end
                break
            }
            index = next
        }
        return found
    }

    /// No name has more words than these.
    private static let most = 8

    /// What makes a place another one beside, or one of several: `Foyer of X`, `opposite X`, `X or Y`.
    static func isDoubtful(_ key: String) -> Bool {
        key.split(separator: " ").contains { elsewhere.contains(String($0)) }
    }

    /// What makes two names a choice: `East or West`.
    static let choices: Set<String> = ["or", "of", "ou", "oder", "vs", "versus", "instead"]

    private static let elsewhere = words(
        """
        near beside behind opposite outside not no instead before next foyer lobby entrance parking terrace garden stairs \
        corridor cloakroom square street kitchen former
        naast tegenover achter buiten niet geen ingang terras tuin trap gang vestiaire plein straat keuken nabij voormalig
        devant derriere pres face pas entree terrasse jardin escalier couloir place rue cuisine ancien ancienne
        neben hinter nahe nicht vor eingang garten treppe flur garderobe platz strasse kuche
        """)

    private static let common = words(
        """
        room rooms hall house office building floor level main large small great little upper lower north south east west \
        left right first second third ground blue green grey gray white yellow black gold golden grand royal meeting \
        conference council committee board chamber salon saloon lounge foyer lobby terrace garden square station theatre \
        theater library chapel church cathedral museum hotel school university centre center kitchen auditorium studio \
        gallery court courtyard kerb entrance gate parking park street city town press media business restaurant cafe \
        stage annex wing tower plenary reception staff guest guests welcome market castle palace arena stadium airport
        zaal kamer huis gebouw verdieping grote kleine groot klein hoofdzaal noord zuid oost rechts links eerste tweede \
        derde oude nieuwe blauwe groene rode witte gele raad raadzaal vergaderzaal vergadering bureau plein markt kerk \
        kapel ingang poort stad stadhuis gemeentehuis tuin terras bibliotheek centrum keuken trouwzaal theaterzaal
        salle chambre maison batiment etage grande petite petit nord ouest gauche droite premier premiere vieux nouveau \
        bleu bleue verte rouge blanc blanche conseil reunion reunions marche eglise chapelle entree porte ville jardin \
        terrasse bibliotheque cuisine mairie
        saal zimmer raum haus gebaude stock grosser grosse kleiner kleine sitzung sitzungssaal rathaus kirche kapelle \
        eingang garten bibliothek zentrum
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
