internal import Conditions
internal import Occasions

/// Whoever goes from one venue to another has the time to get there.
package enum TravelTime {
    static let loading = Parameter(
        "loading", .minutes, 0,
        Text(
            en: "Time to get in, on top of the office's table",
            nl: "Instappen, boven op de tabel van de dienst",
            fr: "Temps pour monter, en plus du tableau du service"))
    static let unloading = Parameter(
        "unloading", .minutes, 0,
        Text(
            en: "Time to get out, on top of the office's table",
            nl: "Uitstappen, boven op de tabel van de dienst",
            fr: "Temps pour descendre, en plus du tableau du service"))
    static let motorcadePercent = Parameter(
        "motorcade-percent", .count, 100,
        Text(
            en:
                "Per cent of the table's minutes for a motorcade: escorted delegations, principals of high rank",
            nl: """
                Percent van de minuten van de tabel voor een konvooi: delegaties onder escorte, \
                gastheren van hoge rang
                """,
            fr: "Pour cent des minutes du tableau pour un cortège : délégations escortées, hôtes de haut rang"))
    static let motorcadeRank = Parameter(
        "motorcade-rank", .count, 20,
        Text(
            en: "Principals of this rank or higher (10 is the highest) go in a motorcade",
            nl: "Gastheren van deze rang of hoger (10 is de hoogste) rijden in konvooi",
            fr: "Les hôtes de ce rang ou plus haut (10 est le plus haut) vont en cortège"))

    package static let rule = Rule(
        id: "travel-time", chapter: .time,
        title: Text(
            en: "Time to get from one venue to the next", nl: "Tijd om van de ene locatie naar de andere te gaan",
            fr: "Le temps d'aller d'un lieu à l'autre"),
        statement: Text(
            en: """
                Between two engagements at different venues, each principal, delegation, member of staff and \
                vehicle has the minutes it takes to get from the one to the other, and to get in and out. So have the \
                things of a pool, from strike to set-up (vehicles without these), where two engagements take more of them than there are.
                """,
            nl: """
                Tussen twee activiteiten op verschillende locaties heeft elke gastheer, elke delegatie, elk \
                personeelslid en elk voertuig de minuten die nodig zijn om van de ene naar de andere te gaan en om in en uit te stappen. \
                Hetzelfde geldt voor wat uit een voorraad komt, van afbraak tot opbouw (voertuigen zonder deze), als twee activiteiten er samen meer \
                van nemen dan er zijn.
                """,
            fr: """
                Entre deux activités en des lieux différents, chaque hôte, chaque délégation, chaque agent et chaque véhicule a les \
                minutes qu'il faut pour aller de l'un à l'autre, et pour monter et descendre. Il en est de même de ce qui \
                vient d'une réserve, du démontage au montage (les véhicules sans eux), si deux activités en prennent ensemble plus qu'il n'y en a.
                """),
        authority: .fact,
        basis: Text(
            en: "Travel times of the office", nl: "Reistijden van de dienst", fr: "Temps de trajet du service"),
        parameters: [loading, unloading, motorcadePercent, motorcadeRank]
    ) { brief, instance in
        let problem = brief.problem
        let venues = problem.engagementIDs.map { brief.venues(of: $0) }
        return brief.resources(for: instance).flatMap { id -> [Requirement] in
            let way = Way(of: problem[id], instance)
            let fromDiary = DiaryTravel.requirements(of: id, by: way.pace, for: instance, in: brief)
            let between = trips(of: id, brief, instance).compactMap { trip -> Requirement? in
                let spans = trip.spans.filter { !venues[$0.engagement.index].isEmpty }
                let visited = Set(spans.flatMap { venues[$0.engagement.index] })
                guard
                    visited.contains(where: { from in
                        visited.contains { problem.travel.minutes(from: from, to: $0) > 0 }
                    })
                else { return nil }
                return instance.requirement(
                    of: [problem[id].id] + trip.of.map { problem[$0].id }, .spaced(spans, way.pace), in: problem,
                    statement: { say in words(statementOf: id, say) }, source: problem[id].source
                ) { miss, plan, say in words(miss, of: id, by: way, plan: plan, say) }
            }
            return fromDiary + between
        }
    }

    /// Spans of which no two can be had without the way between them.
    private typealias Trip = (of: [EngagementID], spans: [Span])

    /// Who can be in one place only makes one trip; of a pool, engagements go together that take more of it than there is.
    private static func trips(of id: ResourceID, _ brief: Brief, _ instance: RuleInstance) -> [Trip] {
        let resource = brief.problem[id]
        if resource.isPerson || resource.vehicle != nil { return [([], brief.claims(of: id, for: instance))] }
        guard let pool = resource.pool else { return [] }
        let users = brief.engagements(for: instance).compactMap { user in
            let taken = brief.problem[user].loads.filter { $0.pool == id }.reduce(0) { $0 + $1.count }
            return taken > 0 ? (id: user, taken: taken, spans: PoolEnough.spans(of: user, with: id, brief)) : nil
        }
        let most = users.filter { 2 * $0.taken > pool.count }
        let rest = users.filter { 2 * $0.taken <= pool.count }
        let pairs = rest.flatMap { small in
            most.filter { $0.taken + small.taken > pool.count }.map { big -> Trip in
                ([big.id, small.id].sorted(), small.spans + big.spans)
            }
        }
        return [([], most.flatMap(\.spans))] + pairs
    }

    /// How somebody goes from venue to venue.
    fileprivate struct Way: Sendable {
        /// Per cent of the table's minutes.
        let percent: Int
        /// Minutes to get in and out.
        let added: Int

        init(of resource: Resource, _ instance: RuleInstance) {
            let isHigh = resource.principal.map { $0.rank <= instance[TravelTime.motorcadeRank] } ?? false
            let isMotorcade = resource.delegation?.escort != nil || isHigh
            percent = isMotorcade ? instance[TravelTime.motorcadePercent] : 100
            added = instance[TravelTime.loading] + instance[TravelTime.unloading]
        }

        var pace: Pace { Pace(percent: percent, added: added) }
    }
}

