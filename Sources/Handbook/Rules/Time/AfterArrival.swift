internal import Conditions
internal import Occasions

/// A delegation is asked for nothing before it has arrived or after it has left.
enum AfterArrival {
    static let afterArrival = Parameter(
        "after-arrival", .minutes, 0,
        Text(
            en: "Rest between a delegation's arrival and its first engagement",
            nl: "Rust tussen de aankomst van een delegatie en haar eerste activiteit",
            fr: "Repos entre l'arrivée d'une délégation et sa première activité"))
    static let beforeDeparture = Parameter(
        "before-departure", .minutes, 0,
        Text(
            en: "Time between its last engagement and its departure",
            nl: "Tijd tussen haar laatste activiteit en haar vertrek",
            fr: "Temps entre sa dernière activité et son départ"))

    static let rule = Rule(
        id: "after-arrival", chapter: .time,
        title: Text(
            en: "Between arrival and departure", nl: "Tussen aankomst en vertrek", fr: "Entre l'arrivée et le départ"),
        statement: Text(
            en: """
                A delegation takes part in nothing before its arrival or after its departure, with the minutes of rest \
                after the one and before the other. The arrival and the departure themselves need no such rest.
                """,
            nl: """
                Een delegatie neemt aan niets deel vóór haar aankomst of na haar vertrek, met de minuten rust na de \
                ene en vóór het andere. De aankomst en het vertrek zelf vragen die rust niet.
                """,
            fr: """
                Une délégation ne prend part à rien avant son arrivée ni après son départ, avec les minutes de repos \
                après l'une et avant l'autre. L'arrivée et le départ eux-mêmes n'en demandent pas.
                """),
        authority: .fact,
        basis: Text(
            en: "Arrivals and departures of the delegations", nl: "Aankomst en vertrek van de delegaties",
            fr: "Arrivées et départs des délégations"),
        parameters: [afterArrival, beforeDeparture],
        concession: .come
    ) { brief, instance in
        let problem = brief.problem
        return brief.resources(for: instance).flatMap { id -> [Requirement] in
            guard let delegation = problem[id].delegation else { return [] }
            guard delegation.arrival != nil || delegation.departure != nil else { return [] }
            return brief.claims(of: id, for: instance).filter { $0.only == nil }.compactMap { span in
                let stay = Stay(of: delegation, at: problem[span.engagement], instance, horizon: problem.horizon)
                if brief.isStarted(span.engagement, in: stay.starts) { return nil }
                return instance.requirement(
                    of: [problem[id].id, problem[span.engagement].id],
                    .formula(brief.when(span.engagement, .starts(span.engagement, stay.starts))), in: problem,
                    statement: { say in words(statementOf: span.engagement, id, say) },
                    source: problem[id].source ?? problem[span.engagement].source
                ) { _, plan, say in words(of: span.engagement, id, stay, plan: plan, say) }
            }
        }
    }

    /// The time a delegation has for an engagement.
    fileprivate struct Stay: Sendable {
        let from: Moment
        let until: Moment
        let restAfterArrival: Int
        let restBeforeDeparture: Int
        let starts: TimeRanges

        init(of delegation: Delegation, at engagement: Engagement, _ instance: RuleInstance, horizon: TimeRange) {
            let moves = engagement.kind.isArrivalOrDeparture
            restAfterArrival = moves ? 0 : instance[AfterArrival.afterArrival]
            restBeforeDeparture = moves ? 0 : instance[AfterArrival.beforeDeparture]
            from = delegation.arrival.map { $0 + (moves ? 0 : instance[AfterArrival.afterArrival]) } ?? horizon.start
            until =
                delegation.departure.map { $0 - (moves ? 0 : instance[AfterArrival.beforeDeparture]) } ?? horizon.end
            starts = TimeRanges([TimeRange(from, until - engagement.minutes + 1)].compactMap { $0 })
        }
    }
}

