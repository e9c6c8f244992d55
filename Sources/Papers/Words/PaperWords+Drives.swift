internal import Occasions

/// What car sheets say of the ways of cars.
extension PaperWords {
    var carReady: String { say(en: "Car ready", nl: "Wagen klaar", fr: "Voiture prête") }
    var getIn: String { say(en: "Get in", nl: "Instappen", fr: "Montée") }
    var from: String { say(en: "From", nl: "Van", fr: "De") }
    var to: String { say(en: "To", nl: "Naar", fr: "À") }
    var thereAt: String { say(en: "There at", nl: "Ter plaatse", fr: "Sur place") }
    var drives: String { say(en: "Drives", nl: "Ritten", fr: "Trajets") }

    /// What nobody knows.
    var unknown: String { "—" }

    func derived(_ place: String) -> String { "≈ \(place)" }

    var derivedPlaces: String {
        say(
            en: "≈ before a place: the documents do not name it; it follows from where the guests are before or after.",
            nl:
                "≈ voor een plaats: de documenten noemen ze niet; ze volgt uit waar de gasten ervoor of erna zijn.",
            fr:
                "≈ devant un lieu : les documents ne le nomment pas ; il découle de l'endroit où les hôtes sont avant ou après."
        )
    }
    var unknownPlaces: String {
        say(
            en: "— stands for what is not known; ask the office.",
            nl: "— staat voor wat niet bekend is; vraag het de dienst.",
            fr: "— indique ce qui n'est pas connu ; demandez au service.")
    }

    /// `waits 60 min`
    func waits(_ minutes: Int) -> String {
        let length = minutes < 120 ? "\(minutes) min" : length(minutes)
        return say(en: "waits \(length)", nl: "wacht \(length)", fr: "attend \(length)")
    }

    var dress: String { say(en: "Dress", nl: "Kledij", fr: "Tenue") }
    var contact: String { say(en: "Contact", nl: "Contact", fr: "Contact") }
    func contact(_ who: String) -> String {
        say(en: "Contact: \(who)", nl: "Contact: \(who)", fr: "Contact : \(who)")
    }
}