extension TravelTime {
    fileprivate static func words(statementOf person: ResourceID, _ say: Phrase) -> String {
        let name = say.name(person)
        return say(
            en: "\(name) has the time to get from each venue to the next",
            nl: "\(name) heeft de tijd om van elke locatie naar de volgende te gaan",
            fr: "\(name) a le temps d'aller de chaque lieu au suivant")
    }

    fileprivate static func words(
        _ miss: Miss, of person: ResourceID, by way: Way, plan: Plan, _ say: Phrase
    ) -> Wording {
        let problem = say.problem
        let name = say.name(person)
        let legs = miss.engagements.compactMap { id in plan.range(of: id, in: problem).map { (id: id, range: $0) } }
            .sorted { ($0.range, $0.id) < ($1.range, $1.id) }
        guard legs.count == 2, let from = venue(of: legs[0].id, plan, problem),
            let to = venue(of: legs[1].id, plan, problem)
        else {
            let names = say.few(miss.engagements.map { say.name($0) })
            let minutes = say.duration(miss.amount)
            return Wording(
                say(
                    en: "\(name) cannot get from venue to venue between \(names): \(minutes) missing",
                    nl: "\(name) raakt tussen \(names) niet van de ene locatie naar de andere: \(minutes) te kort",
                    fr: "\(name) ne peut aller d'un lieu à l'autre entre \(names) : il manque \(minutes)"),
                remedy: say(
                    en: "move one of them by \(minutes)", nl: "verplaats een van beide \(minutes)",
                    fr: "déplacer l'une des deux de \(minutes)"))
        }
        let table = problem.travel.minutes(from: from, to: to)
        let handling = handling(of: person, from: legs[0].id, to: legs[1].id, by: plan, problem)
        let needed = way.pace.minutes(table) + handling
        let (first, second) = (say.name(legs[0].id), say.name(legs[1].id))
        let (ends, begins) = (say.time(legs[0].range.end), say.time(legs[1].range.start))
        let minutes = say.duration(needed) + origin(of: table, way, handling: handling, say)
        let missing = say.duration(needed - (legs[1].range.start - legs[0].range.end))
        let (here, there) = (problem.venues[from].title, problem.venues[to].title)
        return Wording(
            say(
                en: """
                    \(name) needs \(minutes) from \(here) to \(there) between \(first), which ends \(ends), \
                    and \(second), which begins \(begins): \(missing) missing
                    """,
                nl: """
                    \(name) heeft \(minutes) nodig van \(here) naar \(there), tussen \(first), dat eindigt op \(ends), \
                    en \(second), dat begint op \(begins): \(missing) te kort
                    """,
                fr: """
                    Il faut \(minutes) à \(name) de \(here) à \(there), entre la fin de \(first) le \(ends) \
                    et le début de \(second) le \(begins) : il manque \(missing)
                    """),
            remedy: remedy(legs[0], legs[1], needed: needed, say))
    }