extension AfterArrival {
    fileprivate static func words(statementOf id: EngagementID, _ who: ResourceID, _ say: Phrase) -> String {
        let (guest, name) = (say.name(who), say.name(id))
        return say(
            en: "\(guest) attends \(name) between its arrival and its departure",
            nl: "\(guest) woont \(name) bij tussen aankomst en vertrek",
            fr: "\(guest) assiste à \(name) entre son arrivée et son départ")
    }

    fileprivate static func words(
        of id: EngagementID, _ who: ResourceID, _ stay: Stay, plan: Plan, _ say: Phrase
    ) -> Wording {
        let guest = say.name(who)
        let without = say(en: "do without \(guest)", nl: "doe het zonder \(guest)", fr: "se passer de \(guest)")
        guard let range = plan.range(of: id, in: say.problem) else {
            let name = say.name(id)
            return Wording(
                say(
                    en: "\(guest) can attend \(name) at no time between its arrival and its departure",
                    nl: "\(guest) kan \(name) tussen aankomst en vertrek op geen enkel ogenblik bijwonen",
                    fr: "\(guest) ne peut à aucun moment entre son arrivée et son départ assister à \(name)"),
                remedy: say.ways([
                    without,
                    say(
                        en: "hold it while \(guest) is there", nl: "kies een tijdstip waarop \(guest) er is",
                        fr: "choisir une heure où \(guest) est là"),
                ]))
        }
        let what = say.dated(id, by: plan)
        let delegation = say.problem[who].delegation
        if range.start < stay.from, let arrival = delegation?.arrival {
            return tooEarly(guest, what, arrival, stay, by: stay.from - range.start, without, say)
        }
        let departure = delegation?.departure ?? stay.until
        return tooLate(guest, what, departure, stay, by: range.end - stay.until, without, say)
    }

    private static func tooEarly(
        _ guest: String, _ what: String, _ arrival: Moment, _ stay: Stay, by minutes: Int, _ without: String,
        _ say: Phrase
    ) -> Wording {
        let (arrives, missing, from) = (say.time(arrival), say.duration(minutes), say.time(stay.from))
        let rest = say.duration(stay.restAfterArrival)
        let rests =
            stay.restAfterArrival > 0
            ? say(en: " and rests \(rest)", nl: " en rust \(rest)", fr: " et se repose \(rest)") : ""
        return Wording(
            say(
                en: "\(guest) arrives \(arrives)\(rests), \(missing) too late for \(what)",
                nl: "\(guest) komt aan op \(arrives)\(rests), \(missing) te laat voor \(what)",
                fr: "\(guest) arrive le \(arrives)\(rests), \(missing) trop tard pour \(what)"),
            remedy: say.ways([
                say(
                    en: "start it no earlier than \(from)", nl: "laat het niet vóór \(from) beginnen",
                    fr: "ne pas le commencer avant le \(from)"), without,
            ]))
    }

    private static func tooLate(
        _ guest: String, _ what: String, _ departure: Moment, _ stay: Stay, by minutes: Int, _ without: String,
        _ say: Phrase
    ) -> Wording {
        let (leaves, missing, until) = (say.time(departure), say.duration(minutes), say.time(stay.until))
        let time = say.duration(stay.restBeforeDeparture)
        let needs =
            stay.restBeforeDeparture > 0
            ? say(
                en: " and needs \(time) before that", nl: " en heeft daarvoor \(time) nodig",
                fr: " et a besoin de \(time) avant cela") : ""
        return Wording(
            say(
                en: "\(guest) leaves \(leaves)\(needs), \(missing) too early for \(what)",
                nl: "\(guest) vertrekt op \(leaves)\(needs), \(missing) te vroeg voor \(what)",
                fr: "\(guest) part le \(leaves)\(needs), \(missing) trop tôt pour \(what)"),
            remedy: say.ways([
                say(
                    en: "end it no later than \(until)", nl: "laat het uiterlijk op \(until) eindigen",
                    fr: "le terminer au plus tard le \(until)"), without,
            ]))
    }
}
