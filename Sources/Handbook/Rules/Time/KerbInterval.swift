internal import Conditions
internal import Occasions

/// Guests arrive at an entrance one after another, with time for each.
enum KerbInterval {
    static let interval = Parameter(
        "interval", .minutes, 3,
        Text(
            en: "Least time from one arrival to the next",
            nl: "Minste tijd van de ene aankomst tot de volgende",
            fr: "Temps minimum d'une arrivée à la suivante"))
    static let intervalHigh = Parameter(
        "interval-high", .minutes, 5,
        Text(
            en: "The same where one of the two is of high rank",
            nl: "Hetzelfde waar een van beide van hoge rang is",
            fr: "Le même si l'une des deux est de haut rang"))
    static let highRank = Parameter(
        "high-rank", .count, 20,
        Text(
            en: "Guests of this rank or higher (10 is the highest) are of high rank",
            nl: "Gasten van deze rang of hoger (10 is de hoogste) zijn van hoge rang",
            fr: "Les hôtes de ce rang ou plus haut (10 est le plus haut) sont de haut rang"))

    static let rule = Rule(
        id: "kerb-interval", chapter: .time,
        title: Text(
            en: "Time between two arrivals at an entrance", nl: "Tijd tussen twee aankomsten aan een ingang",
            fr: "Le temps entre deux arrivées à une entrée"),
        statement: Text(
            en: """
                Arrivals for the same ceremony at the same entrance begin at least some minutes apart, and more where \
                one of the two brings a head of state or government.
                """,
            nl: """
                Aankomsten voor dezelfde plechtigheid aan dezelfde ingang beginnen minstens enkele minuten na elkaar, \
                en meer waar een van beide een staatshoofd of regeringsleider brengt.
                """,
            fr: """
                Les arrivées pour une même cérémonie à une même entrée commencent à quelques minutes d'écart au moins, \
                et plus si l'une des deux amène un chef d'État ou de gouvernement.
                """),
        authority: .office,
        basis: Text(
            en: "Practice of Council meetings and summits", nl: "Gebruik bij Raadszittingen en toppen",
            fr: "Usage des Conseils et des sommets"),
        parameters: [interval, intervalHigh, highRank]
    ) { brief, instance in
        kerbs(brief, instance).flatMap { arrivals in pairs(arrivals, brief, instance) }
    }

    /// An arrival, the guest of high rank it brings, and when it can begin.
    private struct Arrival {
        let id: EngagementID
        let guest: ResourceID?
        let first: Moment
        let last: Moment
    }

    /// The arrivals at each entrance for each ceremony, by the first moment they can begin.
    private static func kerbs(_ brief: Brief, _ instance: RuleInstance) -> [[Arrival]] {
        struct Kerb: Hashable {
            let ceremony: EngagementID
            let entrance: String?
        }
        var order: [Kerb] = []
        var kerbs: [Kerb: [Arrival]] = [:]
        for id in brief.engagements(for: instance) {
            let engagement = brief.problem[id]
            let starts = brief.starts(of: id)
            guard let ceremony = engagement.leadsTo, let first = starts.first, let end = starts.end else { continue }
            let guest = engagement.participants.first { rank(brief.problem[$0]) <= instance[Self.highRank] }
            let kerb = Kerb(ceremony: ceremony, entrance: engagement.entrance)
            if kerbs[kerb] == nil { order.append(kerb) }
            kerbs[kerb, default: []].append(Arrival(id: id, guest: guest, first: first, last: end - 1))
        }
        return order.map { (kerbs[$0] ?? []).sorted { ($0.first, $0.id) < ($1.first, $1.id) } }
    }

    private static func rank(_ resource: Resource) -> Int {
        resource.delegation?.rank ?? resource.principal?.rank ?? .max
    }

    /// Each two that can come too close.
    private static func pairs(_ arrivals: [Arrival], _ brief: Brief, _ instance: RuleInstance) -> [Requirement] {
        let widest = max(instance[Self.interval], instance[Self.intervalHigh])
        var found: [Requirement] = []
        for (index, one) in arrivals.enumerated() {
            for other in arrivals[(index + 1)...] {
                if other.first - one.last >= widest { break }
                if let requirement = pair(one, other, brief, instance) { found.append(requirement) }
            }
        }
        return found
    }

