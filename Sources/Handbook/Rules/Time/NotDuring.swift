internal import Conditions
internal import Occasions

/// Two engagements that must not be at the same time.
enum NotDuring {
    static let rule = Rule(
        id: "not-during", chapter: .time,
        title: Text(
            en: "Not at the same time", nl: "Niet op hetzelfde moment", fr: "Pas en même temps"),
        statement: Text(
            en: """
                Two engagements of which one is not to be during the other do not overlap, whoever takes part and \
                wherever they are.
                """,
            nl: """
                Twee activiteiten waarvan de ene niet tijdens de andere mag vallen, overlappen niet, wie er ook \
                deelneemt en waar ze ook zijn.
                """,
            fr: """
                Deux activités dont l'une ne doit pas tomber pendant l'autre ne se chevauchent pas, quels que soient \
                les participants et les lieux.
                """),
        authority: .office,
        basis: Text(en: "Programme of the occasion", nl: "Programma van het evenement", fr: "Programme de l'événement")
    ) { brief, instance in
        let problem = brief.problem
        return problem.links.compactMap { link in
            guard link.kind == .notDuring, instance.scope.covers(problem[link.first], in: problem),
                brief.canTouch(link.first, reach(of: link.second, in: brief))
            else { return nil }
            let (one, other) = (link.first, link.second)
            return instance.requirement(
                of: [problem[one].id, problem[other].id], .disjoint([Span(one), Span(other)]), in: problem,
                statement: { say in words(statementOf: one, other, say) }, source: link.source
            ) { miss, plan, say in words(one, other, miss, plan: plan, say) }
        }
    }

    /// The times an engagement may touch.
    private static func reach(of id: EngagementID, in brief: Brief) -> TimeRanges {
        let minutes = brief.problem[id].minutes
        return TimeRanges(
            brief.starts(of: id).ranges.map { TimeRange($0.start, minutes: $0.minutes - 1 + minutes) })
    }
}

extension NotDuring {
    fileprivate static func words(
        statementOf one: EngagementID, _ other: EngagementID, _ say: Phrase
    ) -> String {
        let (first, second) = (say.name(one), say.name(other))
        return say(
            en: "\(first) and \(second) are not at the same time",
            nl: "\(first) en \(second) zijn niet op hetzelfde moment",
            fr: "\(first) et \(second) n'ont pas lieu en même temps")
    }

    fileprivate static func words(
        _ one: EngagementID, _ other: EngagementID, _ miss: Miss, plan: Plan, _ say: Phrase
    ) -> Wording {
        let (first, second) = (say.dated(one, by: plan), say.dated(other, by: plan))
        let overlap = miss.range.map { say.duration($0.minutes) }
        let length = overlap.map { say(en: ", for \($0)", nl: ", \($0) lang", fr: ", pendant \($0)") } ?? ""
        let moved = say.name(other)
        return Wording(
            say(
                en: "\(first) and \(second) are not to be at the same time and are\(length)",
                nl: "\(first) en \(second) mogen niet op hetzelfde moment zijn en zijn dat wel\(length)",
                fr: "\(first) et \(second) ne doivent pas avoir lieu en même temps et le font\(length)"),
            remedy: say(en: "move \(moved)", nl: "verplaats \(moved)", fr: "déplacer \(moved)"))
    }
}
