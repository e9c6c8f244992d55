internal import Occasions

/// Says what became of changes that a plan could not be mended for: they are so all the same.
enum UnmendedChanges {
    static func recorded(in path: String, _ say: Language) -> String {
        say(
            en: "What has changed is written down in \(path): every command reckons with it. The plan is as it was.",
            nl:
                "Wat veranderd is, staat genoteerd in \(path): elk commando houdt er rekening mee. Het plan is zoals het was.",
            fr: "Ce qui a changé est noté dans \(path) : chaque commande en tient compte. Le plan est resté tel quel.")
    }

    static func forgotten(_ say: Language) -> String {
        say(
            en: "Nothing was written, and 'check' knows nothing of what has changed. Add --record to write it down.",
            nl: "Niets werd bewaard, en 'check' weet niets van wat veranderd is. Voeg --record toe om het te noteren.",
            fr: "Rien n'a été écrit, et 'check' ignore ce qui a changé. Ajouter --record pour le noter.")
    }
}
