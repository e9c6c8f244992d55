internal import Occasions

/// The stages of a bid in the languages of the office.
enum StageWords {
    static func name(_ stage: BidStage, _ say: Language) -> String {
        switch stage {
        case .radar: say(en: "radar", nl: "radar", fr: "veille")
        case .goNoGo: say(en: "go/no-go", nl: "go/no-go", fr: "feu vert")
        case .intent: say(en: "intent", nl: "intentie", fr: "intention")
        case .concept: say(en: "concept", nl: "concept", fr: "note conceptuelle")
        case .fullBid: say(en: "full bid", nl: "volledig dossier", fr: "dossier complet")
        case .siteVisit: say(en: "site visit", nl: "plaatsbezoek", fr: "visite des lieux")
        case .shortlisted: say(en: "shortlisted", nl: "shortlist", fr: "présélection")
        case .won: say(en: "won", nl: "gewonnen", fr: "remportée")
        case .lost: say(en: "lost", nl: "verloren", fr: "perdue")
        case .withdrawn: say(en: "withdrawn", nl: "ingetrokken", fr: "retirée")
        }
    }
}
