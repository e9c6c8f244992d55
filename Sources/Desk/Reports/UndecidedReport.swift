internal import Occasions

/// Says that a search ended without an answer and without a proof that there is none.
enum UndecidedReport {
    static func plan(in say: Language) -> String {
        say(
            en: "No plan yet, and no proof that there is none: the time was up or it was stopped.",
            nl: "Nog geen plan, en geen bewijs dat er geen is: de tijd was om of het werd gestopt.",
            fr: "Pas encore de plan, ni de preuve qu'il n'en existe pas : temps écoulé ou arrêt demandé.")
    }

    static func repair(in say: Language) -> String {
        say(
            en: "No repair yet, and no proof that there is none: the time was up or it was stopped.",
            nl: "Nog geen herstel, en geen bewijs dat er geen is: de tijd was om of het werd gestopt.",
            fr: "Pas encore de réparation, ni de preuve qu'il n'y en a pas : temps écoulé ou arrêt demandé.")
    }

    /// What the reader can do to get a plan.
    static func advice(in say: Language) -> String {
        say(
            en: "Give it more time with --time-limit, or plan fewer occasions at once.",
            nl: "Geef het meer tijd met --time-limit, of plan minder evenementen tegelijk.",
            fr: "Donner plus de temps avec --time-limit, ou planifier moins d'événements à la fois.")
    }
}
