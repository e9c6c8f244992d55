internal import Conditions
internal import Occasions

/// Guests are not kept waiting between the engagements of a day; hosts have work of their own.
enum LeastWaiting {
    static let rule = Rule(
        id: "least-waiting", chapter: .wishes, title: "As little waiting as possible",
        statement: """
            Between the first and the last engagement of a day, a delegation waits no longer than the \
            free time; each further minute costs.
            """,
        authority: .office, basis: "Courtesy to guests", severity: .should(weight: 1),
        parameters: [
            Parameter("free", .minutes, 60, "Waiting on one day that costs nothing"),
            Parameter("day-begins", .clock, 240, "When a day begins"),
        ]
    ) { brief, instance in
        let problem = brief.problem
        let parties = brief.resources(for: instance).filter { problem[$0].delegation != nil }
        guard !parties.isEmpty else { return [] }
        let calendar = WorkingDays(brief, from: instance("day-begins"))
        let free = instance("free")
        return parties.flatMap { id -> [Requirement] in
            let occasion = problem[id].delegation.map { problem.occasions[$0.occasion] }
            guard let severity = instance.weighed(for: occasion, per: .unit) else { return [] }
            let claims = brief.claims(of: id, for: instance)
            let byDay = calendar.byDay(claims)
            let minutes = calendar.minutes(of: claims, brief)
            return byDay.indices.compactMap { day in
                let spans = byDay[day]
                guard spans.count > 1 else { return nil }
                let range = calendar.days[day]
                let presence = Quantity(.lastEnd(spans, range)) - Quantity(.firstStart(spans, range))
                let date = calendar.date(day, in: problem)
                return instance.requirement(
                    of: [problem[id].id, date.text], .formula(.atMost(presence - minutes[day], free)),
                    severity: severity,
                    statement: """
                        \(Phrase.name(id, in: problem)) waits no longer than \(Phrase.duration(free)) in all \
                        on \(Phrase.date(date))
                        """,
                    source: problem[id].source
                ) { miss, plan in words(miss, of: id, spans, on: range, free: free, plan: plan, in: problem) }
            }
        }
    }
}

extension LeastWaiting {
    fileprivate static func words(
        _ miss: Miss, of party: ResourceID, _ spans: [Span], on day: TimeRange, free: Int, plan: Plan,
        in problem: Problem
    ) -> Wording {
        let date = Phrase.date(problem.zone.civil(day.start).date)
        let visits = Roster.planned(spans, by: plan, in: problem).filter { day.contains($0.range.start) }
        let gaps = zip(visits, visits.dropFirst()).map { (from: $0, to: $1, minutes: $1.range.start - $0.range.end) }
        let longest = gaps.max { ($0.minutes, $1.from.id) < ($1.minutes, $0.from.id) }
        let told = longest.map { gap in
            """
            ; \(Phrase.duration(gap.minutes)) of it lie between \(Phrase.name(gap.from.id, in: problem)), which ends \
            \(Phrase.time(gap.from.range.end, in: problem)), and \(Phrase.name(gap.to.id, in: problem)), which begins \
            \(Phrase.time(gap.to.range.start, in: problem))
            """
        }
        return Wording(
            """
            \(Phrase.name(party, in: problem)) waits \(Phrase.duration(free + miss.amount)) in all on \(date), \
            \(Phrase.duration(miss.amount)) more than the free \(Phrase.duration(free))\(told ?? "")
            """,
            remedy: "bring these engagements closer together, or offer something to do between them")
    }
}
