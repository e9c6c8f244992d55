internal import Occasions

/// What papers about the people of delegations say.
extension PaperWords {
    var name: String { say(en: "Name", nl: "Naam", fr: "Nom") }
    var function: String { say(en: "Function", nl: "Functie", fr: "Fonction") }
    var formOfAddress: String { say(en: "Form of address", nl: "Aanspreking", fr: "Formule d'appel") }
    var diet: String { say(en: "Diet", nl: "Dieet", fr: "Régime alimentaire") }
    var hotelRoom: String { say(en: "Hotel room", nl: "Hotelkamer", fr: "Chambre d'hôtel") }
    var list: String { say(en: "List", nl: "Lijst", fr: "Liste") }
    var fold: String { say(en: "fold", nl: "plooi", fr: "pli") }

    var withPersonalData: String {
        say(
            en: "With personal data. Do not publish or pass on; shred it afterwards.",
            nl: "Met persoonsgegevens. Niet publiceren of doorgeven; achteraf vernietigen.",
            fr: "Avec des données personnelles. Ne pas publier ni transmettre ; à détruire ensuite.")
    }
    var withHealthData: String {
        say(
            en: "With diets and hotel rooms. Only for those who must have it; shred it afterwards.",
            nl: "Met diëten en hotelkamers. Enkel voor wie het nodig heeft; achteraf vernietigen.",
            fr: "Avec les régimes alimentaires et les chambres. Réservé à ceux qui en ont besoin ; à détruire ensuite.")
    }
    var noDiets: String {
        say(
            en: "Diets and hotel rooms.", nl: "Diëten en hotelkamers.",
            fr: "Les régimes alimentaires et les chambres d'hôtel.")
    }
    var nobodyNamed: String {
        say(
            en: "Nobody is named: write 'people' under the delegations, or 'people: FILE.csv' for the occasion.",
            nl:
                "Niemand is bij naam genoemd: schrijf 'people' onder de delegaties, of 'people: BESTAND.csv' bij de gelegenheid.",
            fr:
                "Personne n'est nommé : écrivez « people » sous les délégations, ou « people: FICHIER.csv » pour l'occasion."
        )
    }
    func unnamed(_ count: Int) -> String? {
        guard count > 0 else { return nil }
        return count == 1
            ? say(
                en: "One person whose name is not known.", nl: "Eén persoon van wie de naam niet bekend is.",
                fr: "Une personne dont le nom n'est pas connu.")
            : say(
                en: "\(count) people whose names are not known.",
                nl: "\(count) personen van wie de naam niet bekend is.",
                fr: "\(count) personnes dont le nom n'est pas connu.")
    }

    /// What a page of cards shows.
    func cards(_ first: Int, _ last: Int, names: [String]) -> String {
        let names = names.joined(separator: ", ")
        return say(
            en: "Cards \(first) to \(last): \(names).", nl: "Kaartjes \(first) tot \(last): \(names).",
            fr: "Cartes \(first) à \(last) : \(names).")
    }
}
