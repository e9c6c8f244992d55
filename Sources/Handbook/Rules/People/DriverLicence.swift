internal import Conditions
internal import Occasions

/// Whoever drives a coach has the licence for it.
enum DriverLicence {
    static let rule = Rule(
        id: "driver-licence", chapter: .people,
        title: Text(
            en: "A licensed driver for each coach", nl: "Een bestuurder met rijbewijs voor elke autocar",
            fr: "Un chauffeur titulaire du permis pour chaque autocar"),
        statement: Text(
            en: """
                An engagement has a driver with the licence `coach` for each vehicle it uses that is built for more \
                than nine persons, the driver included.
                """,
            nl: """
                Een activiteit heeft een bestuurder met het rijbewijs `coach` voor elk voertuig dat ze gebruikt en \
                dat voor meer dan negen personen is gebouwd, de bestuurder meegerekend.
                """,
            fr: """
                Une activité a un chauffeur titulaire du permis `coach` pour chaque véhicule qu'elle utilise et qui \
                est construit pour plus de neuf personnes, chauffeur compris.
                """),
        authority: .law,
        basis: Text(
            en: "Directive 2006/126/EC on driving licences, article 4: category D",
            nl: "Richtlijn 2006/126/EG betreffende het rijbewijs, artikel 4: categorie D",
            fr: "Directive 2006/126/CE relative au permis de conduire, article 4 : catégorie D")
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            let coaches = fills(of: id, as: .vehicle, brief) { fill in
                problem[fill].vehicle?.isCoach ?? false && instance.scope.covers(problem[fill])
            }
            guard !coaches.isEmpty else { return nil }
            let licensed = fills(of: id, as: .duty("driver"), brief) { problem[$0].canDriveCoach }
            let sure = licensed.count { brief.candidates(of: $0.slot).count == $0.able.count }
            guard sure < coaches.count else { return nil }
            let unmanned = number(coaches) - number(licensed)
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, .atMost(unmanned, 0))), in: problem,
                statement: { say in words(statementOf: id, say) }, source: problem[id].source
            ) { _, plan, say in words(id, coaches, licensed, plan: plan, say) }
        }
    }

    /// A slot, and those of its candidates that are meant.
    fileprivate typealias Choice = (slot: SlotID, able: Set<ResourceID>)

    private static func fills(
        of id: EngagementID, as role: Slot.Role, _ brief: Brief, where isMeant: (ResourceID) -> Bool
    ) -> [Choice] {
        brief.problem.slots(of: id, as: role).compactMap { slot in
            let able = Set(brief.candidates(of: slot).filter(isMeant))
            return able.isEmpty ? nil : (slot, able)
        }
    }

    private static func number(_ choices: [Choice]) -> Quantity {
        .sum(choices.map { .truth(.picked($0.slot, $0.able)) })
    }
}

extension Resource {
    fileprivate var canDriveCoach: Bool { staff?.licences.contains("coach") ?? false }
}

extension DriverLicence {
    fileprivate static func words(statementOf id: EngagementID, _ say: Phrase) -> String {
        say(
            en: "Each coach of \(say.name(id)) has a driver with the licence",
            nl: "Elke autocar van \(say.name(id)) heeft een bestuurder met het rijbewijs",
            fr: "Chaque autocar de \(say.name(id)) a un chauffeur titulaire du permis")
    }

    fileprivate static func words(
        _ id: EngagementID, _ coaches: [Choice], _ licensed: [Choice], plan: Plan, _ say: Phrase
    ) -> Wording {
        func picked(_ choices: [Choice]) -> [ResourceID] {
            choices.compactMap { choice in plan[choice.slot].flatMap { choice.able.contains($0) ? $0 : nil } }
        }
        let engagement = say.dated(id, by: plan)
        let used = say.list(picked(coaches).map { say.name($0) })
        let drivers = say.problem.slots(of: id, as: .duty("driver")).compactMap { plan[$0] }
        let others = drivers.filter { !say.problem[$0].canDriveCoach }.map { say.name($0) }
        let (count, needed) = (picked(licensed).count, picked(coaches).count)
        let who = others.isEmpty ? "" : without(others, say)
        return Wording(
            say(
                en: "\(engagement) uses \(used), but has \(count) of \(needed) drivers licensed for coaches\(who)",
                nl: """
                    \(engagement) gebruikt \(used), maar heeft \(count) van \(needed) bestuurders met een rijbewijs \
                    voor autocars\(who)
                    """,
                fr: """
                    \(engagement) utilise \(used), mais a \(count) chauffeur sur \(needed) titulaire du permis \
                    d'autocar\(who)
                    """),
            remedy: remedy(licensed, plan: plan, say))
    }

    private static func without(_ names: [String], _ say: Phrase) -> String {
        let named = say.list(names)
        return say(en: "; without: \(named)", nl: "; zonder: \(named)", fr: " ; sans : \(named)")
    }

    private static func remedy(_ licensed: [Choice], plan: Plan, _ say: Phrase) -> String {
        let free = licensed.filter { choice in plan[choice.slot].map { !choice.able.contains($0) } ?? true }
        guard let choice = free.first else {
            return say(
                en: "add a driver with the licence or take a vehicle for eight guests at most",
                nl: "voeg een bestuurder met het rijbewijs toe of neem een voertuig voor hoogstens acht gasten",
                fr: "ajouter un chauffeur titulaire du permis ou prendre un véhicule de huit invités au plus")
        }
        let (names, place) = (say.oneOf(choice.able.sorted()), say.problem[choice.slot].name)
        return say(
            en: "choose \(names) for \(place)", nl: "kies \(names) voor \(place)", fr: "choisir \(names) pour \(place)")
    }
}
