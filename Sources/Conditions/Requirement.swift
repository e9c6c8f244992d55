package import Occasions

/// How much a requirement matters.
package enum Severity: Hashable, Sendable {
    package enum Measure: Hashable, Sendable {
        /// The weight is paid once if the condition fails.
        case breach
        /// The weight is paid for each unit above the bound; only for `.formula(.atMost)`.
        case unit
    }

    case must
    case should(weight: Int, per: Measure)
    case note

    /// `must`, `should`, `note`
    package var name: String {
        switch self {
        case .must: "must"
        case .should: "should"
        case .note: "note"
        }
    }
}

/// Whose will a requirement is; what is dropped last when something must give stands first.
package enum Authority: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// What the documents state as fact: a fixed time, an arrival, a calendar.
    case fact
    case law
    case protocolRule
    case office

    package static func < (left: Authority, right: Authority) -> Bool { left.rawValue < right.rawValue }
}

/// One demand of one rule on one problem, with the words to speak of it.
package struct Requirement: Sendable {
    /// Stable from run to run: the rule and what it is about, `room-once:icc/main`.
    package let id: String
    package let rule: String
    package let subjects: [String]
    package private(set) var demand: Condition
    package private(set) var severity: Severity
    package let authority: Authority
    /// Of a wish: which wishes come before it.
    package let level: Level
    /// The law, custom or office rule in words.
    package let basis: Text
    /// What is demanded, as a sentence of the office.
    package let statement: @Sendable (Language) -> String
    package let source: SourcePlace?
    /// What to say of a breach: the text and what would mend it.
    package let wording: @Sendable (Miss, Plan, Language) -> Wording

    package init(
        rule: String, subjects: [String], demand: Condition, severity: Severity, authority: Authority,
        level: Level? = nil, basis: Text, statement: @escaping @Sendable (Language) -> String, source: SourcePlace?,
        wording: @escaping @Sendable (Miss, Plan, Language) -> Wording
    ) {
        self.id = ([rule] + subjects).joined(separator: ":")
        self.rule = rule
        self.subjects = subjects
        self.demand = demand
        self.severity = Requirement.measurable(severity, demand)
        self.authority = authority
        self.level = level ?? Level(of: authority)
        self.basis = basis
        self.statement = statement
        self.source = source
        self.wording = wording
    }

    /// The same requirement with another demand: a part of its own.
    package func demanding(_ demand: Condition) -> Requirement {
        var other = self
        other.demand = demand
        other.severity = Requirement.measurable(severity, demand)
        return other
    }

    /// Only a quantity with a bound can cost by the unit; anything else is kept or broken.
    private static func measurable(_ severity: Severity, _ demand: Condition) -> Severity {
        if case .should(let weight, .unit) = severity {
            if case .formula(.atMost) = demand { return severity }
            return .should(weight: weight, per: .breach)
        }
        return severity
    }
}

/// A breach in words.
package struct Wording: Hashable, Sendable {
    package let text: String
    package let remedy: String?

    package init(_ text: String, remedy: String? = nil) {
        self.text = text
        self.remedy = remedy
    }
}
