internal import Conditions
internal import Occasions

/// Nobody works longer than a limit in one stretch of time: one demand, shared by the rules for days, nights and weeks.
enum HoursAtMost {
    /// One requirement for each member of staff and each stretch in which the possible duties exceed the limit.
    ///
    /// `most`: the limit in minutes. `counts`: whether the stretch with that index is meant. The words are given the
    /// date on which the stretch begins.
    static func requirements(
        _ brief: Brief, _ instance: RuleInstance, _ most: Int, in stretches: @autoclosure () -> WorkingDays,
        where counts: (Int) -> Bool = { _ in true },
        statement: @escaping @Sendable (ResourceID, CivilDate, Phrase) -> String,
        wording: @escaping @Sendable (Miss, Workload, CivilDate, Plan, Phrase) -> Wording
    ) -> [Requirement] {
        let problem = brief.problem
        let staff = brief.workers(for: instance)
        guard !staff.isEmpty else { return [] }
        let calendar = stretches()
        return staff.flatMap { id -> [Requirement] in
            calendar.workloads(of: id, brief.timed(of: id, for: instance)).compactMap { load -> Requirement? in
                guard counts(load.day), load.minutes(problem) > most else { return nil }
                let minutes = calendar.minutes(of: load.spans, on: load.day, brief)
                let date = calendar.date(load.day, in: problem)
                return instance.requirement(
                    of: [problem[id].id, date.text], .formula(.atMost(minutes, most)), in: problem,
                    statement: { say in statement(id, date, say) }, source: problem[id].source
                ) { miss, plan, say in wording(miss, load, date, plan, say) }
            }
        }
    }
}
