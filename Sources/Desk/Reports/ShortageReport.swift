internal import Conditions
internal import Handbook
internal import Occasions
internal import Solving

/// Says how many are needed when, by what, and how many there are.
struct ShortageReport {
    let shortage: Shortage
    private let say: Phrase

    init(_ shortage: Shortage, in problem: Problem, _ language: Language) {
        self.shortage = shortage
        say = Phrase(language, problem).speaking(of: shortage.engagements)
    }

    private var problem: Problem { say.problem }

    // MARK: The count

    /// `16 interpreters are needed Thu 11 Mar 2027 11:00-11:30 by 2 engagements; there are 13. Lacking: 3, of these 1 into de.`
    func heading() -> String { "\(count()) \(lack())" }

    private func count() -> String {
        let (when, by, there) = (say.range(shortage.range), by(), shortage.there)
        switch shortage.measure {
        case .atOnce:
            let what = what(shortage.needed)
            let isOne = shortage.needed == 1
            return say(
                en:
                    "\(what) \(isOne ? "is" : "are") needed \(when) by \(by); there \(there == 1 ? "is" : "are") \(there).",
                nl:
                    "\(what) \(isOne ? "is" : "zijn") nodig op \(when) voor \(by); \(there == 1 ? "er is er" : "er zijn er") \(there).",
                fr:
                    "\(what) \(isOne ? "est nécessaire" : "sont nécessaires") le \(when) pour \(by) ; il y en a \(there)."
            )
        case .inTurn(let minutes):
            let length = say.duration(minutes)
            let among = among()
            return say(
                en: "\(by) need \(among) for \(length) each on \(when); there is time for \(there).",
                nl: "\(by) vragen elk \(length) \(among) op \(when); er is tijd voor \(there).",
                fr: "\(by) demandent chacune \(length) (\(among)) le \(when) ; il y a le temps pour \(there).")
        case .work:
            let (needed, left) = (say.duration(shortage.needed), say.duration(there))
            let all = shortage.candidates
            let among = all.count == 1 ? say.name(all[0]) : what(all.count)
            return say(
                en: "\(by) need \(needed) of \(among) on \(when); there are \(left).",
                nl: "\(by) vragen \(needed) van \(among) op \(when); er is \(left).",
                fr: "\(by) demandent \(needed) de \(among) le \(when) ; il y a \(left).")
        }
    }

    private func lack() -> String {
        let special = special(", ")
        let number = shortage.measure == .work ? say.duration(shortage.lacking) : "\(shortage.lacking)"
        let whole = isSpecial ? special : number + special
        return say(en: "Lacking: \(whole).", nl: "Er ontbreekt: \(whole).", fr: "Il manque : \(whole).")
    }

    /// True where all that is lacking is of special sorts.
    private var isSpecial: Bool {
        !shortage.parts.isEmpty && shortage.parts.allSatisfy { wanted($0.demand) != nil }
            && shortage.parts.reduce(0) { $0 + $1.lacking } == shortage.lacking
    }

    /// `1 into de and 1 into fr`, ` into de` after a number, or how many of a number are special.
    private func special(_ separator: String) -> String {
        let parts = shortage.parts.compactMap { part in wanted(part.demand).map { "\(part.lacking) \($0)" } }
        if parts.isEmpty { return common.flatMap(wanted).map { " \($0)" } ?? "" }
        if isSpecial { return say.list(parts) }
        return separator
            + say(en: "of these \(say.list(parts))", nl: "waarvan \(say.list(parts))", fr: "dont \(say.list(parts))")
    }

    /// What each engagement needs, and who there is.
    func lines() -> [String] {
        var lines = shortage.engagements.map { id in
            "  - \(say.name(id))\(say.language.colon) \(shortage.amount(of: id))"
        }
        if !shortage.candidates.isEmpty {
            let names = say.few(shortage.candidates.map { say.name($0) })
            lines.append(
                say(en: "  there: \(names)", nl: "  er zijn: \(names)", fr: "  il y a : \(names)"))
        }
        return lines
    }

    /// What the office would do to have enough.
    func more() -> String {
        let when = say.range(shortage.range)
        switch shortage.measure {
        case .atOnce:
            let only = shortage.parts.count == 1 && isSpecial ? shortage.parts[0].demand : nil
            let special =
                only.flatMap(wanted).map { " \($0)" } ?? (isSpecial ? " (\(special("")))" : special(", "))
            let (number, noun) = (shortage.lacking, noun(shortage.lacking))
            return say(
                en: "find \(number) more \(noun)\(special) for \(when)",
                nl: "zoek nog \(number) \(noun)\(special) voor \(when)",
                fr: "trouver \(number) \(noun) de plus\(special) pour le \(when)")
        case .inTurn, .work:
            return say(
                en: "find 1 more \(noun(1)) for \(when), or allow more time",
                nl: "zoek nog 1 \(noun(1)) voor \(when), of geef meer tijd",
                fr: "trouver 1 \(noun(1)) de plus pour le \(when), ou donner plus de temps")
        }
    }

    // MARK: Words

    private func by() -> String {
        let ids = shortage.engagements
        return ids.count == 1 ? say.name(ids[0]) : say.language.engagements(ids.count)
    }

    /// `16 interpreters`, `7 of Cars (cars)`
    private func what(_ number: Int) -> String { "\(number) \(noun(number))" }

