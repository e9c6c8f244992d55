internal import Conditions
internal import Occasions

/// The demand that a resource is claimed at no time its calendar says it is taken.
struct TakenTimes: Sendable {
    let resource: ResourceID
    let spans: [Span]
    let entries: [CalendarEntry]
    let formulas: [Formula]

    /// Nil where nobody claims the resource or its calendar is empty while the problem lasts.
    ///
    /// The entry an engagement was read from does not stand in its own way.
    init?(of resource: ResourceID, for instance: RuleInstance, in brief: Brief) {
        let entries = brief.busy(of: resource).filter { $0.range.overlaps(brief.reach) }
        guard !entries.isEmpty else { return nil }
        let everything = TimeRanges(entries.map(\.range))
        let own = Set(entries.compactMap(\.uid))
        var spans: [Span] = []
        var formulas: [Formula] = []
        for span in brief.claims(of: resource, for: instance) {
            let uid = brief.problem[span.engagement].uid
            let taken =
                uid.map(own.contains) == true ? TimeRanges(entries.filter { $0.uid != uid }.map(\.range)) : everything
            guard !taken.isEmpty else { continue }
            let clear = Formula.starts(
                span.engagement,
                brief.starts(of: span.engagement, clearOf: taken, before: span.before, after: span.after))
            let counts = brief.counts(span)
            spans.append(span)
            formulas.append(counts == .always ? clear : .implies(counts, clear))
        }
        guard !formulas.isEmpty else { return nil }
        self.resource = resource
        self.spans = spans
        self.entries = entries
        self.formulas = formulas
    }

    /// An entry that stands in the way of a breach, and the span it meets.
    private func clash(_ miss: Miss, plan: Plan, in problem: Problem) -> (span: Span, entry: CalendarEntry)? {
        for id in miss.engagements {
            guard let start = plan.start(of: id) else { continue }
            for span in spans where span.engagement == id {
                let range = TimeRange(start - span.before, minutes: span.before + problem[id].minutes + span.after)
                let inTheWay = entries.first { entry in
                    (entry.uid == nil || entry.uid != problem[id].uid) && entry.range.overlaps(range)
                }
                if let inTheWay { return (span, inTheWay) }
            }
        }
        return nil
    }

    /// The words of a breach: who is taken, by what and when, and by which engagement.
    ///
    /// `otherwise` is what to do if the engagement stays at its time.
    func words(_ miss: Miss, plan: Plan, in problem: Problem, otherwise: String) -> Wording {
        let name = Phrase.name(resource, in: problem)
        guard let (span, entry) = clash(miss, plan: plan, in: problem) else {
            let names = Phrase.list(miss.engagements.map { Phrase.name($0, in: problem) })
            return Wording("\(name) is taken whenever \(names) could be", remedy: otherwise)
        }
        let title = entry.title.isEmpty ? "" : " by '\(entry.title)'"
        let certain = entry.isCertain ? "" : " (not certain)"
        let around = span.before + span.after > 0 ? " with its set-up and strike" : ""
        return Wording(
            """
            \(name) is taken\(title)\(certain) \(Phrase.range(entry.range, in: problem)) and needed\(around) \
            for \(Phrase.dated(span.engagement, by: plan, in: problem))
            """,
            remedy: """
                end it no later than \(Phrase.time(entry.range.start - span.after, in: problem)), start it no earlier \
                than \(Phrase.time(entry.range.end + span.before, in: problem)), or \(otherwise)
                """)
    }
}
