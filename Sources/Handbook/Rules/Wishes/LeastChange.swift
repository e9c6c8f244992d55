internal import Conditions
internal import Occasions

/// What people have been told stays as it is.
package enum LeastChange {
    static let rankStep = Parameter(
        "rank-step", .count, 10,
        Text(
            en: "Rank codes above 90 that add the weight once more; 0: the rank does not count",
            nl: "Rangcodes boven 90 die het gewicht nog eens toevoegen; 0: de rang telt niet",
            fr: "Codes de rang au-dessus de 90 qui ajoutent une fois le poids ; 0 : le rang ne compte pas"))

    package static let rule = Rule(
        id: "least-change", chapter: .wishes,
        title: Text(
            en: "As little change as possible", nl: "Zo weinig mogelijk wijzigingen",
            fr: "Le moins de changements possible"),
        statement: Text(
            en: """
                An engagement that people have been told of keeps its start, its room and its people. Each change costs, \
                and the more the higher the guest. A liaison officer who had several duties of a delegation and hands all of \
                them over is one change; who hands over some of them only, three.
                """,
            nl: """
                Een activiteit die al meegedeeld is, behoudt haar begin, haar zaal en haar mensen. Elke wijziging kost, \
                en meer naarmate de gast hoger in rang is. Een verbindingsofficier die meerdere taken van een delegatie \
                had en ze alle overdraagt, is één wijziging; wie er maar enkele overdraagt, drie.
                """,
            fr: """
                Une activité déjà communiquée garde son début, sa salle et ses personnes. Chaque changement coûte, et \
                d'autant plus que l'invité est de haut rang. Un officier de liaison qui avait plusieurs tâches d'une \
                délégation et les cède toutes compte pour un changement ; qui n'en cède que certaines, pour trois.
                """),
        authority: .office,
        basis: Text(
            en: "What has been told to guests and staff", nl: "Wat aan gasten en medewerkers is meegedeeld",
            fr: "Ce qui a été communiqué aux invités et au personnel"),
        severity: .should(weight: 20),
        parameters: [rankStep]
    ) { brief, instance in
        let problem = brief.problem
        guard let told = problem.told else { return [] }
        let engagements = brief.engagements(for: instance)
        let services = LiaisonService.each(of: engagements, by: told, in: problem)
        let served = Set(services.flatMap(\.posts))
        let handed = services.compactMap { service -> Requirement? in
            guard
                let severity = severity(
                    instance.weighed(for: service.occasion(in: problem), per: .unit),
                    rank: problem[service.guest].delegation?.rank, instance)
            else { return nil }
            let changes = Quantity.truth(service.isKept.negated) + Quantity.truth(service.isSplit) * Self.splitting
            return instance.requirement(
                of: [problem[service.guest].id, problem[service.officer].id], .formula(.atMost(changes, 0)),
                in: problem, severity: severity, statement: { say in service.words(statement: say) },
                source: problem[service.guest].source
            ) { _, plan, say in service.words(plan: plan, say) }
        }
        return handed
            + engagements.compactMap { id in
                let changed = changes(of: id, since: told, without: served, in: problem)
                guard !changed.isEmpty,
                    let severity = severity(
                        instance.weighed(for: problem.occasion(of: id), per: .unit),
                        rank: problem.highestGuest(of: id)?.rank, instance)
                else { return nil }
                return instance.requirement(
                    of: [problem[id].id], .formula(.atMost(.sum(changed.map { .truth($0) }), 0)), in: problem,
                    severity: severity, statement: { say in words(statementOf: id, say) }, source: problem[id].source
                ) { _, plan, say in words(of: id, told, plan, say) }
            }
    }

    /// How many changes more it is to hand over a part.
    private static let splitting = 2

    /// What of a plan says that something told of an engagement is so no longer, one formula for each thing told.
    ///
    /// `served`: posts that are looked at together with others.
    private static func changes(
        of id: EngagementID, since told: Plan, without served: Set<SlotID>, in problem: Problem
    ) -> [Formula] {
        guard let keepsTime = Formula.keepsTime(id, as: told, in: problem) else { return [] }
        let slots = problem[id].slots.filter { !served.contains($0) }
        return [keepsTime.negated] + Formula.keepsFills(slots, as: told).map(\.negated)
    }

    /// `rank`: of the highest guest; nil: of the lowest rank there is.
    private static func severity(_ severity: Severity?, rank: Int?, _ instance: RuleInstance) -> Severity? {
        guard case .should(let weight, let measure) = severity else { return severity }
        let above = max(0, 90 - (rank ?? 90))
        let step = instance[Self.rankStep]
        return .should(weight: weight * (1 + (step > 0 ? above / step : 0)), per: measure)
    }
}

extension LeastChange {
    fileprivate static func words(statementOf id: EngagementID, _ say: Phrase) -> String {
        let name = say.name(id)
        return say(
            en: "\(name) stays as it was told", nl: "\(name) blijft zoals meegedeeld",
            fr: "\(name) reste comme communiquée")
    }

    fileprivate static func words(of id: EngagementID, _ told: Plan, _ plan: Plan, _ say: Phrase) -> Wording {
        let name = say.name(id)
        let inform = say(
            en: "tell those concerned, or put it back", nl: "verwittig de betrokkenen, of zet het terug",
            fr: "prévenir les personnes concernées, ou revenir en arrière")
        switch (told.start(of: id), plan.start(of: id)) {
        case (let before?, nil):
            return Wording(
                say(
                    en: "\(name) was told for \(say.time(before)) and is left out",
                    nl: "\(name) was meegedeeld voor \(say.time(before)) en valt weg",
                    fr: "\(name) était communiquée pour le \(say.time(before)) et est laissée de côté"),
                remedy: inform)
        case (nil, let now?):
            return Wording(
                say(
                    en: "\(name) was told to be left out and now begins \(say.time(now))",
                    nl: "\(name) zou wegvallen en begint nu op \(say.time(now))",
                    fr: "\(name) devait être laissée de côté et commence maintenant le \(say.time(now))"),
                remedy: inform)
        case (let before, let now):
            let start =
                before == now ? [] : [change(say.begins, before.map { say.time($0) }, now.map { say.time($0) }, say)]
            let fills = say.problem[id].slots.filter { told[$0] != nil && told[$0] != plan[$0] }.map { slot in
                change(say.slot(slot), told[slot].map { say.name($0) }, plan[slot].map { say.name($0) }, say)
            }
            let list = (start + fills).joined(separator: say(en: "; ", nl: "; ", fr: " ; "))
            return Wording(
                say(
                    en: "\(name) is not as it was told: \(list)", nl: "\(name) is niet zoals meegedeeld: \(list)",
                    fr: "\(name) n'est plus comme communiquée : \(list)"),
                remedy: inform)
        }
    }

    private static func change(_ what: String, _ before: String?, _ now: String?, _ say: Phrase) -> String {
        let nothing = say(en: "nobody", nl: "niemand", fr: "personne")
        let (before, now) = (before ?? nothing, now ?? nothing)
        return say(
            en: "\(what) was \(before), is \(now)", nl: "\(what) was \(before), is nu \(now)",
            fr: "\(what) : \(before), maintenant \(now)")
    }
}

extension Phrase {
    fileprivate func slot(_ id: SlotID) -> String {
        problem[id].role == .room ? self(en: "room", nl: "zaal", fr: "salle") : problem[id].name
    }

    fileprivate var begins: String { self(en: "start", nl: "begin", fr: "début") }
}
