package import Occasions

/// What a calendar program must know of an engagement's history to notice a change.
package struct ChangeRecord: Hashable, Sendable {
    /// Raised by one with every change; never lowered.
    package let sequence: Int
    /// When it last changed.
    package let changed: Moment

    package init(sequence: Int, changed: Moment) {
        self.sequence = sequence
        self.changed = changed
    }
}

/// A plan with the history of each of its engagements.
package struct Edition: Sendable {
    package let problem: Problem
    package let plan: Plan
    /// One a engagement.
    package let records: [ChangeRecord]
    package let revision: Int
    /// The right side of every UID.
    package let domain: String
    /// The name of the office.
    package let office: String
    /// The language of what the feeds say by themselves.
    package let language: Language

    package init(
        problem: Problem, plan: Plan, records: [ChangeRecord], revision: Int, domain: String, office: String,
        language: Language = .en
    ) {
        self.problem = problem
        self.plan = plan
        self.records = records
        self.revision = revision
        self.domain = domain
        self.office = office
        self.language = language
    }
}
