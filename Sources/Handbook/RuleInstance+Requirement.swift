internal import Conditions
internal import Occasions

extension RuleInstance {
    /// Makes a requirement with the authority, basis and severity of this instance.
    func requirement(
        of subjects: [String], _ demand: Condition, in problem: Problem, severity: Severity? = nil,
        statement: @escaping @Sendable (Phrase) -> String, source: SourcePlace?,
        wording: @escaping @Sendable (Miss, Plan, Phrase) -> Wording
    ) -> Requirement {
        Requirement(
            rule: rule, subjects: subjects, demand: demand, severity: severity ?? self.severity.whole,
            authority: authority, level: level, basis: basis, statement: { statement(Phrase($0, problem)) },
            source: source,
            wording: { wording($0, $1, Phrase($2, problem).speaking(of: $0.engagements)) })
    }

    /// The severity of a wish for an occasion; nil where its weight is 0.
    ///
    /// An engagement's own weight (`own`) comes first, then its occasion's, then the sheet's.
    func weighed(for occasion: Occasion?, own: Int? = nil, per measure: Severity.Measure = .breach) -> Severity? {
        let given = own ?? occasion?.weights[rule]
        if given == 0 { return nil }
        guard case .should(let weight) = severity else { return severity.whole }
        let counted = given ?? weight
        return counted == 0 ? nil : .should(weight: counted, per: measure)
    }
}
