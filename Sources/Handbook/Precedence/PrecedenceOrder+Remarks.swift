package import Occasions

extension PrecedenceOrder {
    /// What somebody who reads the order should know of it.
    package func remarks(in language: Language) -> [String] {
        late(language) + unlisted(language) + nameless(language) + contradicted(language)
    }

    /// Keys whose time has passed or is still to come.
    private func late(_ language: Language) -> [String] {
        regime.keys.compactMap { key in
            var isKnown = key.isInForce(on: setting.date)
            if case .rotation(let rotation) = key.kind, rotation.presidency(on: setting.date) == nil { isKnown = false }
            guard !isKnown else { return nil }
            let (name, day) = (key.title[language], language.date(setting.date))
            return language(
                en: "\(name) does not count on \(day): the sheet has it for other days only",
                nl: "\(name) telt niet op \(day): het regelblad kent dit enkel voor andere dagen",
                fr: "\(name) ne compte pas le \(day) : la feuille de règles ne vaut que pour d'autres jours")
        }
    }

    /// Offices that the lists of the regime do not have.
    private func unlisted(_ language: Language) -> [String] {
        let lists = regime.keys.compactMap { key in
            if case .list(let list) = key.kind { list } else { nil }
        }
        guard !lists.isEmpty else { return [] }
        return parties.compactMap { party in
            guard let office = party.standing.office, !lists.contains(where: { $0.names(office) }) else { return nil }
            let name = party.label(regime.shown, language)
            return language(
                en: "the office '\(office)' of \(name) has no place in \(regime.id)",
                nl: "het ambt '\(office)' van \(name) heeft geen plaats in \(regime.id)",
                fr: "la fonction '\(office)' de \(name) n'a pas de place dans \(regime.id)")
        }
    }

    private func nameless(_ language: Language) -> [String] {
        guard regime.shown == .names else { return [] }
        return parties.filter { $0.name == nil }.map { party in
            language(
                en: "\(party.id) has no head of delegation whose name can be shown",
                nl: "\(party.id) heeft geen hoofd van de delegatie met een naam om te tonen",
                fr: "\(party.id) n'a pas de chef de délégation dont le nom puisse figurer")
        }
    }

    private func contradicted(_ language: Language) -> [String] {
        undone.compactMap { override in
            guard let party = place(of: override.party), let other = place(of: override.other) else { return nil }
            let names = [party, other].map { parties[$0].label(regime.shown, language) }
            return language(
                en: "the place the office gave \(names[0]) beside \(names[1]) is undone by a later one",
                nl: "de plaats die de dienst \(names[0]) gaf naast \(names[1]) is door een latere tenietgedaan",
                fr:
                    "la place donnée par le service à \(names[0]) près de \(names[1]) est défaite par une autre, ultérieure"
            )
        }
    }
}
