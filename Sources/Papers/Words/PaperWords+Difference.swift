internal import Occasions

/// What the paper of changes says by itself.
extension PaperWords {
    var change: String { say(en: "Change", nl: "Wijziging", fr: "Changement") }
    var readBack: String { say(en: "Read back", nl: "Bevestigd", fr: "Collationné") }
    /// A place for a signature.
    var blank: String { "________" }
    var toTell: String { say(en: "To be told", nl: "Te verwittigen", fr: "À prévenir") }
    var otherWords: String {
        say(
            en: "what the documents say of it", nl: "wat de documenten erover zeggen",
            fr: "ce que les documents en disent")
    }

    func sort(_ sort: Delta.Sort) -> String {
        switch sort {
        case .new: say(en: "New", nl: "Nieuw", fr: "Nouveau")
        case .changed: say(en: "Otherwise than before", nl: "Anders dan voorheen", fr: "Autrement qu'avant")
        case .gone: say(en: "NOT TAKING PLACE ANY MORE", nl: "GAAT NIET MEER DOOR", fr: "N'A PLUS LIEU")
        }
    }

    func since(_ name: String) -> String {
        say(en: "Changes since \(name).", nl: "Wijzigingen sinds \(name).", fr: "Changements depuis \(name).")
    }

    func nothingSince(_ name: String) -> String {
        say(
            en: "Nothing has changed since \(name).", nl: "Sinds \(name) is niets veranderd.",
            fr: "Rien n'a changé depuis \(name).")
    }
}
