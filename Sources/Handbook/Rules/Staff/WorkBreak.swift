internal import Conditions
internal import Occasions

/// After some hours of work there is a break.
enum WorkBreak {
    static let pause = Parameter(
        "break", .minutes, 30,
        Text(en: "A break, at least", nl: "Een pauze, minstens", fr: "Une pause, au moins"))
    static let work = Parameter(
        "work", .minutes, 360,
        Text(
            en: "Work without a break at most", nl: "Arbeid zonder pauze, hoogstens",
            fr: "Travail sans pause, au plus"))

    static let rule = Rule(
        id: "work-break", chapter: .staff,
        title: Text(en: "A break from work", nl: "Een pauze in het werk", fr: "Une pause dans le travail"),
        statement: Text(
            en: """
                Duties of a member of staff that follow each other without a break last no longer from the first start \
                to the last end than work without a break may. A single duty is left alone: its break is the affair \
                of those who hold it. Staff of the regime `none` are exempt.
                """,
            nl: """
                Taken van een personeelslid die elkaar zonder pauze opvolgen, duren van het eerste begin tot het laatste \
                einde niet langer dan er zonder pauze gewerkt mag worden. Een taak op zich blijft buiten beschouwing: \
                haar pauze is een zaak van wie ze uitvoert. Wie onder het regime `none` valt, is vrijgesteld.
                """,
            fr: """
                Les tâches d'un membre du personnel qui se suivent sans pause ne durent pas, du premier début à la \
                dernière fin, plus longtemps qu'on ne peut travailler sans pause. Une tâche seule n'est pas visée : sa \
                pause est l'affaire de ceux qui l'exécutent. Le personnel du régime `none` est exempté.
                """),
        authority: .law,
        basis: Text(
            en: "Directive 2003/88/EC, article 4; Belgian act of 14 December 2000",
            nl: "Richtlijn 2003/88/EG, artikel 4; wet van 14 december 2000",
            fr: "Directive 2003/88/CE, article 4 ; loi du 14 décembre 2000"),
        parameters: [pause, work],
        scope: RuleScope(regimes: ["municipal", "directive", "labour-law"])
    ) { brief, instance in
        brief.workers(for: instance).compactMap { id in
            Spells(
                of: id, brief.timed(of: id, for: instance), rest: instance[Self.pause], within: instance[Self.work],
                brief)?
                .requirement(
                    brief, instance, statement: { spells, say in words(statementOf: spells, say) },
                    wording: { spell, spells, say in words(spell, spells, say) })
        }
    }
}

extension WorkBreak {
    fileprivate static func words(statementOf spells: Spells, _ say: Phrase) -> String {
        let (name, rest, work) = (say.name(spells.person), say.duration(spells.rest), say.duration(spells.within))
        return say(
            en: "\(name) has a break of \(rest) after at most \(work) of duties",
            nl: "\(name) heeft een pauze van \(rest) na hoogstens \(work) taken",
            fr: "\(name) a une pause de \(rest) après \(work) de tâches au plus")
    }

    fileprivate static func words(_ spell: Spells.Spell, _ spells: Spells, _ say: Phrase) -> Wording {
        let (name, work, named) = (say.name(spells.person), say.duration(spells.within), say.duties(spell.duties))
        let (length, day, rest) = (
            say.duration(spell.range.minutes), say.date(spell.date(say)), say.duration(spells.rest)
        )
        return Wording(
            say(
                en: "\(name) works \(length) without a break of \(rest) on \(day), \(work) at most: \(named)",
                nl: "\(name) werkt op \(day) \(length) zonder een pauze van \(rest), hoogstens \(work): \(named)",
                fr: "\(name) travaille \(length) sans pause de \(rest) le \(day), \(work) au plus : \(named)"),
            remedy: say(
                en: "leave \(rest) free between two of them, or give one to somebody else",
                nl: "laat tussen twee ervan \(rest) vrij, of geef er een aan iemand anders",
                fr: "laisser \(rest) libre entre deux d'entre elles, ou en confier une à quelqu'un d'autre"))
    }
}