    private static func pair(
        _ one: Arrival, _ other: Arrival, _ brief: Brief, _ instance: RuleInstance
    ) -> Requirement? {
        let problem = brief.problem
        let venues = (brief.venues(of: one.id), brief.venues(of: other.id))
        let guest = one.guest ?? other.guest
        let interval = instance[guest == nil ? Self.interval : Self.intervalHigh]
        // The entrances of two venues are two, whatever they are called.
        guard interval > 0, other.first - one.last < interval,
            venues.0.isEmpty || venues.1.isEmpty || !Set(venues.0).isDisjoint(with: venues.1)
        else { return nil }
        let (first, second) = (min(one.id, other.id), max(one.id, other.id))
        let apart = Formula.any([
            .atLeast(.start(second) - .start(first), interval), .atLeast(.start(first) - .start(second), interval),
        ])
        return instance.requirement(
            of: [problem[first].id, problem[second].id], .formula(brief.when(first, brief.when(second, apart))),
            in: problem, statement: { say in words(statementOf: first, second, interval, say) },
            source: problem[second].source
        ) { _, plan, say in words(of: first, second, interval, guest, plan: plan, say) }
    }
}

extension KerbInterval {
    fileprivate static func words(
        statementOf first: EngagementID, _ second: EngagementID, _ interval: Int, _ say: Phrase
    ) -> String {
        let (one, other, minutes) = (say.name(first), say.name(second), say.duration(interval))
        return say(
            en: "\(one) and \(other) begin at least \(minutes) apart",
            nl: "\(one) en \(other) beginnen minstens \(minutes) na elkaar",
            fr: "\(one) et \(other) commencent à \(minutes) d'écart au moins")
    }

    fileprivate static func words(
        of first: EngagementID, _ second: EngagementID, _ interval: Int, _ guest: ResourceID?, plan: Plan,
        _ say: Phrase
    ) -> Wording {
        let starts = [first, second].compactMap { id in plan.start(of: id).map { (id: id, start: $0) } }
            .sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        guard starts.count == 2, let before = starts.first, let after = starts.last else {
            return Wording(
                words(statementOf: first, second, interval, say),
                remedy: say(
                    en: "allow one of them other times", nl: "sta een van beide andere tijden toe",
                    fr: "permettre d'autres heures à l'une des deux"))
        }
        let (one, other) = (say.name(before.id), say.name(after.id))
        let (early, late) = (say.time(before.start), say.time(after.start))
        let minutes = say.duration(interval)
        let missing = say.duration(interval - (after.start - before.start))
        let entrance = say.problem[first].entrance.map { " '\($0)'" } ?? ""
        let high = guest.map { id in
            let name = say.name(id)
            return say(
                en: " for the rank of \(name)", nl: " wegens de rang van \(name)", fr: " vu le rang de \(name)")
        }
        let why = high ?? ""
        return Wording(
            say(
                en: """
                    \(one) begins \(early) and \(other) \(late) at the same entrance\(entrance); \(minutes) must lie \
                    between them\(why): \(missing) missing
                    """,
                nl: """
                    \(one) begint op \(early) en \(other) op \(late) aan dezelfde ingang\(entrance); er moet \(minutes) \
                    tussen liggen\(why): \(missing) te kort
                    """,
                fr: """
                    \(one) commence le \(early) et \(other) le \(late) à la même entrée\(entrance) ; il faut \(minutes) \
                    entre les deux\(why) : il manque \(missing)
                    """),
            remedy: remedy(before, after, interval, say))
    }

    private static func remedy(
        _ before: (id: EngagementID, start: Moment), _ after: (id: EngagementID, start: Moment), _ interval: Int,
        _ say: Phrase
    ) -> String {
        let (one, other) = (say.name(before.id), say.name(after.id))
        let (latest, earliest) = (say.time(after.start - interval), say.time(before.start + interval))
        let later = say(
            en: "start \(other) no earlier than \(earliest)", nl: "laat \(other) niet vóór \(earliest) beginnen",
            fr: "ne pas commencer \(other) avant le \(earliest)")
        let earlier = say(
            en: "start \(one) no later than \(latest)", nl: "laat \(one) uiterlijk op \(latest) beginnen",
            fr: "commencer \(one) au plus tard le \(latest)")
        // Of two starts the one that is not fixed is moved.
        let isFixed = (say.problem[before.id].fixedStart != nil, say.problem[after.id].fixedStart != nil)
        return say.ways([isFixed.1 && !isFixed.0 ? nil : later, isFixed.0 && !isFixed.1 ? nil : earlier])
    }
}