    /// The strike and set-up that things of a pool are there for.
    private static func handling(
        of pool: ResourceID, from first: EngagementID, to second: EngagementID, by plan: Plan, _ problem: Problem
    ) -> Int {
        guard let stock = problem[pool].pool, !stock.areVehicles else { return 0 }
        let (from, to) = (plan.room(of: first, in: problem), plan.room(of: second, in: problem))
        let strike = from.flatMap { problem[$0].room?.minutesAfter(problem[first].needs) } ?? 0
        return strike + (to.flatMap { problem[$0].room?.minutesBefore(problem[second].needs) } ?? 0)
    }

    /// Where the minutes come from, unless from the table alone.
    private static func origin(of table: Int, _ way: Way, handling: Int, _ say: Phrase) -> String {
        guard way.percent != 100 || way.added > 0 || handling > 0 else { return "" }
        let (minutes, added) = (say.duration(table), say.duration(way.added))
        let parts = [
            say(
                en: "\(minutes) by the office's table", nl: "\(minutes) volgens de tabel van de dienst",
                fr: "\(minutes) selon le tableau du service"),
            way.percent == 100
                ? nil
                : say(
                    en: "of which a motorcade needs \(way.percent) %",
                    nl: "waarvan een konvooi \(way.percent) % nodig heeft",
                    fr: "dont un cortège prend \(way.percent) %"),
            way.added == 0
                ? nil
                : say(
                    en: "\(added) to get in and out", nl: "\(added) om in en uit te stappen",
                    fr: "\(added) pour monter et descendre"),
            handling == 0
                ? nil
                : say(
                    en: "\(say.duration(handling)) for strike and set-up",
                    nl: "\(say.duration(handling)) voor afbraak en opbouw",
                    fr: "\(say.duration(handling)) pour le démontage et le montage"),
        ].compactMap { $0 }
        return " (\(parts.joined(separator: ", ")))"
    }

    private typealias Leg = (id: EngagementID, range: TimeRange)

    /// Of two starts the one that is not fixed is moved; engagements without a venue in common cannot be held at one.
    private static func remedy(_ first: Leg, _ second: Leg, needed: Int, _ say: Phrase) -> String {
        let problem = say.problem
        let (before, after) = (say.name(first.id), say.name(second.id))
        let earliest = say.time(first.range.end + needed)
        let latest = say.time(second.range.start - needed)
        let later = say(
            en: "start \(after) no earlier than \(earliest)", nl: "laat \(after) niet vóór \(earliest) beginnen",
            fr: "ne pas commencer \(after) avant le \(earliest)")
        let earlier = say(
            en: "end \(before) no later than \(latest)", nl: "laat \(before) uiterlijk op \(latest) eindigen",
            fr: "finir \(before) au plus tard le \(latest)")
        let isShared = !venues(of: first.id, problem).isDisjoint(with: venues(of: second.id, problem))
        let isFixed = (problem[first.id].fixedStart != nil, problem[second.id].fixedStart != nil)
        return say.ways([
            isFixed.1 && !isFixed.0 ? nil : later, isFixed.0 && !isFixed.1 ? nil : earlier,
            isShared
                ? say(
                    en: "hold both at one venue", nl: "houd beide op één locatie", fr: "tenir les deux en un même lieu")
                : nil,
        ])
    }

    private static func venues(of id: EngagementID, _ problem: Problem) -> Set<Int> {
        Set((problem[id].place.map { problem[$0].candidates } ?? []).compactMap { problem.venue(of: $0) })
    }

    private static func venue(of id: EngagementID, _ plan: Plan, _ problem: Problem) -> Int? {
        problem[id].place.flatMap { plan[$0] }.flatMap { problem.venue(of: $0) }
    }
}
