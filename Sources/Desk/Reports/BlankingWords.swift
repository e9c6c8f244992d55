internal import Handbook
internal import Occasions
internal import Register

/// What is blanked of a register, in words.
struct BlankingWords {
    let say: Language

    func nothing(before date: String) -> String {
        say(
            en: "Nothing recorded before \(date) is left to blank.",
            nl: "Er blijft niets te wissen van wat voor \(date) is vastgelegd.",
            fr: "Il ne reste rien à effacer de ce qui a été enregistré avant le \(date).")
    }

    func head(before date: String) -> String {
        say(en: "Recorded before \(date):", nl: "Vastgelegd voor \(date):", fr: "Enregistré avant le \(date) :")
    }

    func lines(_ effect: RetentionLedger.Effect) -> [String] {
        var lines: [String] = []
        if effect.signatures > 0 {
            lines.append(
                say(
                    en: "facts that lose who recorded them and why: \(effect.signatures)",
                    nl: "feiten die verliezen wie ze vastlegde en waarom: \(effect.signatures)",
                    fr: "faits qui perdent qui les a enregistrés et pourquoi : \(effect.signatures)"))
        }
        if !effect.versions.isEmpty {
            let names = say.list(effect.versions.map { "v\($0)" })
            lines.append(
                say(
                    en: "the plan and the documents of \(names)", nl: "het plan en de documenten van \(names)",
                    fr: "le programme et les documents de \(names)"))
        }
        if !effect.tests.isEmpty {
            let names = say.list(effect.tests.map(String.init))
            lines.append(
                say(
                    en: "the answers of older tests of bids (facts \(names))",
                    nl: "de antwoorden van oudere toetsen van kandidaturen (feiten \(names))",
                    fr: "les réponses d'anciens tests de candidatures (faits \(names))"))
        }
        return lines.map { "  " + $0 }
    }

    var notYet: String {
        say(
            en: "Nothing is blanked yet. Add --yes to blank it for good.",
            nl: "Er is nog niets gewist. Voeg --yes toe om het voorgoed te wissen.",
            fr: "Rien n'est encore effacé. Ajouter --yes pour l'effacer définitivement.")
    }

    var recorded: String {
        say(
            en: "Blanked for good. What happened stays, and so does the chain.",
            nl: "Voorgoed gewist. Wat er gebeurde blijft, en ook de keten.",
            fr: "Effacé définitivement. Ce qui s'est passé reste, et la chaîne aussi.")
    }
}
