internal import Conditions
internal import Occasions

/// What is optional is held all the same, where it can be.
enum TakesPlace {
    static let rule = Rule(
        id: "takes-place", chapter: .wishes,
        title: Text(
            en: "Optional engagements take place", nl: "Facultatieve activiteiten gaan door",
            fr: "Les activités facultatives ont lieu"),
        statement: Text(
            en: "An optional engagement takes place unless something weightier stands in its way.",
            nl: "Een facultatieve activiteit gaat door tenzij iets zwaarders in de weg staat.",
            fr: "Une activité facultative a lieu sauf si quelque chose de plus important s'y oppose."),
        authority: .office,
        basis: Text(en: "Wishes of the guests", nl: "Wensen van de gasten", fr: "Souhaits des invités"),
        severity: .should(weight: 500)
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            guard problem[id].isOptional,
                let severity = instance.weighed(for: problem.occasion(of: id))
            else { return nil }
            return instance.requirement(
                of: [problem[id].id], .formula(.takesPlace(id)), in: problem, severity: severity,
                statement: { say in words(statementOf: id, say) }, source: problem[id].source
            ) { _, _, say in words(of: id, say) }
        }
    }
}

extension TakesPlace {
    fileprivate static func words(statementOf id: EngagementID, _ say: Phrase) -> String {
        let name = say.name(id)
        return say(en: "\(name) takes place", nl: "\(name) gaat door", fr: "\(name) a lieu")
    }

    fileprivate static func words(of id: EngagementID, _ say: Phrase) -> Wording {
        let (name, minutes) = (say.name(id), say.duration(say.problem[id].minutes))
        return Wording(
            say(
                en: "\(name), of \(minutes), is left out", nl: "\(name), van \(minutes), valt weg",
                fr: "\(name), de \(minutes), est laissée de côté"),
            remedy: say(
                en: "allow it more time, more rooms or other people",
                nl: "geef ze meer tijd, meer zalen of andere mensen",
                fr: "lui accorder plus de temps, plus de salles ou d'autres personnes"))
    }
}
