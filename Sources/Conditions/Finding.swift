package import Occasions

/// A requirement that a plan does not keep, in words, with every party to it.
package struct Finding: Hashable, Sendable {
    /// Stable from run to run for the same breach.
    package let id: String
    package let rule: String
    package let severity: Severity
    package let subjects: [String]
    package let engagements: [EngagementID]
    package let range: TimeRange?
    /// Missing minutes or units.
    package let amount: Int
    package let text: String
    package let remedy: String?
    package let source: SourcePlace?
    /// What the breach costs, for `should`.
    package let cost: Int
    package let basis: String

    package init(
        id: String, rule: String, severity: Severity, subjects: [String], engagements: [EngagementID],
        range: TimeRange?, amount: Int, text: String, remedy: String?, source: SourcePlace?, cost: Int, basis: String
    ) {
        self.id = id
        self.rule = rule
        self.severity = severity
        self.subjects = subjects
        self.engagements = engagements
        self.range = range
        self.amount = amount
        self.text = text
        self.remedy = remedy
        self.source = source
        self.cost = cost
        self.basis = basis
    }
}
