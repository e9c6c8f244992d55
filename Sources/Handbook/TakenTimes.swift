internal import Conditions
internal import Occasions

/// The demand that a resource is claimed at no time its calendar says it is taken.
struct TakenTimes: Sendable {
    let resource: ResourceID
    let spans: [Span]
    let entries: [CalendarEntry]
    let formulas: [Formula]

    /// Nil where no engagement can touch an entry of the resource's calendar.
    ///
    /// The entry an engagement was read from does not stand in its own way.
    init?(of resource: ResourceID, for instance: RuleInstance, in brief: Brief) {
        let entries = brief.busy(of: resource)
        guard !entries.isEmpty else { return nil }
        let everything = TimeRanges(entries.map(\.range))
        let own = Set(entries.compactMap(\.uid))
        var spans: [Span] = []
        var formulas: [Formula] = []
        for span in brief.claims(of: resource, for: instance) {
            let uid = brief.problem[span.engagement].uid
            let taken =
                uid.map(own.contains) == true ? TimeRanges(entries.filter { $0.uid != uid }.map(\.range)) : everything
            guard brief.canTouch(span.engagement, taken, before: span.before, after: span.after) else { continue }
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

    /// The first entry that stands in the way of a breach, and the time it and the engagement have in common.
    func clash(_ miss: Miss, plan: Plan, in problem: Problem) -> (
        engagement: EngagementID, entry: CalendarEntry, common: TimeRange
    )? {
        for id in miss.engagements {
            guard let start = plan.start(of: id) else { continue }
            for span in spans where span.engagement == id {
                let range = TimeRange(start - span.before, minutes: span.before + problem[id].minutes + span.after)
                for entry in entries where entry.uid == nil || entry.uid != problem[id].uid {
                    if let common = entry.range.intersection(range) { return (id, entry, common) }
                }
            }
        }
        return nil
    }

    /// The text of a breach: who is taken, by what, when, and by which engagement.
    func words(_ miss: Miss, plan: Plan, in problem: Problem, remedy: String) -> Wording {
        let name = Phrase.name(resource, in: problem)
        guard let clash = clash(miss, plan: plan, in: problem) else {
            let names = Phrase.list(miss.engagements.map { Phrase.name($0, in: problem) })
            return Wording("\(name) is taken whenever \(names) could be", remedy: remedy)
        }
        let title = clash.entry.title.isEmpty ? "" : " by '\(clash.entry.title)'"
        let certain = clash.entry.isCertain ? "" : " (not certain)"
        return Wording(
            """
            \(name) is taken\(title)\(certain) \(Phrase.range(clash.entry.range, in: problem)); \
            \(Phrase.dated(clash.engagement, by: plan, in: problem)), needs \(Phrase.duration(clash.common.minutes)) of that
            """,
            remedy: remedy)
    }
}
