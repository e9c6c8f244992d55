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

/// One demand of one rule on one problem, with the words to speak of it.
///
/// What never changes is shared, so that parts of a demand are made and passed on cheaply.
package struct Requirement: Sendable {
    private let origin: Origin
    package private(set) var demand: Condition
    package private(set) var severity: Severity

    private final class Origin: Sendable {
        let id: String
        let rule: String
        let subjects: [String]
        let authority: Authority
        let level: Level
        let basis: Text
        let statement: @Sendable (Language) -> String
        let source: SourcePlace?
        let wording: @Sendable (Miss, Plan, Language) -> Wording

        init(
            rule: String, subjects: [String], authority: Authority, level: Level, basis: Text,
            statement: @escaping @Sendable (Language) -> String, source: SourcePlace?,
            wording: @escaping @Sendable (Miss, Plan, Language) -> Wording
        ) {
            id = ([rule] + subjects).joined(separator: ":")
            self.rule = rule
            self.subjects = subjects
            self.authority = authority
            self.level = level
            self.basis = basis
            self.statement = statement
            self.source = source
            self.wording = wording
        }
    }

    /// Stable from run to run: the rule and what it is about, `room-once:icc/main`.
    package var id: String { origin.id }
    package var rule: String { origin.rule }
    package var subjects: [String] { origin.subjects }
    package var authority: Authority { origin.authority }
    /// Of a wish: which wishes come before it.
    package var level: Level { origin.level }
    /// The law, custom or office rule in words.
    package var basis: Text { origin.basis }
    /// What is demanded, as a sentence of the office.
    package func statement(_ language: Language) -> String { origin.statement(language).onOneLine }
    package var source: SourcePlace? { origin.source }
    /// What to say of a breach: the text and what would mend it.
    package var wording: @Sendable (Miss, Plan, Language) -> Wording { origin.wording }

    package init(
        rule: String, subjects: [String], demand: Condition, severity: Severity, authority: Authority,
        level: Level? = nil, basis: Text, statement: @escaping @Sendable (Language) -> String, source: SourcePlace?,
        wording: @escaping @Sendable (Miss, Plan, Language) -> Wording
    ) {
        origin = Origin(
            rule: rule, subjects: subjects, authority: authority, level: level ?? Level(of: authority), basis: basis,
            statement: statement, source: source, wording: wording)
        self.demand = demand
        self.severity = Requirement.measurable(severity, demand)
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
        self.text = text.onOneLine
        self.remedy = remedy?.onOneLine
    }
}
