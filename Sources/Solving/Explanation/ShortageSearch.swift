internal import Conditions
internal import Occasions

/// Looks for shortages by counting, before any core is sought: in a second where a solver would search for minutes.
struct ShortageSearch {
    private let question: Question

    init(_ question: Question) {
        self.question = question
    }

    /// Those with nothing in common, the smallest first.
    func all() -> [Shortage] {
        let count = Headcount(question)
        let found = count.atOnce() + count.ofPools() + count.ofWork()
        let ordered = found.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            return (isFirm(one) ? 0 : 1, one.needs.count, one.range.start, left.offset)
                < (isFirm(other) ? 0 : 1, other.needs.count, other.range.start, right.offset)
        }.map(\.element)
        // Of one moment after another the one at which the most is lacking speaks for its engagements.
        var told: Set<EngagementID> = []
        return ordered.filter { shortage in
            let worse = ordered.contains { other in
                other.lacking > shortage.lacking && other.measure == shortage.measure
                    && other.engagements == shortage.engagements && other.candidates == shortage.candidates
            }
            guard !worse, told.isDisjoint(with: shortage.engagements) else { return false }
            told.formUnion(shortage.engagements)
            return true
        }
    }

    private func isFirm(_ shortage: Shortage) -> Bool { shortage.measure == .atOnce }

    /// Whether there is any.
    func isShort() -> Bool {
        let count = Headcount(question)
        return !count.atOnce().isEmpty || !count.ofPools().isEmpty || !count.ofWork().isEmpty
    }

    /// The requirements that a shortage follows from. None can be spared without fewer lacking.
    func conflict(of shortage: Shortage) -> Conflict {
        let engagements = shortage.engagements
        let concerned = Set(engagements)
        let candidates = Set(shortage.candidates)
        var kept = question.requirements.filter { requirement in
            guard requirement.severity == .must else { return false }
            switch requirement.demand {
            case .formula(let formula): return formula.mentions(where: concerned.contains, in: question.problem)
            case .disjoint(let spans):
                return spans.contains { span in
                    concerned.contains(span.engagement) && span.only.map { candidates.contains($0.resource) } ?? true
                }
            case .shared: return requirement.id == shortage.pool?.id
            case .separate, .spaced, .rested: return false
            }
        }
        // What the office wants is spared first, facts last.
        let order = kept.enumerated().sorted {
            ($1.element.authority, $0.offset) < ($0.element.authority, $1.offset)
        }.map(\.element.id)
        var size = max(1, order.count / 2)
        var left = order
        while true {
            for start in stride(from: 0, to: left.count, by: size) {
                let chunk = Set(left[start..<min(start + size, left.count)])
                let rest = kept.filter { !chunk.contains($0.id) }
                if lacking(rest, shortage) >= shortage.lacking { kept = rest }
            }
            if size == 1 { break }
            let names = Set(kept.map(\.id))
            left.removeAll { !names.contains($0) }
            size = max(1, min(size / 2, left.count))
        }
        return Conflict(requirements: kept, isMinimal: shortage.lacking == 1, shortage: shortage)
    }

    /// How much the same count finds lacking where only these are demanded.
    private func lacking(_ requirements: [Requirement], _ shortage: Shortage) -> Int {
        let count = Headcount(question.asking(requirements), of: shortage.engagements)
        if let pool = shortage.pool {
            guard requirements.contains(where: { $0.id == pool.id }) else { return 0 }
            return count.lacking(at: shortage.range.start, of: pool)
        }
        return shortage.measure == .atOnce ? count.lacking(at: shortage.range.start) : count.lacking(shortage)
    }
}
