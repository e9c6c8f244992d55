internal import Conditions
internal import Occasions

/// Nobody is asked to attend while the own diary says taken.
enum PersonBlocked {
    static let rule = Rule(
        id: "person-blocked", chapter: .people, title: "Diaries are respected",
        statement: """
            A principal, delegation or member of staff is at no engagement while their own calendar says they \
            are taken.
            """,
        authority: .fact, basis: "Diary of the person"
    ) { brief, instance in
        let problem = brief.problem
        return brief.resources(for: instance).filter { problem[$0].isPerson }.flatMap { id in
            TakenTimes.each(of: id, for: instance, in: brief).map { taken in
                instance.requirement(
                    of: [problem[id].id, taken.label(in: problem)], .formula(taken.formula),
                    statement:
                        "\(Phrase.name(id, in: problem)) attends nothing else during \(taken.label(in: problem))",
                    source: taken.entry.source ?? problem[id].source
                ) { miss, plan in words(miss, taken, plan: plan, in: problem) }
            }
        }
    }
}

extension PersonBlocked {
    fileprivate static func words(_ miss: Miss, _ taken: TakenTimes, plan: Plan, in problem: Problem) -> Wording {
        let isStaff = problem[taken.resource].staff != nil
        return taken.words(
            miss, plan: plan, in: problem, otherwise: isStaff ? "give the duty to somebody else" : "do without them")
    }
}
