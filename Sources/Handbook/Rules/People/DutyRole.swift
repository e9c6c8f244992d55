internal import Conditions
internal import Occasions

/// Every place of an engagement is filled by one of those who can fill it.
package enum DutyRole {
    package static let rule = Rule(
        id: "duty-role", chapter: .people,
        title: Text(
            en: "Every place is filled", nl: "Elke plaats is ingevuld", fr: "Chaque place est pourvue"),
        statement: Text(
            en: """
                The room, each vehicle and each duty of an engagement that takes place is given to one of those who \
                can fill it: a room asked for, a person with the role.
                """,
            nl: """
                De zaal, elk voertuig en elke taak van een activiteit die doorgaat, krijgt een van wie ervoor in \
                aanmerking komen: een gevraagde zaal, iemand met de rol.
                """,
            fr: """
                La salle, chaque véhicule et chaque tâche d'une activité qui a lieu revient à l'un de ceux qui \
                conviennent : une salle demandée, une personne qui a le rôle.
                """),
        authority: .office,
        basis: Text(
            en: "Rooms asked for and roles of the staff", nl: "Gevraagde zalen en rollen van het personeel",
            fr: "Salles demandées et rôles des agents")
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            let slots = problem[id].slots
            guard !slots.isEmpty, !isKept(slots, by: brief.judged, problem) else { return nil }
            let filled = slots.map { Formula.picked($0, Set(problem[$0].candidates)) }
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, .all(filled))), in: problem,
                statement: { say in words(statementOf: id, say) }, source: problem[id].source
            ) { miss, plan, say in words(miss, of: id, plan: plan, say) }
        }
    }

    private static func isKept(_ slots: [SlotID], by plan: Plan?, _ problem: Problem) -> Bool {
        slots.allSatisfy { slot in (plan?[slot]).map { problem[slot].admits($0) } ?? false }
    }
}

extension DutyRole {
    fileprivate static func words(statementOf id: EngagementID, _ say: Phrase) -> String {
        let places = say.list(say.problem[id].slots.map { say.problem[$0].name })
        return say(
            en: "\(say.name(id)) has one of its candidates for \(places)",
            nl: "\(say.name(id)) heeft een van de kandidaten voor \(places)",
            fr: "\(say.name(id)) a l'un des candidats pour \(places)")
    }

    fileprivate static func words(_ miss: Miss, of id: EngagementID, plan: Plan, _ say: Phrase) -> Wording {
        let problem = say.problem
        let faulty = miss.slots.filter { slot in
            plan[slot].map { !problem[slot].candidates.contains($0) } ?? problem[slot].candidates.isEmpty
        }
        let slots = faulty.isEmpty ? miss.slots : faulty
        let faults = say.list(slots.map { fault($0, plan, say) })
        let engagement = say.dated(id, by: plan)
        return Wording(
            say(en: "\(engagement): \(faults)", nl: "\(engagement): \(faults)", fr: "\(engagement) : \(faults)"),
            remedy: say.list(slots.map { remedy(problem[$0], say) }))
    }

    private static func fault(_ slot: SlotID, _ plan: Plan, _ say: Phrase) -> String {
        let place = say.problem[slot].name
        if let fill = plan[slot] {
            let name = say.name(fill)
            return say(
                en: "\(name) is no candidate for \(place)", nl: "\(name) komt niet in aanmerking voor \(place)",
                fr: "\(name) ne convient pas pour \(place)")
        }
        return say.problem[slot].candidates.isEmpty
            ? say(
                en: "there is no candidate for \(place)", nl: "niemand komt in aanmerking voor \(place)",
                fr: "personne ne convient pour \(place)")
            : say(
                en: "nothing is chosen for \(place)", nl: "voor \(place) is niets gekozen",
                fr: "rien n'est choisi pour \(place)")
    }

    private static func remedy(_ slot: Slot, _ say: Phrase) -> String {
        let (place, able) = (slot.name, say.oneOf(slot.candidates))
        return slot.candidates.isEmpty
            ? say(
                en: "find somebody or something for \(place)", nl: "zoek iemand of iets voor \(place)",
                fr: "trouver quelqu'un ou quelque chose pour \(place)")
            : say(
                en: "choose \(able) for \(place)", nl: "kies \(able) voor \(place)", fr: "choisir \(able) pour \(place)"
            )
    }
}
