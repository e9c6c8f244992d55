package import Conditions
package import Occasions

/// Requirements of a repair: an engagement must not be moved, or is asked to take place.
///
/// They are no rules of the catalogue; only the repair of a plan states them.
package enum Pinned {
    /// Why an engagement must not be moved.
    package enum Reason: Sendable {
        /// The office has locked it in the plan.
        case locked
        /// It has begun, or is over.
        case begun
        /// A calendar given with the question fixes it.
        case given
    }

    /// Nil for an engagement the plan does not place.
    package static func requirement(
        _ id: EngagementID, _ plan: Plan, because reason: Reason, in problem: Problem
    ) -> Requirement? {
        guard let promise = Promise.requirement(id, plan, in: problem) else { return nil }
        return Requirement(
            rule: "\(reason)", subjects: promise.subjects, demand: promise.demand,
            severity: .must, authority: reason == .locked ? .office : .fact, basis: basis(reason),
            statement: promise.statement, source: promise.source
        ) { miss, plan, say in
            let wording = promise.wording(miss, plan, say)
            return reason == .locked ? Wording(wording.text, remedy: unlock(say)) : wording
        }
    }

    /// What the office has locked of an engagement that has no time yet: its room, its people.
    ///
    /// Nil where nothing of it is chosen, and for one that is left out.
    package static func choices(_ id: EngagementID, _ plan: Plan, in problem: Problem) -> Requirement? {
        let chosen = problem[id].slots.compactMap { plan[$0] }
        guard plan[id] == .open, !chosen.isEmpty else { return nil }
        let demand = Formula.all([.takesPlace(id)] + Formula.keepsFills(problem[id].slots, as: plan))
        let words: @Sendable (Language) -> String = { say in
            let phrase = Phrase(say, problem)
            let (name, names) = (phrase.name(id), phrase.list(chosen.map(phrase.name)))
            return say(en: "\(name) keeps \(names)", nl: "\(name) houdt \(names)", fr: "\(name) garde \(names)")
        }
        return Requirement(
            rule: "\(Reason.locked)", subjects: [problem[id].id], demand: .formula(demand), severity: .must,
            authority: .office, basis: basis(.locked), statement: words, source: problem[id].source
        ) { _, _, say in
            Wording(
                words(say), remedy: unlock(say))
        }
    }

    /// An optional engagement that is asked to take place.
    package static func asked(_ id: EngagementID, in problem: Problem) -> Requirement {
        let name: @Sendable (Language) -> String = { Phrase($0, problem).name(id) }
        return Requirement(
            rule: "asked", subjects: [problem[id].id], demand: .formula(.takesPlace(id)), severity: .must,
            authority: .office,
            basis: Text(en: "Asked for as a change", nl: "Gevraagd als wijziging", fr: "Demandé comme changement"),
            statement: { say in
                say(en: "\(name(say)) takes place", nl: "\(name(say)) gaat door", fr: "\(name(say)) a lieu")
            }, source: problem[id].source
        ) { _, _, say in
            Wording(
                say(
                    en: "\(name(say)) is left out", nl: "\(name(say)) valt weg", fr: "\(name(say)) est laissée de côté"),
                remedy: say(
                    en: "leave \(name(say)) out", nl: "laat \(name(say)) weg", fr: "laisser \(name(say)) de côté"))
        }
    }
}

extension Pinned {
    private static func unlock(_ say: Language) -> String {
        say(
            en: "take 'locked: yes' off it in the plan", nl: "haal 'locked: yes' ervan weg in het plan",
            fr: "lui ôter 'locked: yes' dans le plan")
    }

    fileprivate static func basis(_ reason: Reason) -> Text {
        switch reason {
        case .locked: Text(en: "Locked in the plan", nl: "Vergrendeld in het plan", fr: "Verrouillé dans le plan")
        case .begun: Text(en: "It has begun already", nl: "Het is al begonnen", fr: "C'est déjà commencé")
        case .given:
            Text(
                en: "Stands in a calendar given with the question", nl: "Staat in een agenda die bij de vraag hoort",
                fr: "Figure dans un agenda joint à la question")
        }
    }
}
