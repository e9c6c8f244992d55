internal import Conditions
internal import Occasions
internal import OrderedCollections

/// Guests who arrive for one ceremony at one door do so in order of precedence.
enum ArrivalOrder {
    static let highestLast = Parameter(
        "highest-last", .count, 1,
        Text(
            en: "1: the highest arrives last; 0: first", nl: "1: de hoogste komt het laatst aan; 0: het eerst",
            fr: "1 : la plus élevée arrive en dernier ; 0 : en premier"))

    static let rule = Rule(
        id: "arrival-order", chapter: .people,
        title: Text(en: "Order of arrival", nl: "Volgorde van aankomst", fr: "Ordre d'arrivée"),
        statement: Text(
            en: """
                Delegations that arrive for one ceremony at one entrance arrive in the order of precedence of their \
                regime, the highest last; or the highest first where the sheet says so. Without a regime, in any order.
                """,
            nl: """
                Delegaties die voor één plechtigheid aan één ingang aankomen, doen dat volgens de protocollaire \
                rangorde van hun stelsel, de hoogste het laatst; of de hoogste eerst waar het regelblad dat zegt. \
                Zonder stelsel in om het even welke volgorde.
                """,
            fr: """
                Les délégations qui arrivent à une même entrée pour une même cérémonie le font dans l'ordre de \
                préséance de leur régime, la plus élevée en dernier ; ou en premier là où la feuille de règles le dit. \
                Sans régime, dans n'importe quel ordre.
                """),
        authority: .protocolRule,
        basis: Text(
            en: "Custom of ceremonies: the guest of honour comes last",
            nl: "Gebruik bij plechtigheden: de eregast komt het laatst",
            fr: "Usage des cérémonies : l'invité d'honneur arrive le dernier"),
        parameters: [highestLast],
        concession: .move
    ) { brief, instance in
        queues(brief, instance).flatMap { queue in
            queue.pairs(in: brief).map { pair in demand(pair, queue.order, instance, brief) }
        }
    }

    fileprivate struct Pair {
        let first: EngagementID
        let second: EngagementID
        let comparison: Comparison
    }

    /// The arrivals for one ceremony at one door: those of one delegation together, the first to arrive in front.
    private struct Queue {
        let order: PrecedenceOrder
        let arrivals: [(delegation: ResourceID, ids: [EngagementID])]

        /// Who is to arrive before whom: the next behind, and further where that one may be left out.
        func pairs(in brief: Brief) -> [Pair] {
            arrivals.indices.flatMap { place -> [Pair] in
                var pairs: [Pair] = []
                for next in arrivals[(place + 1)...] {
                    guard let why = order.comparison(arrivals[place].delegation, next.delegation) else { continue }
                    for first in arrivals[place].ids {
                        for second in next.ids where ArrivalOrder.canFail(first, second, in: brief) {
                            pairs.append(Pair(first: first, second: second, comparison: why))
                        }
                    }
                    if next.ids.contains(where: { !brief.problem[$0].isOptional }) { break }
                }
                return pairs
            }
        }
    }

    private struct Door: Hashable {
        let ceremony: EngagementID
        let entrance: String?
        let regime: String
    }

    private static func queues(_ brief: Brief, _ instance: RuleInstance) -> [Queue] {
        let problem = brief.problem
        var doors: OrderedDictionary<Door, OrderedDictionary<ResourceID, [EngagementID]>> = [:]
        for id in brief.engagements(for: instance) {
            guard let ceremony = problem[id].leadsTo,
                let regime = problem[id].regime ?? problem[ceremony].regime ?? problem.occasion(of: ceremony).regime
            else { continue }
            let guests = problem[id].participants.filter { problem[$0].delegation != nil }
            guard let guest = guests.first, guests.count == 1 else { continue }
            let door = Door(ceremony: ceremony, entrance: problem[id].entrance, regime: regime)
            doors[door, default: [:]][guest, default: []].append(id)
        }
        guard !doors.isEmpty else { return [] }
        let guests = GuestLists(problem)
        let isHighestLast = instance[Self.highestLast] != 0
        return doors.compactMap { door, arrivals in
            guard arrivals.count > 1,
                let order = brief.precedence.order(
                    ofOccasion: problem[door.ceremony].occasion, in: problem, by: door.regime,
                    present: problem[door.ceremony].present, among: guests)
            else { return nil }
            let highestFirst = order.parties.compactMap { party in
                arrivals[party.resource].map { (delegation: party.resource, ids: $0) }
            }
            return Queue(order: order, arrivals: isHighestLast ? highestFirst.reversed() : highestFirst)
        }
    }

