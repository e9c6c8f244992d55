internal import Documents
internal import Occasions
internal import Register

/// What falls due of the bids that are not over.
struct DueOfBids {
    let desk: BidDesk

    private var say: Language { desk.say }

    var items: [DueItem] { desk.standings.filter { !$0.isOver }.flatMap(items) + ceremonies }

    private func items(_ standing: BidStanding) -> [DueItem] {
        let bid = standing.bid
        var items: [DueItem] = []
        for stage in standing.ahead {
            guard let due = stage.due else { continue }
            let missing = standing.missing(at: stage)
            let rooms = missing.joined(separator: ", ")
            items.append(
                DueItem(
                    kind: .stage, due: due, of: bid.id, title: bid.title, what: StageWords.name(stage.stage, say),
                    owner: standing.owner(of: stage), body: standing.body(of: stage),
                    note: missing.isEmpty
                        ? nil
                        : say(
                            en: "not held yet: \(rooms)", nl: "nog niet vastgelegd: \(rooms)",
                            fr: "pas encore tenu : \(rooms)"), source: stage.source))
        }
        if let decision = bid.pipeline?.decision {
            items.append(
                DueItem(
                    kind: .decision, due: decision, of: bid.id, title: bid.title,
                    what: say(en: "decision", nl: "beslissing", fr: "décision"), owner: bid.pipeline?.owner,
                    body: bid.pipeline?.body, source: bid.pipeline?.decisionSource))
        }
        for deadline in bid.deadlines where !deadline.isDone {
            items.append(
                DueItem(
                    kind: .deadline, due: deadline.due, of: bid.id, title: bid.title, what: deadline.title,
                    owner: bid.pipeline?.owner, source: deadline.source))
        }
        return items + standing.holds.compactMap { option($0, of: standing) }
    }

    private func option(_ hold: HoldBook.Standing, of standing: BidStanding) -> DueItem? {
        guard let lapses = hold.lapses else { return nil }
        let (name, room) = (HoldName.text(hold.number), hold.hold.request.room)
        let isEarly = standing.bid.pipeline?.decision.map { lapses < $0 } ?? false
        return DueItem(
            kind: .option, due: lapses, of: standing.bid.id, title: standing.bid.title,
            what: say(
                en: "option \(name) on \(room) lapses", nl: "optie \(name) op \(room) loopt af",
                fr: "l'option \(name) sur \(room) expire"), owner: standing.bid.pipeline?.owner,
            note: isEarly
                ? say(
                    en: "before the decision: extend it", nl: "vóór de beslissing: verleng ze",
                    fr: "avant la décision : la prolonger") : nil, source: nil)
    }

    /// Also of what is won: it is then that the city goes there.
    private var ceremonies: [DueItem] {
        desk.standings.compactMap { standing in
            guard let ceremony = standing.bid.pipeline?.ceremony, ceremony.day >= desk.today,
                !standing.isOver || standing.stage == .won
            else { return nil }
            let place = ceremony.place.map { ", \($0)" } ?? ""
            return DueItem(
                kind: .ceremony, due: desk.zone.day(ceremony.day).end - 1, of: standing.bid.id,
                title: standing.bid.title, what: ceremony.title + place, owner: standing.bid.pipeline?.owner,
                body: standing.bid.pipeline?.body, source: ceremony.source)
        }
    }
}
