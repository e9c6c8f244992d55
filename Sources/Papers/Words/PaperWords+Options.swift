internal import Occasions

/// What the paper of options says by itself.
extension PaperWords {
    var deadline: String { say(en: "Deadline", nl: "Termijn", fr: "Échéance") }
    var daysLeft: String { say(en: "Days left", nl: "Dagen", fr: "Jours restants") }
    var heldFor: String { say(en: "Held for", nl: "Voor", fr: "Pour") }
    var before: String { say(en: "Stands before it", nl: "Gaat voor", fr: "Passe avant") }
    var nextStep: String { say(en: "Next step", nl: "Volgende stap", fr: "Prochaine étape") }
    var lapsed: String { say(en: "LAPSED", nl: "VERVALLEN", fr: "EXPIRÉE") }

    func urgency(_ urgency: OptionLine.Urgency) -> String {
        switch urgency {
        case .late: say(en: "Lapsed", nl: "Vervallen", fr: "Expirées")
        case .near:
            say(
                en: "To settle within two weeks", nl: "Te regelen binnen twee weken",
                fr: "À régler dans les deux semaines")
        case .later: say(en: "Options that run", nl: "Lopende opties", fr: "Options en cours")
        case .contract: say(en: "By contract", nl: "Per contract", fr: "Sous contrat")
        }
    }

    func step(_ step: OptionLine.Step) -> String? {
        switch step {
        case .confirm:
            say(
                en: "confirm by contract, or have it extended", nl: "bevestigen per contract, of laten verlengen",
                fr: "confirmer par contrat, ou faire prolonger")
        case .challenge:
            say(
                en: "challenge the one before, or find another room",
                nl: "de vorige uitdagen, of een andere zaal zoeken",
                fr: "mettre la précédente au défi, ou chercher une autre salle")
        case .askAnew:
            say(
                en: "ask anew, or find another room", nl: "opnieuw aanvragen, of een andere zaal zoeken",
                fr: "redemander, ou chercher une autre salle")
        case .none: nil
        }
    }

    func optionsJudged(on today: CivilDate?) -> String {
        guard let today else {
            return say(
                en: "No day was named: nothing is said to be late.",
                nl: "Er is geen dag genoemd: van niets staat vast dat het te laat is.",
                fr: "Aucun jour n'a été indiqué : rien n'est dit en retard.")
        }
        let day = date(today)
        return say(en: "As of \(day).", nl: "Op \(day).", fr: "Au \(day).")
    }

    var leftOutOfOptions: String {
        say(
            en: "Options of bids and inquiries; those that were released.",
            nl: "Opties van kandidaturen en vragen; wat is vrijgegeven.",
            fr: "Les options de candidatures et de demandes ; celles qui ont été levées.")
    }

    var noOptions: String {
        say(
            en: "No option runs: neither the documents nor the register have one.",
            nl: "Er loopt geen optie: noch in de documenten, noch in het register.",
            fr: "Aucune option en cours : ni dans les documents, ni dans le registre.")
    }
}
