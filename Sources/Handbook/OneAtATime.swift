internal import Conditions
internal import Occasions

/// Nobody is at two engagements at a time: one demand, shared by the rules for hosts, guests, staff and vehicles.
enum OneAtATime {
    static func requirements(
        _ brief: Brief, _ instance: RuleInstance, of kind: (Resource) -> Bool,
        remedy: @escaping @Sendable (Miss, Phrase) -> String
    ) -> [Requirement] {
        let problem = brief.problem
        return brief.resources(for: instance).compactMap { id in
            guard kind(problem[id]) else { return nil }
            let spans = brief.claims(of: id, for: instance)
            guard spans.count > 1 else { return nil }
            return instance.requirement(
                of: [problem[id].id], .disjoint(spans), in: problem,
                statement: { say in words(statementOf: id, say) }, source: problem[id].source
            ) { miss, plan, say in words(miss, of: id, plan: plan, say, remedy: remedy(miss, say)) }
        }
    }
}

extension OneAtATime {
    fileprivate static func words(statementOf id: ResourceID, _ say: Phrase) -> String {
        let name = say.name(id)
        return say(
            en: "\(name) is at one engagement at a time", nl: "\(name) is bij één activiteit tegelijk",
            fr: "\(name) est à une seule activité à la fois")
    }

    fileprivate static func words(
        _ miss: Miss, of id: ResourceID, plan: Plan, _ say: Phrase, remedy: String
    ) -> Wording {
        let name = say.name(id)
        let when = miss.range.map { ", " + say.range($0) } ?? ""
        let parties = Set(miss.engagements).sorted()
        if parties.count == 1, let only = parties.first {
            return words(twiceAt: only, id, plan: plan, say)
        }
        let names = say.few(parties.prefix(9).map { say.dated($0, by: plan) } + parties.dropFirst(9).map { _ in "" })
        if parties.count > 2 {
            let count = parties.count
            return Wording(
                say(
                    en: "\(name) is expected at \(count) engagements at once\(when): \(names)",
                    nl: "\(name) wordt bij \(count) activiteiten tegelijk verwacht\(when): \(names)",
                    fr: "\(name) devrait être à \(count) activités en même temps\(when) : \(names)"),
                remedy: say(
                    en: "leave one of them and move the others, or send somebody else",
                    nl: "laat er één en verplaats de andere, of stuur iemand anders",
                    fr: "en laisser une et déplacer les autres, ou envoyer quelqu'un d'autre"))
        }
        return Wording(
            say(
                en: "\(name) is expected in two places at once\(when): \(names)",
                nl: "\(name) wordt op twee plaatsen tegelijk verwacht\(when): \(names)",
                fr: "\(name) devrait être à deux endroits en même temps\(when) : \(names)"),
            remedy: remedy)
    }

    private static func words(
        twiceAt only: EngagementID, _ id: ResourceID, plan: Plan, _ say: Phrase
    ) -> Wording {
        let (name, engagement) = (say.name(id), say.dated(only, by: plan))
        let filled = say.problem[only].slots.filter { plan[$0] == id }.map { say.problem[$0].name }
        let places = say.list(filled)
        return Wording(
            say(
                en: "\(name) is down twice for \(engagement): \(places)",
                nl: "\(name) is twee keer ingezet voor \(engagement): \(places)",
                fr: "\(name) figure deux fois pour \(engagement) : \(places)"),
            remedy: say(
                en: "choose another for one of these places", nl: "kies een ander voor een van deze plaatsen",
                fr: "en choisir un autre pour l'une de ces places"))
    }
}
