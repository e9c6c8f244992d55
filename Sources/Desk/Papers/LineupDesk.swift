internal import Editions
internal import Handbook
internal import Occasions
internal import Papers

/// Turns the orders of precedence of a problem into what papers tell of them.
struct LineupDesk {
    let problem: Problem
    let plan: Plan
    let book: PrecedenceBook
    let language: Language

    /// One for each occasion that is promised to somebody and names a regime, in the order of the documents.
    var lineups: [Lineup] {
        problem.occasions.indices.compactMap { index in
            guard problem.occasions[index].status.isPromised(evenAsOption: true),
                let order = book.order(ofOccasion: index, in: problem), !order.parties.isEmpty
            else { return nil }
            return lineup(order, of: problem.occasions[index])
        }
    }

    private func lineup(_ order: PrecedenceOrder, of occasion: Occasion) -> Lineup {
        let showsAll = order.regime.shown == .everything
        let places = order.parties.enumerated().map { index, party in
            let why = index > 0 ? order.comparison(order.parties[index - 1].resource, party.resource) : nil
            let beside = [index - 1, index + 1].filter(order.parties.indices.contains).map { order.parties[$0] }
            return Lineup.Place(
                title: showsAll ? party.title : nil, name: party.name == party.title ? nil : party.name,
                country: showsAll ? party.country : nil, why: why?.because(language),
                notBeside: beside.filter { areApart(party, $0) }.map { showsAll ? $0.title : $0.name ?? "" },
                isHost: problem[party.resource].principal != nil, arrival: arrival(of: party.resource))
        }
        let flags = Lineup.flags(of: places).count
        return Lineup(
            occasion: occasion.title, regime: PrecedenceReport.regimeLines(order, language), places: places,
            remarks: order.remarks(in: language),
            masts: FlagOrder.row(Array(0..<flags), seen: .fromBuilding))
    }

    /// The first time it is received; else as its document says.
    private func arrival(of party: ResourceID) -> Moment? {
        guard let delegation = problem[party].delegation else { return nil }
        let received = problem.engagementIDs.filter {
            problem[$0].kind.movement == .arrival && problem[$0].participants.contains(party)
        }.compactMap { plan.start(of: $0) }.min()
        return received ?? delegation.arrival
    }

    private func areApart(_ one: Party, _ other: Party) -> Bool {
        problem.aparts.contains {
            $0.scope == .adjacent && Set([$0.first, $0.second]) == Set([one.resource, other.resource])
        }
    }
}
