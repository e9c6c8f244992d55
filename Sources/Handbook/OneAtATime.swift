internal import Conditions
internal import Occasions

/// The demand that somebody is at one engagement at a time, the same for hosts, guests and staff.
enum OneAtATime {
    static func requirements(
        _ brief: Brief, _ instance: RuleInstance, of kind: (Resource) -> Bool,
        remedy: @escaping @Sendable (Miss, Problem) -> String
    ) -> [Requirement] {
        let problem = brief.problem
        return brief.resources(for: instance).compactMap { id in
            guard kind(problem[id]) else { return nil }
            let spans = brief.claims(of: id, for: instance)
            guard spans.count > 1 else { return nil }
            return instance.requirement(
                of: [problem[id].id], .disjoint(spans),
                statement: "\(Phrase.name(id, in: problem)) is at one engagement at a time", source: problem[id].source
            ) { miss, plan in words(miss, of: id, plan: plan, in: problem, remedy: remedy(miss, problem)) }
        }
    }

    private static func words(
        _ miss: Miss, of person: ResourceID, plan: Plan, in problem: Problem, remedy: String
    ) -> Wording {
        let name = Phrase.name(person, in: problem)
        let when = miss.range.map { ", " + Phrase.range($0, in: problem) } ?? ""
        let parties = Set(miss.engagements).sorted()
        if parties.count == 1, let only = parties.first {
            let places = problem[only].slots.filter { plan[$0] == person }.map { problem[$0].name }
            return Wording(
                "\(name) is down twice for \(Phrase.dated(only, by: plan, in: problem)): \(Phrase.list(places))",
                remedy: "give one of these places to somebody else")
        }
        let names = Phrase.list(parties.map { Phrase.dated($0, by: plan, in: problem) })
        return Wording("\(name) is expected in two places at once\(when): \(names)", remedy: remedy)
    }
}
