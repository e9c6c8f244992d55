internal import Conditions
internal import Occasions

extension RuleInstance {
    /// A demand of this instance, with its authority, basis and severity.
    func requirement(
        of subjects: [String], _ demand: Condition, in problem: Problem, severity: Severity? = nil,
        statement: @escaping @Sendable (Phrase) -> String, source: SourcePlace?,
        wording: @escaping @Sendable (Miss, Plan, Phrase) -> Wording
    ) -> Requirement {
        Requirement(
            rule: rule, subjects: subjects, demand: demand, severity: severity ?? self.severity.whole,
            authority: authority, level: level, basis: basis, statement: { statement(Phrase($0, problem)) },
            source: source,
            wording: { wording($0, $1, Phrase($2, problem)) })
    }

    /// How much a wish matters to an occasion; nil where its weight is 0.
    ///
    /// An engagement's own weight counts before its occasion's, and that before the sheet's.
    func weighed(for occasion: Occasion?, own: Int? = nil, per measure: Severity.Measure = .breach) -> Severity? {
        let given = own ?? occasion?.weights[rule]
        if given == 0 { return nil }
        guard case .should(let weight) = severity else { return severity.whole }
        let counted = given ?? weight
        return counted == 0 ? nil : .should(weight: counted, per: measure)
    }

    /// True where it holds every engagement, whoever it is for, to a rule without exception.
    func bindsAll(_ id: String) -> Bool { rule == id && severity == .must && scope == RuleScope() }
}
