internal import Occasions

/// Who sits at an engagement and on which side, before anybody has a seat.
struct SeatingTable {
    let id: EngagementID
    let problem: Problem
    let plan: Plan
    let order: PrecedenceOrder
    let choice: SeatingChoice

    init(
        _ id: EngagementID, _ problem: Problem, _ plan: Plan, _ order: PrecedenceOrder, _ choice: SeatingChoice
    ) {
        self.id = id
        self.problem = problem
        self.plan = plan
        self.order = order
        self.choice = choice
    }

    /// Those who take part and who receives them, by the regime of the engagement; nil: it is not planned, or has none.
    static func order(
        of id: EngagementID, in problem: Problem, _ plan: Plan, _ book: PrecedenceBook
    ) -> PrecedenceOrder? {
        let engagement = problem[id]
        let occasion = problem.occasion(of: id)
        guard let start = plan.start(of: id), let regime = (engagement.regime ?? occasion.regime).flatMap({ book[$0] })
        else { return nil }
        let people = (engagement.participants + [host(of: id, problem, plan)].compactMap(\.self)).once
        return PrecedenceOrder(
            of: people.compactMap { Party($0, in: problem) }, by: regime,
            in: Setting(
                problem.zone.civil(start).date, zone: problem.zone,
                present: Set(occasion.present + engagement.present), countries: book.countries),
            overrides: occasion.overrides)
    }

    /// Who the plan says receives the guests.
    private static func host(of id: EngagementID, _ problem: Problem, _ plan: Plan) -> ResourceID? {
        problem[id].slots.first { problem[$0].role.isHost }.flatMap { plan[$0] }
            .flatMap { problem[$0].isVacancy ? nil : $0 }
    }

    private func party(_ resource: ResourceID?) -> Party? {
        resource.flatMap { wanted in order.parties.first { $0.resource == wanted } }
    }

    private func isPrincipal(_ party: Party) -> Bool { problem[party.resource].principal != nil }

    /// As the documents say, else whoever the plan has receive the guests, else the city's highest.
    private var host: Party? {
        party(choice.seating.host) ?? party(Self.host(of: id, problem, plan)) ?? order.parties.first(where: isPrincipal)
    }

    /// The most people that a delegation sends besides its head.
    var companions: Int { order.parties.map(members).max() ?? 0 }

    private func members(of party: Party) -> Int {
        guard let size = problem[party.resource].delegation?.size else { return 0 }
        let places = problem[id].places
        return max(0, (places > 0 ? min(size, places) : size) - 1)
    }

    // MARK: Sides

    var benches: [SeatingBench] {
        let seating = choice.seating
        switch choice.style {
        case .french, .english:
            guard let host = host ?? order.parties.first else { return [] }
            let coHost = party(seating.coHost).flatMap { $0.resource == host.resource ? nil : $0 }
            let guests = others(than: [host, coHost])
            let layout: SeatingLayout =
                choice.style == .french
                ? .french(guests.count, hasCoHost: coHost != nil) : .english(guests.count, hasCoHost: coHost != nil)
            return [bench(layout, [host, coHost].compactMap(\.self), guests)]
        case .council:
            guard let head = party(seating.host) ?? order.parties.first else { return [] }
            let guests = others(than: [head])
            return [bench(.council(guests.count, seating.direction), [head], guests)]
        case .stage:
            let guests = others(than: [host])
            return [bench(.stage(guests.count, isHosted: host != nil), [host].compactMap(\.self), guests)]
        case .photo:
            let guests = others(than: [host])
            return [
                bench(
                    .photo(guests.count, isHosted: host != nil, rows: seating.rows), [host].compactMap(\.self), guests)
            ]
        case .car:
            // A guest has the first place, the host the second.
            var people = others(than: [host])
            if let host { people.insert(host, at: min(1, people.count)) }
            return [bench(.car(people.count, first: seating.first), [], people)]
        case .bilateral: return sides
        }
    }

    private func others(than parties: [Party?]) -> [Party] {
        let taken = Set(parties.compactMap { $0?.resource })
        return order.parties.filter { !taken.contains($0.resource) }
    }

    /// Hosts and guests face to face. Of two delegations the one that is named as host, else the lower one, is the host.
    private var sides: [SeatingBench] {
        let principals = order.parties.filter(isPrincipal)
        let leader = host ?? order.parties.last
        guard let leader else { return [] }
        let own = isPrincipal(leader) ? [leader] + principals.filter { $0.resource != leader.resource } : [leader]
        let guests = others(than: own)
        let guestsAreFar = choice.seating.guestsFace == .door
        return [side(own, isFar: !guestsAreFar), side(guests, isFar: guestsAreFar)]
    }

    /// The most people of one delegation who are drawn.
    private static let mostMembers = 8

    private func side(_ people: [Party], isFar: Bool) -> SeatingBench {
        let interpretation = problem[id].interpretation
        let isSpoken = interpretation == .consecutive || interpretation == .whispered
        let head = people.first
        let company = people.count == 1 ? min(Self.mostMembers, head.map(members) ?? 0) : 0
        let layout = SeatingLayout.bilateral(
            people.count - 1 + company, interpreter: isSpoken ? choice.seating.interpreter : nil, isFar: isFar)
        return bench(layout, Array(people.prefix(1)), Array(people.dropFirst()), company: company)
    }

    private func bench(
        _ layout: SeatingLayout, _ hosts: [Party], _ guests: [Party], company: Int = 0
    ) -> SeatingBench {
        let range = plan.range(of: id, in: problem)
        let aparts = problem.aparts.filter { apart in
            Self.forbidsBeside(apart.scope, choice.style)
                && (apart.during.flatMap { during in range.map(during.overlaps) } ?? true)
        }
        return SeatingBench(
            layout: layout, hosts: hosts, guests: guests, company: company, order: order, aparts: aparts,
            placed: choice.seating.placed)
    }

    /// Who may not be in one room does not sit side by side either.
    private static func forbidsBeside(_ scope: Apart.Scope, _ style: Seating.Style) -> Bool {
        switch scope {
        case .adjacent, .engagement, .room, .venue: true
        case .vehicle: style == .car
        case .entrance, .hotel, .lounge: false
        }
    }
}
