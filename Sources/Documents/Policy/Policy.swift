package import Occasions

/// What a city has set itself, and what it has for it: priorities, actions, funding lines.
package struct Policy: Hashable, Sendable {
    package struct Priority: Hashable, Sendable {
        package let id: String
        package let title: String
    }

    package struct Action: Hashable, Sendable {
        package let id: String
        package let title: String
        /// The id of its priority.
        package let priority: String
        package let source: SourcePlace
    }

    /// A budget line or a fund.
    package struct Line: Hashable, Sendable {
        package let id: String
        package let title: String
        /// What there is; nil: not known.
        package let amount: Int?
        /// The last minute before it is decided; nil: nothing is to be decided.
        package let decision: Moment?
        package let body: String?
        package let source: SourcePlace
    }

    package let currency: String
    package let priorities: [Priority]
    package let actions: [Action]
    package let lines: [Line]
}
