internal import Handbook
internal import Occasions
internal import Papers

/// Turns who sits where into what papers tell of it.
struct SeatingDesk {
    let problem: Problem
    let plan: Plan
    let book: PrecedenceBook
    let language: Language

    private var words: SeatingWords { SeatingWords(say: language) }

    private func isPromised(_ id: EngagementID) -> Bool {
        problem.occasion(of: id).status.isPromised(evenAsOption: true)
    }

    /// One for each engagement that is planned and has a layout, in the order of the documents.
    var charts: [SeatingChart] {
        var known: Set<String> = []
        return problem.engagementIDs.compactMap { id in
            guard isPromised(id), let range = plan.range(of: id, in: problem),
                let seating = SeatingPlan(of: id, in: problem, plan, book)
            else { return nil }
            // A regime is told in full once.
            let lines = PrecedenceReport.regimeLines(seating.order, language)
            return chart(
                seating, range, regime: known.insert(seating.order.regime.id).inserted ? lines : Array(lines.prefix(1)))
        }
    }

    /// Occasions with engagements that have a layout and no regime.
    var unranked: [String] {
        problem.engagementIDs.filter { id in
            isPromised(id) && plan.start(of: id) != nil && SeatingChoice(of: id, in: problem) != nil
                && problem[id].regime == nil && problem.occasion(of: id).regime == nil
        }.map { problem.occasion(of: $0).title }.once
    }

    private func chart(_ seating: SeatingPlan, _ range: TimeRange, regime: [String]) -> SeatingChart {
        let engagement = problem[seating.engagement]
        let room = engagement.place.flatMap { plan[$0] }
        return SeatingChart(
            title: engagement.title, range: range,
            room: room.map { problem.placeTitle(of: $0) },
            notes: [words.source(seating.choice, engagement.kind)] + regime + words.remarks(seating)
                + seating.order.remarks(in: language),
            layout: words.style(seating.choice.style), seats: seating.places.map { seat($0, of: seating) },
            tables: seating.tables.map {
                SeatingChart.Block(left: $0.left, top: $0.top, right: $0.right, bottom: $0.bottom)
            },
            views: words.views(seating.choice.style))
    }

    private func seat(_ place: Seated, of seating: SeatingPlan) -> SeatingChart.Seat {
        let shown = seating.order.regime.shown
        let isMoved = if case .moved = place.reason { true } else { false }
        var head: String?
        if let party = place.party, shown == .everything, party.name != party.title { head = party.name }
        return SeatingChart.Seat(
            mark: place.number.map(String.init) ?? words.mark(place), label: words.label(place.holder, shown),
            head: head, place: words.place(place.seat.place), why: words.why(place, shown), isByHand: place.isByHand,
            isMoved: isMoved, x: place.seat.x, y: place.seat.y)
    }
}
