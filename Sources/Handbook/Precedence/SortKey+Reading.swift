internal import Occasions

/// What one key sees in one party: something to compare, and the words for it.
struct Reading: Sendable {
    enum Measure: Hashable, Comparable, Sendable {
        case number(Int)
        case text(String)
    }

    let key: Text
    /// Nil: not known. What is not known ranks after what is.
    let measure: Measure?
    let words: @Sendable (Language) -> String

    init(_ key: Text, _ measure: Measure?, _ words: @escaping @Sendable (Language) -> String) {
        self.key = key
        self.measure = measure
        self.words = words
    }

    static func number(_ key: Text, _ number: Int?, unknown: Text = unknown) -> Reading {
        Reading(key, number.map(Measure.number)) { number.map(String.init) ?? unknown[$0] }
    }

    static func choice(_ key: Text, _ number: Int, _ words: Text) -> Reading {
        Reading(key, .number(number)) { words[$0] }
    }

    static func date(_ key: Text, _ date: CivilDate?) -> Reading {
        Reading(key, (date?.dayNumber).map(Measure.number)) { language in
            date.map { language.date($0) } ?? unknown[language]
        }
    }

    static func moment(_ key: Text, _ moment: Moment?, _ zone: CivilZone) -> Reading {
        Reading(key, (moment?.minutes).map(Measure.number)) { language in
            guard let civil = moment.map(zone.civil) else { return unknown[language] }
            return "\(language.date(civil.date)) \(CivilTime.clock(civil.minuteOfDay))"
        }
    }

    static func text(_ key: Text, _ text: String?) -> Reading {
        Reading(key, text.map(Measure.text)) { text ?? unknown[$0] }
    }

    /// Nil where the two are alike; else whether the first stands before the second.
    static func isBefore(_ left: Reading, _ right: Reading) -> Bool? {
        switch (left.measure, right.measure) {
        case (nil, nil): nil
        case (nil, _?): false
        case (_?, nil): true
        case (let first?, let second?): first == second ? nil : first < second
        }
    }

    static let unknown = Text(en: "not known", nl: "niet bekend", fr: "inconnu")
}

extension SortKey {
    /// What the key sees in a party; a second reading decides between those of one place of a list.
    func readings(of party: Party, in setting: Setting) -> [Reading] {
        let standing = party.standing
        switch kind {
        case .rank(let upTo):
            let counted = upTo.map { party.rank <= $0 } ?? true
            return [.number(title, counted ? party.rank : nil, unknown: Words.lower)]
        case .nuncio:
            let isNuncio = standing.mission == .nuncio
            return [.choice(title, isNuncio ? 0 : 1, isNuncio ? Words.nuncio : Words.otherHead)]
        case .mission: return [mission(standing.mission)]
        case .since, .seniority: return [.moment(title, standing.since, setting.zone)]
        case .age: return [.date(title, standing.born)]
        case .deputy: return [.choice(title, standing.isDeputy ? 1 : 0, standing.isDeputy ? Words.deputy : Words.full)]
        case .list(let list): return place(in: list, of: standing, setting)
        case .states(let states):
            let place = party.country.flatMap(states.firstIndex(of:)).map { $0 + 1 }
            return [.number(title, place, unknown: Words.notListed)]
        case .rotation(let rotation):
            let distance = party.country.flatMap { rotation.distance(of: $0, on: setting.date) }
            return [.number(title, distance, unknown: Words.notListed)]
        case .country(let language):
            let name = party.country.flatMap { setting.countries[$0] }?[language] ?? party.title
            return [.text(title, Collation.keyWithoutArticle(name))]
        case .title: return [.text(title, Collation.keyWithoutArticle(party.title))]
        case .name: return [.text(title, party.sortName)]
        }
    }

    private func mission(_ mission: Standing.Mission?) -> Reading {
        switch mission {
        case nil: .number(title, nil)
        case .nuncio: .choice(title, 1, Words.nuncio)
        case .ambassador: .choice(title, 1, Words.ambassador)
        case .envoy: .choice(title, 2, Words.envoy)
        case .charge: .choice(title, 3, Words.charge)
        case .chargeAdInterim: .choice(title, 4, Words.chargeAdInterim)
        }
    }

    private func place(in list: PlaceList, of standing: Standing, _ setting: Setting) -> [Reading] {
        guard let office = standing.office, let place = list.place(of: office, present: setting.present) else {
            return [.number(title, nil, unknown: Words.notListed)]
        }
        let number = Reading.number(title, place.number)
        switch place.tie {
        case nil: return [number]
        case .age: return [number, .date(Kind.age.title, standing.born)]
        case .seniority: return [number, .moment(Kind.seniority.title, standing.since, setting.zone)]
        case .alternation(let turns):
            let isFirst = turns.first(on: setting.date) == office
            return [number, .choice(Words.turn, isFirst ? 0 : 1, isFirst ? Words.theirTurn : Words.notTheirTurn)]
        }
    }

    /// What decides where no key of the regime does: never alike for two parties.
    static func last(_ party: Party, shown: Regime.Shown) -> [Reading] {
        switch shown {
        case .everything:
            [
                .text(Words.alphabet, Collation.keyWithoutArticle(party.title)), .text(Words.alphabet, party.title),
                .text(Words.alphabet, party.id),
            ]
        case .names:
            // What is compared last would give away what the list leaves out.
            [
                .text(Words.alphabet, party.sortName), .text(Words.alphabet, party.name),
                Reading(Words.documents, .text(party.id)) { _ in "" },
            ]
        }
    }
}

private enum Words {
    static let lower = Text(en: "lower", nl: "lager", fr: "inférieur")
    static let nuncio = Text(en: "nuncio", nl: "nuntius", fr: "nonce")
    static let otherHead = Text(en: "not the nuncio", nl: "niet de nuntius", fr: "n'est pas le nonce")
    static let ambassador = Text(en: "ambassador", nl: "ambassadeur", fr: "ambassadeur")
    static let envoy = Text(en: "envoy", nl: "gezant", fr: "envoyé")
    static let charge = Text(en: "chargé d'affaires", nl: "zaakgelastigde", fr: "chargé d'affaires")
    static let chargeAdInterim = Text(
        en: "chargé d'affaires ad interim", nl: "zaakgelastigde ad interim", fr: "chargé d'affaires ad interim")
    static let full = Text(en: "full head", nl: "titularis", fr: "titulaire")
    static let deputy = Text(en: "deputy", nl: "vervanger", fr: "suppléant")
    static let notListed = Text(en: "not listed", nl: "niet vermeld", fr: "non mentionné")
    static let turn = Text(en: "the turns they take", nl: "de beurtrol", fr: "l'alternance")
    static let theirTurn = Text(en: "first this year", nl: "dit jaar eerst", fr: "premier cette année")
    static let notTheirTurn = Text(en: "second this year", nl: "dit jaar tweede", fr: "second cette année")
    static let alphabet = Text(
        en: "the alphabet, as nothing else decides", nl: "het alfabet, bij gebrek aan ander onderscheid",
        fr: "l'ordre alphabétique, faute d'autre critère")
    static let documents = Text(
        en: "the order of the documents, as nothing else decides",
        nl: "de volgorde van de documenten, bij gebrek aan ander onderscheid",
        fr: "l'ordre des documents, faute d'autre critère")
}
