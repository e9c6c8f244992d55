internal import Conditions
internal import Occasions

/// Nothing claims a resource while an entry of its calendar says that it is taken: one demand for each entry.
struct TakenTimes: Sendable {
    let resource: ResourceID
    /// Whose calendar says so: the resource's own, or that of a room that is taken with it.
    let holder: RoomTies.Tie
    let entry: CalendarEntry
    private let ties: RoomTies
    private let spans: [Span]
    let formula: Formula

    /// One for each entry of the resource's calendar that a claim could overlap, in order of time; then one for each entry
    /// of the rooms that are taken with it.
    ///
    /// An engagement that was read from a calendar does not clash with its own entry.
    static func each(of resource: ResourceID, for instance: RuleInstance, in brief: Brief) -> [TakenTimes] {
        let entries = entries(against: resource, in: brief)
        guard !entries.isEmpty else { return [] }
        let claims = brief.claims(of: resource, for: instance)
        return entries.compactMap { holder, entry in
            let spans = claims.filter { span in
                let engagement = brief.problem[span.engagement]
                return (entry.uid == nil || engagement.uid != entry.uid) && isNear(entry.range, span, in: brief)
            }
            guard !spans.isEmpty else { return nil }
            let taken = TimeRanges(entry.range)
            let formulas = spans.map { span in
                let clear = Formula.starts(
                    span.engagement,
                    brief.starts(of: span.engagement, clearOf: taken, before: span.before, after: span.after))
                let counts = brief.counts(span)
                return counts == .always ? clear : .implies(counts, clear)
            }
            return TakenTimes(
                resource: resource, holder: holder, entry: entry, ties: brief.ties, spans: spans,
                formula: .all(formulas))
        }
    }

    /// The entries of its own calendar, and those of the rooms that are taken with it.
    ///
    /// What is said of several of these rooms at once, as of a whole venue, counts once.
    private static func entries(
        against resource: ResourceID, in brief: Brief
    ) -> [(holder: RoomTies.Tie, entry: CalendarEntry)] {
        var seen: Set<Stated> = []
        return holders(against: resource, in: brief).flatMap { holder in
            brief.busy(of: holder.room).filter { $0.range.overlaps(brief.reach) }.map { (holder, $0) }
        }.filter { holder, entry in
            seen.insert(Stated(entry)).inserted || holder.bond == .itself
        }
    }

    /// True of a room that the same entry takes, by itself or by a room that is taken with it.
    func blocks(_ room: ResourceID, in problem: Problem) -> Bool {
        let stated = Stated(entry)
        let tied = Set(ties.taken(with: room).map(\.room))
        return problem.calendar.contains { other in
            guard case .busy(let holder) = other.role, tied.contains(holder) else { return false }
            return Stated(other) == stated
        }
    }

    private struct Stated: Hashable {
        let range: TimeRange
        let title: String
        let uid: String?

        init(_ entry: CalendarEntry) {
            range = entry.range
            title = entry.title
            uid = entry.uid
        }
    }

    /// A place that is shared stays in use when a part of it is taken.
    private static func holders(against resource: ResourceID, in brief: Brief) -> [RoomTies.Tie] {
        guard let room = brief.problem[resource].room else { return [RoomTies.Tie(resource, .itself)] }
        return brief.ties.taken(with: resource).filter { $0.bond != .part || !room.isShared }
    }

    /// False where every possible start is more than a day away from the entry.
    private static func isNear(_ range: TimeRange, _ span: Span, in brief: Brief) -> Bool {
        let starts = brief.starts(of: span.engagement)
        guard let first = starts.first, let end = starts.end else { return true }
        let length = brief.problem[span.engagement].minutes
        return first - span.before - 1440 < range.end && range.start < end + (length + span.after + 1440)
    }

    /// `'Council', Thu 16 May 2024 09:00-11:45`
    func label(_ say: Phrase) -> String {
        let certain = entry.isCertain ? "" : " (\(TakenTimes.notCertain(say)))"
        return "\(say.title(entry))\(certain), \(say.range(entry.range))"
    }

