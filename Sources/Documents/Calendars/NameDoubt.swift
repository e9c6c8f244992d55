internal import Occasions

/// A name in a calendar that is not quite one of the office's, and where it is written first.
package struct NameDoubt: Sendable {
    enum Kind: Sendable {
        /// It was taken for the office's own.
        case taken
        case place
        case person
        /// A vehicle, or a thing of a pool.
        case thing
        /// It names a venue and no room.
        case venue
    }

    let kind: Kind
    let written: String
    /// The office's names it may mean; none: what it names is not known.
    let near: [String]
    let line: Int
    /// Which of the files it stands in.
    let file: Int

    func hint(file: String, in say: Language) -> String {
        let place = "\(file):\(line): '\(written)'"
        let names = near.map { "'\($0)'" }.joined(separator: say(en: " or ", nl: " of ", fr: " ou "))
        switch kind {
        case .taken:
            return say(
                en: "\(place) was taken for \(names); write it otherwise if it is not",
                nl: "\(place) werd voor \(names) gehouden; schrijf het anders als dat niet zo is",
                fr: "\(place) a été pris pour \(names) ; l'écrire autrement si ce n'est pas le cas")
        case .place where near.isEmpty:
            return say(
                en: "\(place) names no room of its venue; write the room as the office does, or give the room an alias",
                nl: "\(place) noemt geen zaal van de locatie; schrijf de zaal zoals de dienst, of geef ze een alias",
                fr: "\(place) ne nomme aucune salle du lieu ; écrire la salle comme le service, ou lui donner un alias")
        case .place:
            return say(
                en: "\(place) is no room of the office; is it \(names)? Give the room an alias if it is",
                nl: "\(place) is geen zaal van de dienst; is het \(names)? Geef de zaal dan een alias",
                fr: "\(place) n'est pas une salle du service ; est-ce \(names) ? Donner alors un alias à la salle")
        case .thing where near.count > 1:
            return say(
                en: "\(place) may be \(names); write the id of the one that is meant",
                nl: "\(place) kan \(names) zijn; schrijf de id van wat bedoeld is",
                fr: "\(place) peut être \(names) ; écrire l'identifiant de ce qui est visé")
        case .thing:
            return say(
                en: "\(place) is nothing of the office; is it \(names)? Give it an alias if it is",
                nl: "\(place) is niets van de dienst; is het \(names)? Geef het dan een alias",
                fr: "\(place) n'est rien du service ; est-ce \(names) ? Lui donner alors un alias")
        case .venue:
            let venue = near.first ?? ""
            return say(
                en: """
                    \(place) names a venue and no room: it counts for travel and takes no room; write the room, or \
                    'all rooms of \(venue)' where it takes them all
                    """,
                nl: """
                    \(place) noemt een locatie en geen zaal: het telt voor de reistijd en neemt geen zaal; schrijf de zaal, of \
                    'alle zalen van \(venue)' als het ze alle neemt
                    """,
                fr: """
                    \(place) nomme un lieu et aucune salle : cela compte pour le trajet et ne prend aucune salle ; écrire la \
                    salle, ou 'toutes les salles de \(venue)' si elles le sont toutes
                    """)
        case .person where near.isEmpty:
            return say(
                en: """
                    \(place) has the office's mail domain and is nobody of the office; give whoever it is that \
                    address as an alias
                    """,
                nl: """
                    \(place) heeft het maildomein van de dienst en is niemand van de dienst; geef wie het is dat adres als alias
                    """,
                fr: """
                    \(place) a le domaine de courriel du service et n'est personne du service ; donner cette adresse comme \
                    alias à qui de droit
                    """)
        case .person:
            return say(
                en: "\(place) is nobody of the office; is it \(names)? Give the person an alias if it is",
                nl: "\(place) is niemand van de dienst; is het \(names)? Geef die persoon dan een alias",
                fr: "\(place) n'est personne du service ; est-ce \(names) ? Donner alors un alias à cette personne")
        }
    }
}
