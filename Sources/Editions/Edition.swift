package import Occasions

/// A plan with its history, and every word and name that publishing it needs.
package struct Edition: Sendable {
    package let problem: Problem
    package let plan: Plan
    /// What audiences were last told of each engagement, one an engagement.
    package let records: [PerAudience<ChangeRecord>]
    /// The revision of the plan in which each audience's view last changed.
    package let views: PerAudience<Int>
    /// The right side of every UID.
    package let domain: String
    /// The name of the office.
    package let office: String
    /// The language of what views say by themselves.
    package let language: Language

    package init(
        problem: Problem, plan: Plan, records: [PerAudience<ChangeRecord>], views: PerAudience<Int>, domain: String,
        office: String, language: Language = .en
    ) {
        self.problem = problem
        self.plan = plan
        self.records = records
        self.views = views
        self.domain = domain
        self.office = office
        self.language = language
    }

    /// An edition of a plan with the history that its document keeps.
    package init(
        problem: Problem, plan: Plan, history: PlanHistory, domain: String, office: String, language: Language = .en
    ) {
        let records = Dictionary(
            history.entries.map { ($0.id, $0.records) }, uniquingKeysWith: { first, _ in first })
        let none = PerAudience(ChangeRecord(sequence: 0, changed: Moment(minutes: 0)))
        self.init(
            problem: problem, plan: plan, records: problem.engagements.map { records[$0.id] ?? none },
            views: history.views, domain: domain, office: office, language: language)
    }
}
