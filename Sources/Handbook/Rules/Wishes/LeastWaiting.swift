internal import Conditions
internal import Occasions

/// Guests are not kept waiting between the engagements of a day; hosts have work of their own.
enum LeastWaiting {
    static let free = Parameter(
        "free", .minutes, 60,
        Text(
            en: "Waiting on one day that costs nothing", nl: "Wachten op één dag dat niets kost",
            fr: "Attente par jour qui ne coûte rien"))
    static let dayBegins = Parameter(
        "day-begins", .clock, 240,
        Text(en: "When a day begins", nl: "Wanneer een dag begint", fr: "Quand un jour commence"))

    static let rule = Rule(
        id: "least-waiting", chapter: .wishes,
        title: Text(
            en: "As little waiting as possible", nl: "Zo weinig mogelijk wachten", fr: "Le moins d'attente possible"),
        statement: Text(
            en: """
                Between the first and the last engagement of a day, a delegation waits no longer than the \
                free time; each further minute costs. On the day it comes, waiting counts from its arrival, unless it \
                rests after a long flight.
                """,
            nl: """
                Tussen de eerste en de laatste activiteit van een dag wacht een delegatie niet langer dan de vrije \
                tijd; elke minuut meer kost. Op de dag dat ze komt, telt het wachten vanaf haar aankomst, tenzij ze rust na \
                een lange vlucht.
                """,
            fr: """
                Entre la première et la dernière activité d'un jour, une délégation n'attend pas plus que le temps \
                libre ; chaque minute en plus coûte. Le jour de sa venue, l'attente compte dès son arrivée, sauf si elle \
                se repose après un long vol.
                """),
        authority: .office,
        basis: Text(
            en: "Courtesy to guests", nl: "Hoffelijkheid tegenover gasten", fr: "Courtoisie envers les invités"),
        severity: .should(weight: 1),
        parameters: [free, dayBegins]
    ) { brief, instance in
        let problem = brief.problem
        let parties = brief.resources(for: instance).filter { problem[$0].delegation != nil }
        guard !parties.isEmpty else { return [] }
        let calendar = WorkingDays(brief, from: instance[Self.dayBegins])
        let free = instance[Self.free]
        return parties.flatMap { id -> [Requirement] in
            let occasion = problem[id].delegation.map { problem.occasions[$0.occasion] }
            guard let severity = instance.weighed(for: occasion, per: .unit) else { return [] }
            let claims = brief.timed(of: id, for: instance)
            return calendar.workloads(of: id, claims).compactMap { load in
                let (day, spans, range) = (load.day, load.spans, load.stretch)
                let arrival = Self.arrival(of: id, in: problem).flatMap { range.contains($0) ? $0 : nil }
                guard spans.count > 1 || arrival != nil else { return nil }
                let minutes = calendar.minutes(of: spans, on: day, brief)
                let from = arrival.map { Quantity.moment($0) } ?? Quantity(.firstStart(spans, range))
                let presence = Quantity(.lastEnd(spans, range)) - from
                let date = calendar.date(day, in: problem)
                return instance.requirement(
                    of: [problem[id].id, date.text], .formula(.atMost(presence - minutes, free)), in: problem,
                    severity: severity, statement: { say in words(statementOf: id, date, free: free, say) },
                    source: problem[id].source
                ) { miss, plan, say in
                    words(miss, of: id, spans, on: range, arrival: arrival, free: free, plan: plan, say)
                }
            }
        }
    }

    /// From when a delegation waits for its first engagement; nil where its first hours are for rest, or nobody knows.
    private static func arrival(of guest: ResourceID, in problem: Problem) -> Moment? {
        guard let delegation = problem[guest].delegation, !delegation.isLongHaul else { return nil }
        return delegation.arrival
    }
}

extension LeastWaiting {
    fileprivate static func words(
        statementOf party: ResourceID, _ date: CivilDate, free: Int, _ say: Phrase
    ) -> String {
        let (name, day, most) = (say.name(party), say.date(date), say.duration(free))
        return say(
            en: "\(name) waits no longer than \(most) in all on \(day)",
            nl: "\(name) wacht op \(day) in totaal niet langer dan \(most)",
            fr: "\(name) n'attend pas plus de \(most) en tout le \(day)")
    }

    fileprivate static func words(
        _ miss: Miss, of party: ResourceID, _ spans: [Span], on day: TimeRange, arrival: Moment?, free: Int,
        plan: Plan, _ say: Phrase
    ) -> Wording {
        let date = say.date(say.problem.date(of: day.start))
        let visits = Duty.planned(spans, by: plan, in: say.problem).filter { day.contains($0.range.start) }
        let gaps = zip(visits, visits.dropFirst()).map { (from: $0, to: $1, minutes: $1.range.start - $0.range.end) }
        let longest = gaps.max { ($0.minutes, $1.from.id) < ($1.minutes, $0.from.id) }
        let first = visits.first.flatMap { visit in
            arrival.map { (at: $0, to: visit, minutes: visit.range.start - $0) }
        }
        let told =
            first.flatMap { first -> String? in
                guard first.minutes > longest?.minutes ?? 0 else { return nil }
                let (length, to) = (say.duration(first.minutes), say.name(first.to.id))
                let (comes, start) = (say.time(first.at), say.time(first.to.range.start))
                return say(
                    en: "; \(length) of it lie between its arrival \(comes) and \(to), which begins \(start)",
                    nl: "; daarvan ligt \(length) tussen de aankomst op \(comes) en \(to), vanaf \(start)",
                    fr: " ; dont \(length) entre son arrivée le \(comes) et \(to), à partir du \(start)")
            }
            ?? longest.map { gap in
                let (length, from, to) = (say.duration(gap.minutes), say.name(gap.from.id), say.name(gap.to.id))
                let (end, start) = (say.time(gap.from.range.end), say.time(gap.to.range.start))
                return say(
                    en: "; \(length) of it lie between \(from), which ends \(end), and \(to), which begins \(start)",
                    nl: "; daarvan ligt \(length) tussen \(from), tot \(end), en \(to), vanaf \(start)",
                    fr: " ; dont \(length) entre \(from), jusqu'au \(end), et \(to), à partir du \(start)")
            }
        let (name, most) = (say.name(party), say.duration(free))
        let (waits, more) = (say.duration(free + miss.amount), say.duration(miss.amount))
        return Wording(
            say(
                en: "\(name) waits \(waits) in all on \(date), \(more) more than the free \(most)",
                nl: "\(name) wacht op \(date) in totaal \(waits), \(more) meer dan de vrije \(most)",
                fr: "\(name) attend \(waits) en tout le \(date), \(more) de plus que le temps libre de \(most)")
                + (told ?? ""),
            remedy: say(
                en: "bring these engagements closer together, or offer something to do between them",
                nl: "breng deze activiteiten dichter bij elkaar, of bied ertussen iets te doen aan",
                fr: "rapprocher ces activités, ou proposer quelque chose à faire entre elles"))
    }
}
