internal import Conditions
package import Occasions

/// A breach the office has decided to live with: which, who decided it, why and until when.
///
/// It stays visible as a note, and counts again from the day after `until`.
package struct Waiver: Hashable, Sendable {
    package let rule: String
    /// Ids of resources and engagements, and dates: a requirement is waived as far as it concerns all of them.
    package let subjects: [String]
    package let by: String
    package let why: String
    /// The last day it holds.
    package let until: CivilDate
    /// The rest given in return, where the law asks for one.
    package let compensation: String?
    package let source: SourcePlace?

    package init(
        rule: String, subjects: [String], by: String, why: String, until: CivilDate, compensation: String? = nil,
        source: SourcePlace? = nil
    ) {
        self.rule = rule
        self.subjects = subjects
        self.by = by
        self.why = why
        self.until = until
        self.compensation = compensation
        self.source = source
    }

    /// True up to its last day; always true where today is not known.
    package func holds(on today: CivilDate?) -> Bool { today.map { $0 <= until } ?? true }
}

extension RuleInstance {
    /// A rule of law: a waiver of it must say what rest is given in return.
    package var isLaw: Bool { authority == .law }
}
