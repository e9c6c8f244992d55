import Testing

/// A change by hand to a fixture that keeps every rule, made so that it breaks exactly one.
struct HandEdit: Sendable, CustomTestStringConvertible {
    let rule: String
    let what: String
    /// The folder of fixtures.
    let fixture: String
    /// File, old text, new text.
    let changes: [[String]]
    /// The document the finding points at.
    let file: String
    /// What the finding must speak of.
    let parties: [String]

    init(
        _ rule: String, _ what: String, in fixture: String = "small", _ changes: [[String]],
        at file: String = "plan.yaml", parties: [String]
    ) {
        self.rule = rule
        self.what = what
        self.fixture = fixture
        self.changes = changes
        self.file = file
        self.parties = parties
    }

    var testDescription: String { "\(rule): \(what)" }
}
