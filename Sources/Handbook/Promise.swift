package import Conditions
package import Occasions

/// The requirement that an engagement stays as a plan has it: its time, its room and its people.
///
/// It is no rule of the catalogue; it is stated when something new must fit beside a plan that stands.
package enum Promise {
    package static let id = "promised"

    /// Nil for an engagement the plan does not place.
    package static func requirement(_ id: EngagementID, _ plan: Plan, in problem: Problem) -> Requirement? {
        guard plan.start(of: id) != nil, let keepsTime = Formula.keepsTime(id, as: plan, in: problem) else {
            return nil
        }
        let isFirm = problem.occasion(of: id).status.isFirm
        return Requirement(
            rule: Promise.id, subjects: [problem[id].id],
            demand: .formula(.all([keepsTime] + Formula.keepsFills(problem[id].slots, as: plan))),
            severity: .must, authority: isFirm ? .fact : .office, basis: basis(isFirm),
            statement: { words(statementOf: id, plan, Phrase($0, problem)) }, source: problem[id].source
        ) { _, _, language in words(of: id, Phrase(language, problem)) }
    }
}

extension Promise {
    fileprivate static func basis(_ isFirm: Bool) -> Text {
        isFirm
            ? Text(en: "Already promised", nl: "Al toegezegd", fr: "Déjà promis")
            : Text(
                en: "Held for an occasion that is not confirmed",
                nl: "Vrijgehouden voor een evenement dat niet bevestigd is",
                fr: "Retenu pour un événement non confirmé")
    }

    fileprivate static func words(statementOf id: EngagementID, _ plan: Plan, _ say: Phrase) -> String {
        let occasion = say.problem.occasion(of: id)
        let when = plan.range(of: id, in: say.problem).map { say.range($0) } ?? ""
        let room =
            plan.room(of: id, in: say.problem).map { room in
                say(en: " in \(say.name(room))", nl: " in \(say.name(room))", fr: " dans \(say.name(room))")
            } ?? ""
        let status = "\(occasion.title), \(occasion.status.rawValue)"
        return say(
            en: "\(say.name(id)) stays at \(when)\(room) (\(status))",
            nl: "\(say.name(id)) blijft op \(when)\(room) (\(status))",
            fr: "\(say.name(id)) reste le \(when)\(room) (\(status))")
    }

    fileprivate static func words(of id: EngagementID, _ say: Phrase) -> Wording {
        let name = say.name(id)
        return Wording(
            say(
                en: "\(name) would have to change", nl: "\(name) zou moeten wijzigen", fr: "\(name) devrait changer"),
            remedy: say(
                en: "ask its host first", nl: "vraag het eerst aan de gastheer", fr: "demander d'abord à l'hôte"))
    }
}
