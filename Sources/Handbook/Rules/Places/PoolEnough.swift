internal import Conditions
internal import Occasions

/// No more is lent from a pool at once than there is in it.
enum PoolEnough {
    static let rule = Rule(
        id: "pool-enough", chapter: .places,
        title: Text(
            en: "No more than the pool holds", nl: "Niet meer dan er voorradig is", fr: "Pas plus que la réserve"),
        statement: Text(
            en: """
                At no moment do the engagements that take pieces from a pool take more of them than it holds, less \
                those that are taken by its own calendars. Pieces for an engagement in a room are taken from the \
                set-up of the room to its strike, vehicles only for the engagement itself.
                """,
            nl: """
                Op geen enkel ogenblik nemen de activiteiten samen meer stukken uit een voorraad dan er zijn, min die \
                welke volgens haar eigen kalenders bezet zijn. Stukken voor een activiteit in een zaal zijn in gebruik \
                van de opbouw tot de afbraak, voertuigen alleen voor de activiteit zelf.
                """,
            fr: """
                À aucun moment les activités ne prennent ensemble plus de pièces d'une réserve qu'elle n'en a, moins \
                celles que ses propres calendriers disent prises. Les pièces d'une activité en salle sont prises du \
                montage au démontage, les véhicules seulement pour l'activité elle-même.
                """),
        authority: .fact,
        basis: Text(en: "Pieces in the pool", nl: "Stukken in de voorraad", fr: "Pièces de la réserve")
    ) { brief, instance in
        let problem = brief.problem
        var loads: [[Load]] = Array(repeating: [], count: problem.resources.count)
        var most = Array(repeating: 0, count: problem.resources.count)
        for id in brief.engagements(for: instance) {
            let taken = problem[id].loads.filter { $0.count > 0 }
            guard !taken.isEmpty else { continue }
            for load in taken {
                most[load.pool.index] += load.count
                loads[load.pool.index] += spans(of: id, with: load.pool, brief).map { Load($0, amount: load.count) }
            }
        }
        return brief.resources(for: instance).compactMap { id in
            guard let pool = problem[id].pool, most[id.index] > 0 else { return nil }
            let others = taken(of: id, in: brief)
            guard most[id.index] + others.reduce(0, { $0 + $1.amount }) > pool.count else { return nil }
            return instance.requirement(
                of: [problem[id].id], .shared(loads[id.index], capacity: Capacity(pool.count, less: others)),
                in: problem,
                statement: { say in words(statementOf: id, count: pool.count, say) }, source: problem[id].source
            ) { miss, plan, say in words(miss, of: id, count: pool.count, plan: plan, say) }
        }
    }

    /// What somebody else has of it.
    private static func taken(of pool: ResourceID, in brief: Brief) -> [Capacity.Taken] {
        brief.busy(of: pool).filter { $0.pieces > 0 && $0.range.overlaps(brief.reach) }
            .map { Capacity.Taken($0.range, amount: $0.pieces) }
    }

    /// From set-up to strike: one span for each room it may take, or a single one where all ask the same.
    ///
    /// Vehicles are elsewhere while the tables are laid.
    static func spans(of id: EngagementID, with pool: ResourceID, _ brief: Brief) -> [Span] {
        let problem = brief.problem
        let needs = problem[id].needs
        guard let place = problem[id].place, problem[pool].pool?.areVehicles != true else { return [Span(id)] }
        let spans = brief.candidates(of: place).map { candidate in
            let room = problem[candidate].room
            return Span(
                id, before: room?.minutesBefore(needs) ?? 0, after: room?.minutesAfter(needs) ?? 0,
                only: Span.Fill(place, candidate))
        }
        guard let first = spans.first else { return [Span(id)] }
        return spans.allSatisfy { $0.before == first.before && $0.after == first.after }
            ? [Span(id, before: first.before, after: first.after)] : spans
    }
}

extension PoolEnough {
    fileprivate static func words(statementOf pool: ResourceID, count: Int, _ say: Phrase) -> String {
        let name = say.name(pool)
        return say(
            en: "No more than \(count) of \(name) are taken at once",
            nl: "Van \(name) zijn er nooit meer dan \(count) tegelijk in gebruik",
            fr: "Jamais plus de \(count) de \(name) ne sont pris à la fois")
    }

    fileprivate static func words(
        _ miss: Miss, of pool: ResourceID, count: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        let when = miss.range.map { say.range($0) }.map { say(en: " \($0)", nl: " op \($0)", fr: " le \($0)") } ?? ""
        let others = miss.range.map { entries(of: pool, meeting: $0, say) } ?? []
        let takers = say.list(
            others
                + miss.engagements.map { id in
                    let taken = say.problem[id].loads.filter { $0.pool == pool }.reduce(0) { $0 + $1.count }
                    let name = met(id, miss, plan, say)
                    return say(
                        en: "\(name) takes \(taken)", nl: "\(name) neemt er \(taken)", fr: "\(name) en prend \(taken)")
                })
        let (name, sum, missing) = (say.name(pool), count + miss.amount, miss.amount)
        return Wording(
            say(
                en: "\(name): \(sum) are taken\(when) and there are \(count); \(takers)",
                nl: "\(name): er zijn er \(sum) in gebruik\(when) en er zijn er maar \(count); \(takers)",
                fr: "\(name) : \(sum) sont pris\(when) et il n'y en a que \(count) ; \(takers)"),
            remedy: say(
                en: "find \(missing) more, or move one of these engagements to another time",
                nl: "zoek er \(missing) bij, of verplaats een van deze activiteiten",
                fr: "en trouver \(missing) de plus, ou déplacer l'une de ces activités"))
    }

    /// `'Fair' takes 40`
    private static func entries(of pool: ResourceID, meeting range: TimeRange, _ say: Phrase) -> [String] {
        let met = say.problem.calendar.filter {
            $0.role == .busy(pool) && $0.pieces > 0 && $0.range.overlaps(range)
        }
        return met.sorted { ($0.range, $0.title) < ($1.range, $1.title) }.map { entry in
            let somebody = say(en: "somebody else", nl: "iemand anders", fr: "quelqu'un d'autre")
            let name = entry.title.isEmpty ? somebody : "'\(entry.title)'"
            return say(
                en: "\(name) takes \(entry.pieces)", nl: "\(name) neemt er \(entry.pieces)",
                fr: "\(name) en prend \(entry.pieces)")
        }
    }

    /// The part of its time in which an engagement takes too many: `the set-up before 'Dinner'`.
    private static func met(_ id: EngagementID, _ miss: Miss, _ plan: Plan, _ say: Phrase) -> String {
        guard let range = miss.range, let use = RoomUse(of: id, by: plan, in: say.problem) else { return say.name(id) }
        return use.words(metBy: range, name: say.name(id), say)
    }
}