    /// What the demand is about: the resource, whose calendar it is where that is another room's, and the entry.
    ///
    /// The same text in every language, because ids need it.
    func subjects(in problem: Problem) -> [String] {
        [problem[resource].id] + (holder.bond == .itself ? [] : [problem[holder.room].id])
            + [label(Phrase(.en, problem))]
    }

    /// Which other room is taken, and what it is to this one: `in Whole, of which it is a part`; nil for its own calendar.
    func elsewhere(_ say: Phrase) -> String? {
        let room = say.name(holder.room)
        switch holder.bond {
        case .itself: return nil
        case .part:
            return say(en: "in its part \(room)", nl: "in het deel \(room)", fr: "dans sa partie \(room)")
        case .hall:
            return say(
                en: "in \(room), of which it is a part", nl: "in \(room), waar deze zaal deel van is",
                fr: "dans \(room), dont elle fait partie")
        case .excluded:
            return say(
                en: "in \(room), which excludes it", nl: "in \(room), die deze zaal uitsluit",
                fr: "dans \(room), qui l'exclut")
        }
    }

    /// The engagement of a breach that meets the entry.
    func clash(_ miss: Miss, plan: Plan, in problem: Problem) -> EngagementID? {
        span(in: miss, plan: plan, problem)?.engagement
    }

    private func span(in miss: Miss, plan: Plan, _ problem: Problem) -> Span? {
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
    func words(_ miss: Miss, plan: Plan, otherwise: String?, _ say: Phrase) -> Wording {
        let name = say.name(resource)
        guard let span = span(in: miss, plan: plan, say.problem) else {
            let names = say.list(miss.engagements.map { say.name($0) })
            return Wording(
                say(
                    en: "\(name) is taken whenever \(names) could be", nl: "\(name) is nooit vrij wanneer \(names) kan",
                    fr: "\(name) n'est jamais libre quand \(names) peut avoir lieu"), remedy: otherwise)
        }
        let id = span.engagement
        let dated = say.dated(id, by: plan)
        let use = say.problem[resource].room.flatMap { _ in RoomUse(of: id, by: plan, in: say.problem) }
        let needed = use?.words(metBy: entry.range, name: dated, say) ?? dated
        let when = say.range(entry.range)
        let last = say.time(entry.range.start - span.after)
        let first = say.time(entry.range.end + span.before)
        // Days that its occasion does not have are no help.
        let window = say.problem.occasion(of: id).window
        let endsInside = entry.range.start - span.after - say.problem[id].minutes >= window.start
        let startsInside = entry.range.end + span.before < window.end
        return Wording(
            say(
                en: entry.isDeclared
                    ? "\(name) is not available \(when)\(inBrackets(say)), and is needed for \(needed)"
                    : "\(name) is taken\(takenBy(say)) \(when) and needed for \(needed)",
                nl: "\(name) is niet vrij op \(when)\(inBrackets(say)), maar nodig voor \(needed)",
                fr: "\(name) n'est pas libre le \(when)\(inBrackets(say)), or le plan y met \(needed)"),
            remedy: say.ways([
                endsInside
                    ? say(
                        en: "end it no later than \(last)", nl: "laat het uiterlijk op \(last) eindigen",
                        fr: "le terminer au plus tard le \(last)") : nil,
                startsInside
                    ? say(
                        en: "start it no earlier than \(first)", nl: "laat het niet vóór \(first) beginnen",
                        fr: "ne pas le commencer avant le \(first)") : nil,
                otherwise,
            ]))
    }

    private func takenBy(_ say: Phrase) -> String {
        let there = elsewhere(say).map { holder.bond == .part ? " \($0)" : " \($0)," } ?? ""
        return (entry.title.isEmpty ? "" : " by '\(entry.title)'") + (entry.isCertain ? "" : " (not certain)") + there
    }

    private func inBrackets(_ say: Phrase) -> String {
        let parts = [
            entry.title.isEmpty ? nil : "'\(entry.title)'", entry.isCertain ? nil : TakenTimes.notCertain(say),
            elsewhere(say),
        ].compactMap { $0 }
        return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    }

    private static func notCertain(_ say: Phrase) -> String {
        say(en: "not certain", nl: "niet zeker", fr: "incertain")
    }
}
