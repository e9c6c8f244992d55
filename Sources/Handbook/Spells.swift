internal import Conditions
internal import Occasions

/// Nobody works longer than a limit without a long enough rest: one demand, shared by the rules for breaks.
struct Spells: Sendable {
    /// Duties that follow each other without a long enough rest between them.
    struct Spell: Sendable {
        let duties: [Duty]
        let range: TimeRange

        func date(_ say: Phrase) -> CivilDate { say.problem.zone.civil(range.start).date }
    }

    let person: ResourceID
    let rest: Int
    let within: Int
    private let spans: [Span]

    /// Nil where nothing could last too long.
    init?(of person: ResourceID, _ spans: [Span], rest: Int, within: Int, _ brief: Brief) {
        self.person = person
        self.rest = rest
        self.within = within
        self.spans = Spells.critical(spans, rest: rest, within: within, brief)
        if self.spans.isEmpty { return nil }
    }

    func requirement(
        _ brief: Brief, _ instance: RuleInstance, statement: @escaping @Sendable (Spells, Phrase) -> String,
        wording: @escaping @Sendable (Spell, Spells, Phrase) -> Wording
    ) -> Requirement {
        let problem = brief.problem
        return instance.requirement(
            of: [problem[person].id], .rested(spans, rest: rest, within: within), in: problem,
            statement: { say in statement(self, say) }, source: problem[person].source
        ) { miss, plan, say in wording(spell(of: miss, by: plan, in: problem), self, say) }
    }

    /// The spans that could be part of a spell that is too long.
    ///
    /// Spans that may come closer to each other than a rest form a chain, in order of time; a chain that cannot last
    /// longer than the limit is left out.
    private static func critical(_ spans: [Span], rest: Int, within: Int, _ brief: Brief) -> [Span] {
        let placed = spans.enumerated().compactMap { position, span -> (extent: TimeRange, position: Int)? in
            let starts = brief.starts(of: span.engagement)
            guard let first = starts.first, let last = starts.end else { return nil }
            let length = last - 1 - first + brief.problem[span.engagement].minutes
            return (TimeRange(first, minutes: length), position)
        }
        .sorted { ($0.extent, $0.position) < ($1.extent, $1.position) }
        var found: [Int] = []
        var chain: [Int] = []
        var extent: TimeRange?
        func close() {
            if chain.count > 1, let extent, extent.minutes > within { found += chain }
            chain = []
        }
        for next in placed {
            if let end = extent?.end, next.extent.start >= end + rest { close() }
            let first = chain.isEmpty ? next.extent : extent ?? next.extent
            extent = TimeRange(first.start, minutes: max(first.end, next.extent.end) - first.start)
            chain.append(next.position)
        }
        close()
        return found.sorted().map { spans[$0] }
    }

    /// The duties of the spell that a breach speaks of.
    private func spell(of miss: Miss, by plan: Plan, in problem: Problem) -> Spell {
        let duties = Duty.planned(spans, by: plan, in: problem).filter { miss.engagements.contains($0.id) }
        return Spell(duties: duties, range: miss.range ?? problem.horizon)
    }
}