    private func among() -> String {
        let there = shortage.candidates
        if there.count == 1 { return say.name(there[0]) }
        let what = what(there.count)
        return say(en: "one of \(what)", nl: "een van \(what)", fr: "parmi \(what)")
    }

    /// The demand that all needs share; nil: they have none in common.
    private var common: Requirement? {
        guard let first = shortage.needs.first?.demand,
            shortage.needs.allSatisfy({
                $0.demand?.rule == first.rule && $0.demand?.subjects.last == first.subjects.last
            })
        else { return nil }
        return first
    }

    /// `into de` of a booth, `from fr into de` of a direction; nil: nothing that can be said in a word.
    private func wanted(_ demand: Requirement) -> String? {
        guard Catalogue.rule(demand.rule)?.chapter == .languages, demand.subjects.count > 1,
            let languages = demand.subjects.last
        else { return nil }
        let ways = languages.split(separator: "-").map(String.init)
        if ways.count == 2 {
            return say(
                en: "from \(ways[0]) into \(ways[1])", nl: "van \(ways[0]) naar \(ways[1])",
                fr: "de \(ways[0]) vers \(ways[1])")
        }
        return languages.contains("/")
            ? say(en: "between \(languages)", nl: "tussen \(languages)", fr: "entre \(languages)")
            : say(en: "into \(languages)", nl: "naar \(languages)", fr: "vers \(languages)")
    }

    private func noun(_ number: Int) -> String {
        if let pool = shortage.pool {
            guard let name = pool.subjects.first, let id = problem.resourceIDs.first(where: { problem[$0].id == name })
            else { return word(number, Self.places) }
            if problem[id].pool != nil {
                return say(en: "of \(say.name(id))", nl: "van \(say.name(id))", fr: "de \(say.name(id))")
            }
            let places = word(number, Self.places)
            return say(
                en: "\(places) in \(say.name(id))", nl: "\(places) in \(say.name(id))",
                fr: "\(places) dans \(say.name(id))")
        }
        var nouns: [Noun] = []
        for role in shortage.needs.compactMap(\.role) {
            let noun = noun(of: role)
            if !nouns.contains(where: { $0.one.en == noun.one.en }) { nouns.append(noun) }
        }
        return word(number, nouns.count == 1 ? nouns[0] : Self.people)
    }

    private typealias Noun = (one: Text, many: Text)

    private func word(_ number: Int, _ noun: Noun) -> String {
        number == 1 ? noun.one[say.language] : noun.many[say.language]
    }

    private func noun(of role: Slot.Role) -> Noun {
        switch role {
        case .room: (Text(en: "room", nl: "zaal", fr: "salle"), Text(en: "rooms", nl: "zalen", fr: "salles"))
        case .liaison:
            (
                Text(en: "liaison officer", nl: "verbindingsofficier", fr: "officier de liaison"),
                Text(en: "liaison officers", nl: "verbindingsofficieren", fr: "officiers de liaison")
            )
        case .interpreter:
            (
                Text(en: "interpreter", nl: "tolk", fr: "interprète"),
                Text(en: "interpreters", nl: "tolken", fr: "interprètes")
            )
        case .vehicle:
            (
                Text(en: "vehicle", nl: "voertuig", fr: "véhicule"),
                Text(en: "vehicles", nl: "voertuigen", fr: "véhicules")
            )
        case .duty("driver"):
            (
                Text(en: "driver", nl: "chauffeur", fr: "chauffeur"),
                Text(en: "drivers", nl: "chauffeurs", fr: "chauffeurs")
            )
        case .duty("host"):
            (Text(en: "host", nl: "gastheer", fr: "hôte"), Text(en: "hosts", nl: "gastheren", fr: "hôtes"))
        case .duty("protocol"):
            (
                Text(en: "protocol officer", nl: "protocolmedewerker", fr: "agent du protocole"),
                Text(en: "protocol officers", nl: "protocolmedewerkers", fr: "agents du protocole")
            )
        case .duty: Self.people
        }
    }

    private static let people: Noun = (
        Text(en: "person", nl: "persoon", fr: "personne"), Text(en: "people", nl: "mensen", fr: "personnes")
    )
    private static let places: Noun = (
        Text(en: "place", nl: "plaats", fr: "place"), Text(en: "places", nl: "plaatsen", fr: "places")
    )

    // MARK: JSON

    struct Answer: Encodable {
        struct Need: Encodable {
            let engagement: String
            let number: Int
        }

        /// ISO 8601
        let from: String
        let to: String
        /// `at once`, `in turn`, `work` in minutes
        let measure: String
        let needed: Int
        let there: Int
        let lacking: Int
        let needs: [Need]
        let candidates: [String]
        let text: String
        let more: String
    }

    func answer() -> Answer {
        let measure =
            switch shortage.measure {
            case .atOnce: "at once"
            case .inTurn: "in turn"
            case .work: "work"
            }
        return Answer(
            from: Iso.text(shortage.range.start, problem.zone), to: Iso.text(shortage.range.end, problem.zone),
            measure: measure, needed: shortage.needed,
            there: shortage.there, lacking: shortage.lacking,
            needs: shortage.engagements.map { id in
                Answer.Need(engagement: problem[id].id, number: shortage.amount(of: id))
            }, candidates: shortage.candidates.map { problem[$0].id }, text: heading(), more: more())
    }
}
