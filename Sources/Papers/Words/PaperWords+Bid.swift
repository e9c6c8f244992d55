internal import Occasions

/// What the page for a bid says by itself.
extension PaperWords {
    var answer: String { say(en: "Answer", nl: "Antwoord", fr: "Réponse") }
    var dates: String { say(en: "Dates", nl: "Data", fr: "Dates") }
    var datesInOrder: String {
        say(en: "Dates, the best first", nl: "Data, de beste eerst", fr: "Dates, la meilleure d'abord")
    }
    var howMuch: String { say(en: "How much", nl: "Hoeveel", fr: "Combien") }
    var needed: String { say(en: "What it needs", nl: "Wat ze vraagt", fr: "Ce qu'elle demande") }

    /// The office's own signs, the same in every language.
    func verdict(_ verdict: BidPage.Verdict) -> String {
        switch verdict {
        case .go: "GO"
        case .goIf: "GO-IF"
        case .noGo: "NO-GO"
        }
    }

    func meaning(_ verdict: BidPage.Verdict) -> String {
        switch verdict {
        case .go:
            say(
                en: "The city can host it beside everything that is promised already.",
                nl: "De stad kan dit ontvangen naast alles wat al beloofd is.",
                fr: "La ville peut l'accueillir à côté de tout ce qui est déjà promis.")
        case .goIf:
            say(
                en: "The city can host it if what is only tentative gives way.",
                nl: "De stad kan dit ontvangen als wat nog niet vastligt, wijkt.",
                fr: "La ville peut l'accueillir si ce qui n'est que provisoire cède la place.")
        case .noGo:
            say(
                en: "The city cannot host it: what is promised, the calendars or the law stand against it.",
                nl: "De stad kan dit niet ontvangen: beloftes, kalenders of de wet staan in de weg.",
                fr: "La ville ne peut pas l'accueillir : les promesses, les calendriers ou la loi s'y opposent.")
        }
    }

    func against(_ verdict: BidPage.Verdict) -> String {
        verdict == .noGo
            ? say(en: "These cannot be kept together", nl: "Deze kunnen niet samen", fr: "Incompatibles")
            : say(
                en: "These cannot be kept together unless something gives way",
                nl: "Deze kunnen niet samen, tenzij iets wijkt", fr: "Incompatibles, sauf si quelque chose cède")
    }

    func need(_ what: BidPage.Need.What) -> String {
        switch what {
        case .guests: say(en: "Guests", nl: "Gasten", fr: "Invités")
        case .engagements: say(en: "Programme", nl: "Programma", fr: "Programme")
        case .largestRoom: say(en: "Largest room", nl: "Grootste zaal", fr: "Plus grande salle")
        case .booths: say(en: "Interpreting", nl: "Vertolking", fr: "Interprétation")
        case .staff(let role): self.role(role)
        case .vehicles: cars
        case .money(let line): line
        case .decision: say(en: "Decision", nl: "Beslissing", fr: "Décision")
        case .owner: say(en: "Answers for it", nl: "Verantwoordelijk", fr: "Responsable")
        }
    }

    func andMore(_ count: Int) -> String {
        say(en: "and \(count) more", nl: "en nog \(count)", fr: "et encore \(count)")
    }

    func datesNotJudged(_ count: Int) -> String {
        say(
            en: "The search was ended early: \(count) more dates were not judged.",
            nl: "De zoektocht is voortijdig gestopt: \(count) andere data zijn niet beoordeeld.",
            fr: "La recherche a été arrêtée avant terme : \(count) autres dates n'ont pas été jugées.")
    }

    var judgedAlone: String {
        say(
            en: "No plan of what is promised already was at hand: the bid was judged by itself.",
            nl: "Er was geen plan van wat al beloofd is: de kandidatuur is op zichzelf beoordeeld.",
            fr: "Aucun plan de ce qui est déjà promis n'était disponible : la candidature a été jugée seule.")
    }

    var forTheCollege: String {
        say(
            en: "For those who decide. The bid is not public.",
            nl: "Voor wie beslist. De kandidatuur is niet openbaar.",
            fr: "Pour ceux qui décident. La candidature n'est pas publique.")
    }

    var leftOutOfBid: String {
        say(
            en: "The programme hour by hour. Nothing is held by this page.",
            nl: "Het programma uur na uur. Met dit blad is niets vastgelegd.",
            fr: "Le programme heure par heure. Cette page ne réserve rien.")
    }
}
