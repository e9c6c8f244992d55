package import Conditions
package import Occasions

/// A rule as an office's sheet sets it.
///
/// Only a rule makes instances of itself (`Rule.standard`, `Rule.instance`), so each has a value for every parameter of its
/// rule and for no other.
package struct RuleInstance: Sendable {
    /// The id of the rule.
    package let rule: String
    package let severity: RuleSeverity
    package let authority: Authority
    package let basis: Text
    /// Every parameter of the rule, in minutes, counts or minutes of the day.
    package let values: [Parameter: Int]
    /// Of a wish: which wishes come before it.
    package let level: Level
    package let scope: RuleScope
    package let source: SourcePlace?

    init(
        rule: String, severity: RuleSeverity, authority: Authority, basis: Text, values: [Parameter: Int],
        level: Level?, scope: RuleScope, source: SourcePlace?
    ) {
        self.level = level ?? Level(of: authority)
        self.rule = rule
        self.severity = severity
        self.authority = authority
        self.basis = basis
        self.values = values
        self.scope = scope
        self.source = source
    }

    /// The value of a parameter that the rule declares.
    ///
    /// To read another rule's parameter is a mistake of the code: it stops a debug build, and so the tests.
    package subscript(_ parameter: Parameter) -> Int {
        if let value = values[parameter] { return value }
        assertionFailure("the rule '\(rule)' does not declare the parameter '\(parameter.name)' that is read here")
        return parameter.standard
    }
}
