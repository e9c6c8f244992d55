internal import Conditions
internal import Occasions

/// The way between what a diary says somebody does at a venue and an engagement at another.
enum DiaryTravel {
    /// One for each entry of the resource's calendar that says where it is.
    static func requirements(
        of id: ResourceID, by pace: Pace, for instance: RuleInstance, in brief: Brief
    ) -> [Requirement] {
        let problem = brief.problem
        guard problem[id].isPerson || problem[id].vehicle != nil else { return [] }
        let entries = brief.busy(of: id).filter { $0.venue != nil && $0.range.overlaps(brief.reach) }
        guard !entries.isEmpty else { return [] }
        let claims = brief.claims(of: id, for: instance)
        return entries.compactMap { entry in
            let ways = claims.filter { entry.uid == nil || problem[$0.engagement].uid != entry.uid }.flatMap {
                formulas($0, entry, pace, brief)
            }
            guard !ways.isEmpty, let venue = entry.venue else { return nil }
            let label = label(entry, Phrase(.en, problem))
            return instance.requirement(
                of: [problem[id].id, label], .formula(.all(ways)), in: problem,
                statement: { say in words(statementOf: id, entry, say) }, source: entry.source ?? problem[id].source
            ) { miss, plan, say in words(miss, of: id, entry, at: venue, by: pace, plan: plan, say) }
        }
    }

    /// At each other venue an engagement starts late enough after the entry, or ends early enough before it.
    ///
    /// What overlaps the entry itself is the diary's own rule.
    private static func formulas(_ span: Span, _ entry: CalendarEntry, _ pace: Pace, _ brief: Brief) -> [Formula] {
        let (problem, id) = (brief.problem, span.engagement)
        guard let venue = entry.venue, let place = problem[id].place, !problem[id].origin.isWholeDay else { return [] }
        return brief.venues(of: id).compactMap { other in
            let (there, back) = (
                problem.travel.minutes(from: other, to: venue), problem.travel.minutes(from: venue, to: other)
            )
            guard there > 0 || back > 0 else { return nil }
            let (before, after) = (there > 0 ? pace.minutes(there) : 0, back > 0 ? pace.minutes(back) : 0)
            let wide = TimeRange(
                entry.range.start - before, minutes: before + entry.range.minutes + after)
            let overlapping = TimeRange(
                entry.range.start - problem.minutes(of: id) + 1,
                minutes: problem.minutes(of: id) + entry.range.minutes - 1)
            let starts = brief.starts(of: id, clearOf: TimeRanges(wide)).union(TimeRanges(overlapping))
            let rooms = Set(brief.candidates(of: place).filter { problem.venue(of: $0) == other })
            let way = Formula.implies(.picked(place, rooms), .starts(id, starts))
            let counts = brief.counts(span)
            return counts == .always ? way : .implies(counts, way)
        }
    }

    /// `'Council', Thu 16 May 2024 09:00-11:45`
    private static func label(_ entry: CalendarEntry, _ say: Phrase) -> String {
        "\(say.title(entry)), \(say.range(entry.range))"
    }

    private static func words(statementOf id: ResourceID, _ entry: CalendarEntry, _ say: Phrase) -> String {
        let (name, label) = (say.name(id), label(entry, say))
        return say(
            en: "\(name) has the time to get to \(label) and from there",
            nl: "\(name) heeft de tijd om naar \(label) te gaan en ervandaan",
            fr: "\(name) a le temps d'aller à \(label) et d'en revenir")
    }

    private static func words(
        _ miss: Miss, of id: ResourceID, _ entry: CalendarEntry, at venue: Int, by pace: Pace, plan: Plan, _ say: Phrase
    ) -> Wording {
        let problem = say.problem
        let (name, label, there) = (say.name(id), label(entry, say), problem.venues[venue].title)
        for engagement in miss.engagements {
            guard let range = plan.range(of: engagement, in: problem), !range.overlaps(entry.range),
                let here = problem[engagement].place.flatMap({ plan[$0] }).flatMap({ problem.venue(of: $0) })
            else { continue }
            let isBefore = range.end <= entry.range.start
            let table = problem.travel.minutes(from: isBefore ? here : venue, to: isBefore ? venue : here)
            let needed = table > 0 ? pace.minutes(table) : 0
            let gap = isBefore ? entry.range.start - range.end : range.start - entry.range.end
            guard gap < needed else { continue }
            let (minutes, missing) = (say.duration(needed), say.duration(needed - gap))
            let (what, place) = (say.dated(engagement, by: plan), problem.venues[here].title)
            let time = say.time(isBefore ? entry.range.start - needed : entry.range.end + needed)
            return Wording(
                say(
                    en:
                        "\(name) needs \(minutes) between \(what) at \(place) and \(label) at \(there): \(missing) missing",
                    nl:
                        "\(name) heeft \(minutes) nodig tussen \(what) in \(place) en \(label) in \(there): \(missing) te kort",
                    fr:
                        "Il faut \(minutes) à \(name) entre \(what) (\(place)) et \(label) (\(there)) : il manque \(missing)"
                ),
                remedy: isBefore
                    ? say(
                        en: "end it no later than \(time)", nl: "laat het uiterlijk op \(time) eindigen",
                        fr: "le terminer au plus tard le \(time)")
                    : say(
                        en: "start it no earlier than \(time)", nl: "laat het niet vóór \(time) beginnen",
                        fr: "ne pas le commencer avant le \(time)"))
        }
        let names = say.few(miss.engagements.map { say.name($0) })
        return Wording(
            say(
                en: "\(name) cannot get from \(names) to \(label) at \(there), or back",
                nl: "\(name) raakt niet van \(names) naar \(label) in \(there), of terug",
                fr: "\(name) ne peut aller de \(names) à \(label) (\(there)), ni en revenir"),
            remedy: say(en: "move it", nl: "verplaats het", fr: "le déplacer"))
    }
}
