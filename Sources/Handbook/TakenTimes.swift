internal import Conditions
internal import Occasions

/// The demand that a resource is claimed by nothing while one entry of its calendar says it is taken.
struct TakenTimes: Sendable {
    let resource: ResourceID
    let entry: CalendarEntry
    private let spans: [Span]
    let formula: Formula

    /// One for each entry of the resource's calendar that something could meet, in order of time.
    ///
    /// The entry an engagement was read from does not stand in its own way.
    static func each(of resource: ResourceID, for instance: RuleInstance, in brief: Brief) -> [TakenTimes] {
        let entries = brief.busy(of: resource).filter { $0.range.overlaps(brief.reach) }
        guard !entries.isEmpty else { return [] }
        let claims = brief.claims(of: resource, for: instance)
        return entries.compactMap { entry in
            let spans = claims.filter { entry.uid == nil || brief.problem[$0.engagement].uid != entry.uid }
            guard !spans.isEmpty else { return nil }
            let taken = TimeRanges(entry.range)
            let formulas = spans.map { span in
                let clear = Formula.starts(
                    span.engagement,
                    brief.starts(of: span.engagement, clearOf: taken, before: span.before, after: span.after))
                let counts = brief.counts(span)
                return counts == .always ? clear : .implies(counts, clear)
            }
            return TakenTimes(resource: resource, entry: entry, spans: spans, formula: .all(formulas))
        }
    }

    /// `'Council', Thu 16 May 2024 09:00-11:45`
    func label(in problem: Problem) -> String {
        let title = entry.title.isEmpty ? "busy" : "'\(entry.title)'"
        return "\(title)\(entry.isCertain ? "" : " (not certain)"), \(Phrase.range(entry.range, in: problem))"
    }

    /// The span of a breach that meets the entry.
    private func clash(_ miss: Miss, plan: Plan, in problem: Problem) -> Span? {
        for id in miss.engagements {
            guard let start = plan.start(of: id) else { continue }
            for span in spans where span.engagement == id {
                let range = TimeRange(start - span.before, minutes: span.before + problem[id].minutes + span.after)
                if entry.range.overlaps(range) { return span }
            }
        }
        return nil
    }

    /// The words of a breach: who is taken, by what and when, and by which engagement.
    ///
    /// `otherwise` is what to do if the engagement stays at its time.
    func words(_ miss: Miss, plan: Plan, in problem: Problem, otherwise: String) -> Wording {
        let name = Phrase.name(resource, in: problem)
        guard let span = clash(miss, plan: plan, in: problem) else {
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
