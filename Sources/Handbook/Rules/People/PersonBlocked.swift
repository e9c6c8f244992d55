internal import Conditions
internal import Occasions

/// Nobody is asked to attend while the own diary says taken.
package enum PersonBlocked {
    package static let rule = Rule(
        id: "person-blocked", chapter: .people,
        title: Text(
            en: "Diaries are respected", nl: "Agenda's worden nageleefd", fr: "Les agendas sont respectés"),
        statement: Text(
            en: """
                A principal, delegation, member of staff or vehicle is at no engagement while their own calendar says \
                they are taken.
                """,
            nl: """
                Een gastheer, delegatie, personeelslid of voertuig is bij geen activiteit terwijl de eigen agenda zegt \
                dat ze bezet zijn.
                """,
            fr: """
                Un hôte, une délégation, un agent ou un véhicule n'est à aucune activité tant que son propre agenda le \
                dit pris.
                """),
        authority: .fact,
        basis: Text(en: "Diary of the person", nl: "Agenda van de persoon", fr: "Agenda de la personne"),
        concession: .release
    ) { brief, instance in
        let problem = brief.problem
        return brief.resources(for: instance).filter { problem[$0].isPerson || problem[$0].vehicle != nil }.flatMap {
            id in
            TakenTimes.each(of: id, for: instance, in: brief).map { taken in
                instance.requirement(
                    of: taken.subjects(in: problem), .formula(taken.formula), in: problem,
                    statement: { say in words(statementOf: id, taken, say) },
                    source: taken.entry.source ?? problem[id].source
                ) { miss, plan, say in words(miss, taken, plan: plan, say) }
            }
        }
    }
}

extension PersonBlocked {
    fileprivate static func words(statementOf id: ResourceID, _ taken: TakenTimes, _ say: Phrase) -> String {
        let (name, entry) = (say.name(id), taken.label(say))
        return say(
            en: taken.entry.isDeclared
                ? "\(name) is not available: \(entry)" : "\(name) attends nothing else during \(entry)",
            nl: "\(name) is nergens anders tijdens \(entry)",
            fr: "\(name) n'est nulle part ailleurs pendant \(entry)")
    }

    /// A declared deputy before nobody.
    private static func without(_ taken: TakenTimes, _ miss: Miss, plan: Plan, _ say: Phrase) -> String {
        let deputies = taken.clash(miss, plan: plan, in: say.problem).map {
            StandIns.free(for: taken.resource, at: $0, by: plan, in: say.problem)
        }
        guard let deputies, !deputies.isEmpty else {
            return say(en: "do without them", nl: "laat het zonder hen doorgaan", fr: "se passer d'eux")
        }
        let names = say.oneOf(deputies)
        return say(
            en: "let \(names) stand in, or do without them",
            nl: "laat \(names) invallen, of laat het zonder hen doorgaan",
            fr: "laisser \(names) suppléer, ou se passer d'eux")
    }

    fileprivate static func words(_ miss: Miss, _ taken: TakenTimes, plan: Plan, _ say: Phrase) -> Wording {
        let isVehicle = say.problem[taken.resource].vehicle != nil
        let otherwise =
            isVehicle
            ? say(en: "take another vehicle", nl: "neem een ander voertuig", fr: "prendre un autre véhicule")
            : say.problem[taken.resource].staff != nil
                ? say(
                    en: "give the duty to somebody else", nl: "geef de taak aan iemand anders",
                    fr: "confier la tâche à quelqu'un d'autre")
                : without(taken, miss, plan: plan, say)
        return taken.words(miss, plan: plan, otherwise: otherwise, say)
    }
}
