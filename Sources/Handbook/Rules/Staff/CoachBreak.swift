internal import Conditions
internal import Occasions

/// Who drives a coach rests before four and a half hours are over.
enum CoachBreak {
    static let pause = Parameter(
        "break", .minutes, 45,
        Text(en: "A break, at least", nl: "Een pauze, minstens", fr: "Une pause, au moins"))
    static let driving = Parameter(
        "driving", .minutes, 270,
        Text(
            en: "Driving without a break at most", nl: "Rijden zonder pauze, hoogstens",
            fr: "Conduite sans pause, au plus"))

    static let rule = Rule(
        id: "coach-break", chapter: .staff,
        title: Text(
            en: "A coach driver's break", nl: "De pauze van een autocarchauffeur",
            fr: "La pause d'un chauffeur d'autocar"),
        statement: Text(
            en: """
                Engagements that one driver drives with a coach and that follow each other without a break last no \
                longer from the first start to the last end than one may drive without it. It speaks of engagements \
                that can take nothing but a coach; a single longer drive is left alone: its break lies on the way.
                """,
            nl: """
                Activiteiten die één chauffeur met een autocar rijdt en die elkaar zonder pauze opvolgen, duren van het \
                eerste begin tot het laatste einde niet langer dan men zonder pauze mag rijden. De regel geldt voor \
                activiteiten die alleen een autocar kunnen nemen; één langere rit blijft buiten beschouwing: de pauze \
                valt onderweg.
                """,
            fr: """
                Les activités qu'un chauffeur conduit en autocar et qui se suivent sans pause ne durent pas, du premier \
                début à la dernière fin, plus longtemps qu'on ne peut conduire sans elle. La règle vise les activités \
                qui ne peuvent prendre qu'un autocar ; un seul trajet plus long n'est pas visé : sa pause se prend en \
                route.
                """),
        authority: .law,
        basis: Text(
            en: "Regulation (EC) 561/2006, article 7", nl: "Verordening (EG) 561/2006, artikel 7",
            fr: "Règlement (CE) 561/2006, article 7"),
        parameters: [pause, driving]
    ) { brief, instance in
        let coaches = CoachTrips(brief, instance)
        guard !coaches.isEmpty else { return [] }
        return brief.resources(for: instance).compactMap { id in
            let driven = coaches.driven(by: id, brief, instance).filter { coaches.takesCoach($0.engagement) == .always }
            return Spells(of: id, driven, rest: instance[Self.pause], within: instance[Self.driving], brief)?
                .requirement(
                    brief, instance, statement: { spells, say in words(statementOf: spells, say) },
                    wording: { spell, spells, say in words(spell, spells, say) })
        }
    }
}

extension CoachBreak {
    fileprivate static func words(statementOf spells: Spells, _ say: Phrase) -> String {
        let (name, rest, most) = (say.name(spells.person), say.duration(spells.rest), say.duration(spells.within))
        return say(
            en: "\(name) has a break of \(rest) after at most \(most) of driving a coach",
            nl: "\(name) heeft een pauze van \(rest) na hoogstens \(most) rijden met een autocar",
            fr: "\(name) a une pause de \(rest) après \(most) de conduite d'autocar au plus")
    }

    fileprivate static func words(_ spell: Spells.Spell, _ spells: Spells, _ say: Phrase) -> Wording {
        let (name, most, named) = (say.name(spells.person), say.duration(spells.within), say.duties(spell.duties))
        let (length, day, rest) = (
            say.duration(spell.range.minutes), say.date(spell.date(say)), say.duration(spells.rest)
        )
        return Wording(
            say(
                en:
                    "\(name) drives a coach for \(length) without a break of \(rest) on \(day), \(most) at most: \(named)",
                nl:
                    "\(name) rijdt op \(day) \(length) met een autocar zonder een pauze van \(rest), hoogstens \(most): \(named)",
                fr: "\(name) conduit un autocar \(length) sans pause de \(rest) le \(day), \(most) au plus : \(named)"),
            remedy: say(
                en: "leave \(rest) free between two of them, or give one to another driver",
                nl: "laat tussen twee ervan \(rest) vrij, of geef er een aan een andere chauffeur",
                fr: "laisser \(rest) libre entre deux d'entre elles, ou en confier une à un autre chauffeur"))
    }
}
