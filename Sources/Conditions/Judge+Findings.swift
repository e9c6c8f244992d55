package import Occasions

extension Judge {
    /// Every breach of the requirements, in their order and each once; what is still open is not a breach.
    package func findings(_ requirements: [Requirement], in language: Language) -> [Finding] {
        requirements.flatMap { findings($0, in: language) }.once
    }

    package func findings(_ requirement: Requirement, in language: Language) -> [Finding] {
        guard case .fails(let misses) = verdict(requirement.demand) else { return [] }
        return misses.enumerated().map { position, miss in
            let words = requirement.wording(miss, plan, language)
            let others = miss.engagements.map { problem[$0].id }.filter { !requirement.subjects.contains($0) }
            return Finding(
                id: others.isEmpty ? requirement.id : requirement.id + ":" + Judge.name(others),
                rule: requirement.rule, severity: requirement.severity, subjects: requirement.subjects,
                engagements: miss.engagements, range: miss.range, amount: miss.amount, text: words.text,
                remedy: words.remedy, source: requirement.source,
                cost: Judge.cost(requirement.severity, misses: misses, at: position), basis: requirement.basis[language]
            )
        }
    }

    /// The ids of a breach's parties; of very many the first, the last and their number.
    private static func name(_ ids: [String]) -> String {
        guard ids.count > 50, let last = ids.last else { return ids.joined(separator: "+") }
        return (ids.prefix(3) + ["\(ids.count - 4)-more", last]).joined(separator: "+")
    }

    /// What the wishes that are not met cost together: the objective of the solver.
    package func cost(_ requirements: [Requirement]) -> Int { requirements.reduce(0) { $0 + cost($1) } }

    /// The same, level by level.
    package func costs(_ requirements: [Requirement]) -> Cost {
        requirements.reduce(into: Cost.none) { $0[$1.level] += cost($1) }
    }

    /// What it costs that a wish is not met; 0 for all else.
    package func cost(_ requirement: Requirement) -> Int {
        guard case .should = requirement.severity, case .fails(let misses) = verdict(requirement.demand) else {
            return 0
        }
        return misses.indices.reduce(0) { $0 + Judge.cost(requirement.severity, misses: misses, at: $1) }
    }

    private static func cost(_ severity: Severity, misses: [Miss], at position: Int) -> Int {
        switch severity {
        case .should(let weight, .breach): position == 0 ? weight : 0
        case .should(let weight, .unit): weight * misses[position].amount
        case .must, .note: 0
        }
    }
}
