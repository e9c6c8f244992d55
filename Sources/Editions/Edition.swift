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
    /// What the left side is made with.
    package let key: UidKey
    /// The name of the office.
    package let office: String
    /// The language of what views say by themselves.
    package let language: Language
    /// The code of the language whose words all read; nil: each reader their own.
    package let wording: String?

    package init(
        problem: Problem, plan: Plan, records: [PerAudience<ChangeRecord>], views: PerAudience<Int>, domain: String,
        key: UidKey, office: String, language: Language = .en, wording: String? = nil
    ) {
        self.wording = wording
        self.problem = problem
        self.plan = plan
        self.records = records
        self.views = views
        self.domain = domain
        self.key = key
        self.office = office
        self.language = language
    }

    /// An edition of a plan with the history that its document keeps.
    package init(
        problem: Problem, plan: Plan, history: PlanHistory, domain: String, key: UidKey, office: String,
        language: Language = .en, wording: String? = nil
    ) {
        let records = Dictionary(
            history.entries.map { ($0.id, $0.records) }, uniquingKeysWith: { first, _ in first })
        let none = PerAudience(ChangeRecord(sequence: 0, changed: Moment(minutes: 0)))
        self.init(
            problem: problem, plan: plan, records: problem.engagements.map { records[$0.id] ?? none },
            views: history.views, domain: domain, key: key, office: office, language: language, wording: wording)
    }
}
