internal import Conditions
internal import Occasions

extension Waiver {
    /// Splits a requirement: what the waiver does not concern stays as it is, what it concerns becomes a note.
    ///
    /// A requirement that the waiver does not concern is returned unchanged.
    func applied(to requirement: Requirement, in problem: Problem) -> [Requirement] {
        guard let engagements = engagementsWaived(of: requirement, in: problem) else { return [requirement] }
        guard holds(on: problem.today) else { return [reminding(requirement)] }
        guard !engagements.isEmpty else { return [noting(requirement, requirement.demand)] }
        let parts = requirement.demand.split(sparing: engagements, in: problem)
        return parts.kept.map { requirement.demanding($0) } + parts.waived.map { noting(requirement, $0) }
    }

    /// True where the waiver concerns the requirement, wholly or in part.
    func concerns(_ requirement: Requirement, in problem: Problem) -> Bool {
        engagementsWaived(of: requirement, in: problem) != nil
    }

    /// The engagements for which the waiver holds; empty for the whole requirement; nil where it does not concern it.
    private func engagementsWaived(of requirement: Requirement, in problem: Problem) -> Set<EngagementID>? {
        guard requirement.rule == rule, !subjects.isEmpty else { return nil }
        let others = subjects.filter { !requirement.subjects.contains($0) }
        guard !others.isEmpty else { return [] }
        // An engagement is named with its occasion.
        guard others.allSatisfy({ $0.utf8.contains(UInt8(ascii: "/")) }) else { return nil }
        guard others.count < subjects.count || !requirement.subjects.isEmpty else { return nil }
        var meant: Set<EngagementID> = []
        for id in Mentions(requirement.demand).concerned(in: problem) where others.contains(problem[id].id) {
            meant.insert(id)
        }
        return meant.count == Set(others).count ? meant : nil
    }

    // MARK: What is left of it

    private func noting(_ requirement: Requirement, _ demand: Condition) -> Requirement {
        let waiver = self
        let own = requirement.wording
        return Requirement(
            rule: requirement.rule, subjects: requirement.subjects, demand: demand, severity: .note,
            authority: requirement.authority, basis: requirement.basis, statement: requirement.statement,
            source: waiver.source ?? requirement.source
        ) { miss, plan, language in waiver.words(own(miss, plan, language), language) }
    }

    private func reminding(_ requirement: Requirement) -> Requirement {
        let waiver = self
        let own = requirement.wording
        return Requirement(
            rule: requirement.rule, subjects: requirement.subjects, demand: requirement.demand,
            severity: requirement.severity, authority: requirement.authority, basis: requirement.basis,
            statement: requirement.statement, source: requirement.source
        ) { miss, plan, language in waiver.expiredWords(own(miss, plan, language), language) }
    }

    private func words(_ breach: Wording, _ language: Language) -> Wording {
        let date = language.date(until)
        let rest = compensation.map {
            language(en: "; rest in return: \($0)", nl: "; inhaalrust: \($0)", fr: " ; repos compensatoire : \($0)")
        }
        return Wording(
            language(
                en: "waived by \(by) until \(date), \(why)\(rest ?? ""): \(breach.text)",
                nl: "afwijking toegestaan door \(by) tot en met \(date), \(why)\(rest ?? ""): \(breach.text)",
                fr: "dérogation accordée par \(by) jusqu'au \(date), \(why)\(rest ?? "") : \(breach.text)"),
            remedy: breach.remedy)
    }

    private func expiredWords(_ breach: Wording, _ language: Language) -> Wording {
        let date = language.date(until)
        return Wording(
            language(
                en: "\(breach.text) (the waiver by \(by) ended on \(date))",
                nl: "\(breach.text) (de afwijking van \(by) liep af op \(date))",
                fr: "\(breach.text) (la dérogation de \(by) a pris fin le \(date))"),
            remedy: breach.remedy)
    }
}

extension Condition {
    /// The condition in two parts: what stays demanded, and what is waived for the engagements spared.
    ///
    /// With two or more engagements only what they demand of each other is waived; with one, all it demands.
    fileprivate func split(
        sparing spared: Set<EngagementID>, in problem: Problem
    ) -> (kept: [Condition], waived: [Condition]) {
        if case .formula(let formula) = self {
            guard case .all(let parts) = formula else { return ([], [self]) }
            let (kept, waived) = (
                parts.filter { !$0.concerns(spared, in: problem) }, parts.filter { $0.concerns(spared, in: problem) }
            )
            return (kept.isEmpty ? [] : [.formula(.all(kept))], [.formula(.all(waived))])
        }
        switch self {
        // Neither what is shared nor a spell is a matter of two engagements each.
        case .shared, .rested: return ([only { !spared.contains($0) }], [self])
        case .formula, .disjoint, .separate, .spaced: break
        }
        if spared.count == 1 {
            let rest = Mentions(self).engagements.filter { !spared.contains($0) }
            return (
                [only { !spared.contains($0) }],
                rest.map { other in only { spared.contains($0) || $0 == other } }
            )
        }
        return (
            spared.sorted().map { one in only { $0 == one || !spared.contains($0) } }, [only { spared.contains($0) }]
        )
    }

    /// The same condition of the spans of some engagements alone.
    private func only(_ isMeant: (EngagementID) -> Bool) -> Condition {
        func chosen(_ spans: [Span]) -> [Span] { spans.filter { isMeant($0.engagement) } }
        return switch self {
        case .formula: self
        case .disjoint(let spans): .disjoint(chosen(spans))
        case .separate(let first, let second): .separate(chosen(first), chosen(second))
        case .spaced(let spans, let pace): .spaced(chosen(spans), pace)
        case .rested(let spans, let rest, let within): .rested(chosen(spans), rest: rest, within: within)
        case .shared(let loads, let capacity):
            .shared(loads.filter { isMeant($0.span.engagement) }, capacity: capacity)
        }
    }
}

extension Formula {
    fileprivate func concerns(_ engagements: Set<EngagementID>, in problem: Problem) -> Bool {
        var mentions = Mentions()
        mentions.visit(self)
        return mentions.concerned(in: problem).contains(where: engagements.contains)
    }
}
