import Conditions
import Occasions

extension Requirement {
    /// A demand without words, of which only what it asks for matters.
    static func plain(_ demand: Condition, rule: String = "r", severity: Severity = .must, level: Level? = nil)
        -> Requirement
    {
        Requirement(
            rule: rule, subjects: [], demand: demand, severity: severity, authority: .office, level: level,
            basis: Text(everywhere: ""), statement: { _ in "" }, source: nil
        ) { _, _, _ in Wording("") }
    }
}
