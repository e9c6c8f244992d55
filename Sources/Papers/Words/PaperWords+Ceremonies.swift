internal import Occasions

/// What the orders of ceremony say by themselves.
extension PaperWords {
    var ceremony: String { say(en: "Ceremony", nl: "Plechtigheid", fr: "Cérémonie") }
    var placeInOrder: String { say(en: "Rank", nl: "Rang", fr: "Rang") }

    var arrivalsInOrder: String {
        say(
            en: "Arrivals: the highest last", nl: "Aankomst: de hoogste het laatst",
            fr: "Arrivées : le plus élevé en dernier")
    }
    var receivingLine: String {
        say(
            en: "Receiving line: from the first hand the guests shake",
            nl: "Ontvangstrij: vanaf de eerste hand die de gasten schudden",
            fr: "Ligne d'accueil : à partir de la première main serrée")
    }
    var speeches: String {
        say(
            en: "Speeches: the host opens, then the highest first",
            nl: "Toespraken: de gastheer opent, dan de hoogste eerst",
            fr: "Discours : l'hôte ouvre, puis le plus élevé d'abord")
    }
    var departuresInOrder: String {
        say(
            en: "Departures: the highest first", nl: "Vertrek: de hoogste eerst",
            fr: "Départs : le plus élevé d'abord")
    }

    func outOfOrder(_ other: String) -> String {
        say(
            en: "OUT OF ORDER: before \(other)", nl: "NIET IN DE VOLGORDE: vóór \(other)",
            fr: "HORS DE L'ORDRE : avant \(other)")
    }

    var leftOutOfCeremonies: String {
        say(
            en: "Occasions that name no regime. Who really speaks is for the programme to say.",
            nl: "Gelegenheden zonder stelsel. Wie echt spreekt, zegt het programma.",
            fr: "Les occasions sans régime. Le programme dit qui parle vraiment.")
    }

    /// Of a sheet whose lines are all of one occasion.
    func allOf(_ occasion: String) -> String {
        let name = self.occasion
        return say(en: "\(name): \(occasion)", nl: "\(name): \(occasion)", fr: "\(name) : \(occasion)")
    }
}
