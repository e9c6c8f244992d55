extension HandEditTests {
    /// On the fixture of guests in order of precedence.
    static let precedenceEdits = [
        Edit(
            "arrival-order", "Ireland before Serbia",
            [
                ["plan.yaml", "arrival-rs, start: 2026-11-23 09:15", "arrival-rs, start: 2026-11-23 09:20"],
                ["plan.yaml", "arrival-ie, start: 2026-11-23 09:20", "arrival-ie, start: 2026-11-23 09:15"],
            ], parties: ["summit/arrival-ie", "summit/arrival-rs", "rank-then-date", "5 min"], fixture: "precedence"),
        Edit(
            "adjacent-apart", "two who do not want to sit side by side",
            [["summit.yaml", "engagements:\n", "apart: [{between: [rs, xk], share: adjacent}]\nengagements:\n"]],
            parties: ["summit:rs", "summit:xk", "eu-rotation", "summit:lt", "conf-alpha-en"], fixture: "precedence",
            told: "summit.yaml"),
    ]
}
