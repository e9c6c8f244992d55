internal import Conditions
internal import Occasions

/// Guests from far away rest before their first engagement.
enum QuietHours {
    static let rest = Parameter(
        "rest", .minutes, 720,
        Text(
            en: "Rest between arrival and first engagement", nl: "Rust tussen aankomst en eerste activiteit",
            fr: "Repos entre l'arrivée et la première activité"))

    static let rule = Rule(
        id: "quiet-hours", chapter: .time,
        title: Text(
            en: "Rest after a long flight", nl: "Rust na een lange vlucht", fr: "Repos après un long vol"),
        statement: Text(
            en: """
                A delegation that comes by a long flight takes part in nothing in the first hours after its arrival. \
                Its ways (kinds that are a movement, such as arrival or transfer) are no part of the programme.
                """,
            nl: """
                Een delegatie die met een lange vlucht komt, neemt de eerste uren na haar aankomst aan niets deel. \
                Haar verplaatsingen (soorten zoals arrival of transfer) horen niet bij het programma.
                """,
            fr: """
                Une délégation venue par un long vol ne prend part à rien dans les premières heures après son arrivée. \
                Ses déplacements (les genres tels que arrival ou transfer) ne font pas partie du programme.
                """),
        authority: .office,
        basis: Text(
            en: "Courtesy to guests from far away", nl: "Hoffelijkheid tegenover gasten van ver",
            fr: "Courtoisie envers les hôtes venus de loin"),
        parameters: [rest]
    ) { brief, instance in
        let problem = brief.problem
        let rest = instance[Self.rest]
        return brief.resources(for: instance).flatMap { guest -> [Requirement] in
            guard let delegation = problem[guest].delegation, delegation.isLongHaul, let arrival = delegation.arrival,
                let quiet = TimeRange(arrival, arrival + rest)
            else { return [] }
            let held = TimeRanges(quiet)
            return brief.claims(of: guest, for: instance).map(\.engagement).compactMap { id in
                guard problem[id].kind.movement == nil, brief.canTouch(id, held) else { return nil }
                let starts = brief.starts(of: id, clearOf: held)
                return instance.requirement(
                    of: [problem[guest].id, problem[id].id], .formula(brief.when(id, .starts(id, starts))), in: problem,
                    statement: { say in words(statementOf: id, guest, quiet, say) },
                    source: problem[guest].source ?? problem[id].source
                ) { _, plan, say in words(of: id, guest, quiet, plan: plan, say) }
            }
        }
    }
}

extension QuietHours {
    fileprivate static func words(
        statementOf id: EngagementID, _ guest: ResourceID, _ quiet: TimeRange, _ say: Phrase
    ) -> String {
        let (who, name, when) = (say.name(guest), say.name(id), say.range(quiet))
        return say(
            en: "\(who) rests \(when), without \(name)", nl: "\(who) rust \(when), zonder \(name)",
            fr: "\(who) se repose \(when), sans \(name)")
    }

    fileprivate static func words(
        of id: EngagementID, _ guest: ResourceID, _ quiet: TimeRange, plan: Plan, _ say: Phrase
    ) -> Wording {
        let who = say.name(guest)
        let without = say(en: "do without \(who)", nl: "doe het zonder \(who)", fr: "se passer de \(who)")
        let (arrives, until) = (say.time(quiet.start), say.time(quiet.end))
        let rest = say.duration(quiet.minutes)
        let first = say(
            en: "start it no earlier than \(until)", nl: "laat het niet vóór \(until) beginnen",
            fr: "ne pas le commencer avant le \(until)")
        let what = say.dated(id, by: plan)
        let flight = say(
            en: "\(who) arrives \(arrives) by a long flight and rests \(rest)",
            nl: "\(who) komt op \(arrives) aan met een lange vlucht en rust \(rest)",
            fr: "\(who) arrive le \(arrives) par un long vol et se repose \(rest)")
        guard let range = plan.range(of: id, in: say.problem) else {
            return Wording(
                say(
                    en: "\(flight); \(what) can only be during that rest",
                    nl: "\(flight); \(what) kan alleen tijdens die rust",
                    fr: "\(flight) ; \(what) ne peut être que pendant ce repos"),
                remedy: say.ways([first, without]))
        }
        let missing = say.duration(quiet.end - range.start)
        return Wording(
            say(
                en: "\(flight); \(what) begins \(missing) too early",
                nl: "\(flight); \(what) begint \(missing) te vroeg",
                fr: "\(flight) ; \(what) commence \(missing) trop tôt"),
            remedy: say.ways([first, without]))
    }
}
