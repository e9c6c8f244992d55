internal import Conditions
internal import Occasions

/// The vehicles of an engagement seat the guests who travel in them.
enum VehicleSeats {
    static let rule = Rule(
        id: "vehicle-seats", chapter: .people,
        title: Text(
            en: "A seat for every guest", nl: "Een zitplaats voor elke gast", fr: "Une place assise pour chaque invité"),
        statement: Text(
            en: """
                The vehicles of an engagement together seat the people its delegations send to it; drivers and hosts \
                are not counted.
                """,
            nl: """
                De voertuigen van een activiteit hebben samen zitplaatsen voor wie de delegaties sturen; bestuurders \
                en gastheren tellen niet mee.
                """,
            fr: """
                Les véhicules d'une activité ont ensemble une place pour chaque personne que les délégations y \
                envoient ; les chauffeurs et les hôtes ne comptent pas.
                """),
        authority: .fact,
        basis: Text(en: "Seats of the vehicles", nl: "Zitplaatsen van de voertuigen", fr: "Places des véhicules")
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            let slots = problem.slots(of: id, as: .vehicle)
            let people = travellers(at: id, in: problem)
            let least = slots.reduce(0) { sum, slot in
                sum + (sizes(of: brief.candidates(of: slot), in: problem).min() ?? 0)
            }
            guard !slots.isEmpty, least < people else { return nil }
            let there = Quantity.sum(slots.map { seats(in: $0, brief) })
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, .atLeast(there, people))), in: problem,
                statement: { say in words(statementOf: id, people, say) }, source: problem[id].source
            ) { _, plan, say in words(id, slots, people, plan: plan, say) }
        }
    }

    private static func travellers(at id: EngagementID, in problem: Problem) -> Int {
        guests(at: id, in: problem).reduce(0) { $0 + problem.people(of: $1, at: id) }
    }

    private static func guests(at id: EngagementID, in problem: Problem) -> [ResourceID] {
        problem[id].participants.filter { problem[$0].delegation != nil }
    }

    private static func sizes(of vehicles: [ResourceID], in problem: Problem) -> [Int] {
        vehicles.compactMap { problem[$0].vehicle?.seats }
    }

    /// The seats of whatever vehicle fills a slot.
    private static func seats(in slot: SlotID, _ brief: Brief) -> Quantity {
        let (problem, vehicles) = (brief.problem, brief.candidates(of: slot))
        return .sum(
            Set(sizes(of: vehicles, in: problem)).sorted().map { seats in
                let alike = vehicles.filter { problem[$0].vehicle?.seats == seats }
                return .truth(.picked(slot, Set(alike))) * seats
            })
    }
}

extension VehicleSeats {
    fileprivate static func words(statementOf id: EngagementID, _ people: Int, _ say: Phrase) -> String {
        say(
            en: "The vehicles of \(say.name(id)) seat \(people)",
            nl: "De voertuigen van \(say.name(id)) hebben \(people) zitplaatsen",
            fr: "Les véhicules de \(say.name(id)) ont \(people) places")
    }

    fileprivate static func words(
        _ id: EngagementID, _ slots: [SlotID], _ people: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        // What is open is thought filled by the largest that can.
        let seats = slots.map { slot in
            plan[slot].map { say.problem[$0].vehicle?.seats ?? 0 } ?? sizes(
                of: say.problem[slot].candidates, in: say.problem
            ).max() ?? 0
        }
        let there = seats.reduce(0, +)
        let vehicles = slots.compactMap { plan[$0] }.map { say.name($0) }
        let list = say.list(vehicles)
        let named = vehicles.isEmpty ? "" : say(en: " in \(list)", nl: " in \(list)", fr: " dans \(list)")
        let guests = say.some(guests(at: id, in: say.problem).map { say.name($0) })
        let engagement = say.dated(id, by: plan)
        let crowd = say.language.people(people)
        let remedies = zip(slots, seats).compactMap { slot, own in
            larger(slot, than: own + people - there - 1, say)
        }
        return Wording(
            say(
                en:
                    "\(engagement) takes \(crowd) of \(guests) and has \(there) \(there == 1 ? "seat" : "seats")\(named): "
                    + "\(people - there) too few",
                nl:
                    "\(engagement) vervoert \(crowd) van \(guests) en heeft \(there) \(there == 1 ? "zitplaats" : "zitplaatsen")\(named): "
                    + "\(people - there) te weinig",
                fr:
                    "\(engagement) transporte \(crowd) de \(guests) et a \(there) \(there == 1 ? "place" : "places")\(named) : "
                    + "il en manque \(people - there)"),
            remedy: remedies.first ?? another(people - there, say))
    }

    /// A vehicle that would do in this slot, the others staying as they are.
    private static func larger(_ slot: SlotID, than seats: Int, _ say: Phrase) -> String? {
        let able = say.problem[slot].candidates.filter { (say.problem[$0].vehicle?.seats ?? 0) > seats }
        guard !able.isEmpty else { return nil }
        let (names, place) = (say.oneOf(able), say.problem[slot].name)
        return say(
            en: "choose \(names) for \(place)", nl: "kies \(names) voor \(place)", fr: "choisir \(names) pour \(place)")
    }

    private static func another(_ missing: Int, _ say: Phrase) -> String {
        say(
            en: "give it one more vehicle, for at least \(missing)",
            nl: "voorzie nog een voertuig, voor minstens \(missing)",
            fr: "prévoir un véhicule de plus, pour \(missing) au moins")
    }
}