    /// False where the first cannot start after the second.
    private static func canFail(_ first: EngagementID, _ second: EngagementID, in brief: Brief) -> Bool {
        guard let end = brief.starts(of: first).end, let start = brief.starts(of: second).first else { return true }
        return end - 1 > start
    }

    private static func demand(
        _ pair: Pair, _ order: PrecedenceOrder, _ instance: RuleInstance, _ brief: Brief
    ) -> Requirement {
        let problem = brief.problem
        let inOrder = Formula.atMost(Quantity.start(pair.first) - .start(pair.second), 0)
        return instance.requirement(
            of: [problem[pair.first].id, problem[pair.second].id],
            .formula(brief.when(pair.first, brief.when(pair.second, inOrder))), in: problem,
            statement: { say in words(statementOf: pair, order.regime, say) }, source: problem[pair.first].source
        ) { _, plan, say in words(of: pair, order.regime, plan, say) }
    }
}

extension ArrivalOrder {
    fileprivate static func words(statementOf pair: Pair, _ regime: Regime, _ say: Phrase) -> String {
        let (first, second) = (say.name(pair.first), say.name(pair.second))
        let name = regime.name(in: say.language)
        return say(
            en: "\(first) is no later than \(second), by the order of precedence \(name)",
            nl: "\(first) is niet later dan \(second), volgens de rangorde \(name)",
            fr: "\(first) n'est pas postérieure à \(second), suivant l'ordre de préséance \(name)")
    }

    fileprivate static func words(of pair: Pair, _ regime: Regime, _ plan: Plan, _ say: Phrase) -> Wording {
        let override = say(
            en: "or give one of them another place, with a reason, under precedence-overrides",
            nl: "of geef een van beide met een reden een andere plaats onder precedence-overrides",
            fr: "ou donner à l'une des deux une autre place, motivée, sous precedence-overrides")
        let why = pair.comparison.text(in: say.language)
        guard let first = plan.start(of: pair.first), let second = plan.start(of: pair.second) else {
            let statement = words(statementOf: pair, regime, say)
            return Wording(
                say(
                    en: "\(statement), which is no longer possible; \(why)",
                    nl: "\(statement), wat niet meer kan; \(why)",
                    fr: "\(statement), ce qui n'est plus possible ; \(why)"),
                remedy: say(
                    en: "move the one that is planned, \(override)", nl: "verplaats die welke gepland is, \(override)",
                    fr: "déplacer celle qui est planifiée, \(override)"))
        }
        let (late, early) = (say.dated(pair.first, by: plan), say.dated(pair.second, by: plan))
        let minutes = say.duration(first - second)
        let name = regime.name(in: say.language)
        let (one, other) = (say.name(pair.first), say.name(pair.second))
        let (latest, earliest) = (say.time(second), say.time(first))
        return Wording(
            say(
                en: "\(late) begins \(minutes) after \(early), against the order of precedence \(name): \(why)",
                nl: "\(late) begint \(minutes) na \(early), tegen de rangorde \(name) in: \(why)",
                fr: "\(late) commence \(minutes) après \(early), contrairement à l'ordre de préséance \(name) : \(why)"),
            remedy: say(
                en: "start \(one) no later than \(latest) or \(other) no earlier than \(earliest), \(override)",
                nl: "laat \(one) uiterlijk op \(latest) of \(other) ten vroegste op \(earliest) beginnen, \(override)",
                fr: "commencer \(one) au plus tard le \(latest) ou \(other) au plus tôt le \(earliest), \(override)"))
    }
}
