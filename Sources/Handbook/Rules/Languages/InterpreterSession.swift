internal import Conditions
internal import Occasions

/// An interpreter works in sessions, with a real break between them.
enum InterpreterSession {
    static let session = Parameter(
        "session", .minutes, 210,
        Text(en: "A session at most", nl: "Een zitting, hoogstens", fr: "Une séance, au plus"))
    static let pause = Parameter(
        "break", .minutes, 90,
        Text(
            en: "Between two sessions, at least", nl: "Tussen twee zittingen, minstens",
            fr: "Entre deux séances, au moins"))

    static let rule = Rule(
        id: "interpreter-session", chapter: .languages,
        title: Text(en: "An interpreter's session", nl: "De zitting van een tolk", fr: "La séance d'un interprète"),
        statement: Text(
            en: """
                Engagements that an interpreter interprets and that follow each other without a break last no longer \
                from the first start to the last end than a session. A single engagement that is longer is answered \
                by the table of teams: its team is larger.
                """,
            nl: """
                Activiteiten waarvoor een tolk tolkt en die elkaar zonder pauze opvolgen, duren van het eerste begin \
                tot het laatste einde niet langer dan een zitting. Op één activiteit die langer duurt, antwoordt de \
                tabel van de teams: haar team is groter.
                """,
            fr: """
                Les activités qu'un interprète interprète et qui se suivent sans pause ne durent pas, du premier début \
                à la dernière fin, plus longtemps qu'une séance. À une seule activité plus longue répond le tableau des \
                équipes : son équipe est plus grande.
                """),
        authority: .office,
        basis: Text(
            en: "Standard ISO 23155: sessions of at most three and a half hours with a break between them",
            nl: "Norm ISO 23155: zittingen van hoogstens drie en een half uur met een pauze ertussen",
            fr: "Norme ISO 23155 : séances de trois heures et demie au plus, séparées par une pause"),
        parameters: [session, pause]
    ) { brief, instance in
        brief.resources(for: instance).compactMap { id in
            Spells(
                of: id, brief.interpreting(by: id, for: instance), rest: instance[Self.pause],
                within: instance[Self.session],
                brief)?.requirement(
                    brief, instance, statement: { spells, say in words(statementOf: spells, say) },
                    wording: { spell, spells, say in words(spell, spells, say) })
        }
    }
}

extension InterpreterSession {
    fileprivate static func words(statementOf spells: Spells, _ say: Phrase) -> String {
        let (name, rest, most) = (say.name(spells.person), say.duration(spells.rest), say.duration(spells.within))
        return say(
            en: "\(name) interprets in sessions of at most \(most) with \(rest) between them",
            nl: "\(name) tolkt in zittingen van hoogstens \(most) met \(rest) ertussen",
            fr: "\(name) interprète par séances de \(most) au plus, séparées de \(rest)")
    }

    fileprivate static func words(_ spell: Spells.Spell, _ spells: Spells, _ say: Phrase) -> Wording {
        let (name, most, named) = (say.name(spells.person), say.duration(spells.within), say.duties(spell.duties))
        let (length, day, rest) = (
            say.duration(spell.range.minutes), say.date(spell.date(say)), say.duration(spells.rest)
        )
        return Wording(
            say(
                en: """
                    \(name) interprets for \(length) without a break of \(rest) on \(day), where a session has \(most) \
                    at most: \(named)
                    """,
                nl: """
                    \(name) tolkt op \(day) \(length) zonder een pauze van \(rest), terwijl een zitting hoogstens \
                    \(most) duurt: \(named)
                    """,
                fr: """
                    \(name) interprète \(length) sans pause de \(rest) le \(day), alors qu'une séance dure \(most) au \
                    plus : \(named)
                    """),
            remedy: say(
                en: "leave \(rest) free between two of them, or give one to another interpreter",
                nl: "laat tussen twee ervan \(rest) vrij, of geef er een aan een andere tolk",
                fr: "laisser \(rest) libre entre deux d'entre elles, ou en confier une à un autre interprète"))
    }
}
