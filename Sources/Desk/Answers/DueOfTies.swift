internal import Documents
internal import Handbook
internal import Occasions

/// What falls due of twin cities and networks, and of the money.
struct DueOfTies {
    let desk: BidDesk

    private var say: Language { desk.say }

    var items: [DueItem] { desk.agenda.ties.flatMap(items) + funding }

    private func items(_ tie: Tie) -> [DueItem] {
        func item(
            _ kind: DueItem.Kind, _ due: Moment, _ what: String, note: String? = nil, _ source: SourcePlace
        ) -> DueItem {
            DueItem(
                kind: kind, due: due, of: tie.id, title: tie.title, what: what, owner: tie.owner, note: note,
                source: source)
        }
        var items: [DueItem] = []
        if let agreement = tie.agreement {
            if let renewal = agreement.renewal {
                items.append(
                    item(
                        .renewal, end(renewal),
                        say(en: "renew the agreement", nl: "de overeenkomst vernieuwen", fr: "renouveler l'accord"),
                        agreement.source))
            }
            items.append(
                item(
                    .agreement, end(agreement.until),
                    say(en: "the agreement ends", nl: "de overeenkomst loopt af", fr: "l'accord prend fin"),
                    agreement.source))
        }
        for seat in tie.seats {
            guard let until = seat.until, until >= desk.today else { continue }
            items.append(
                item(
                    .seat, end(until),
                    say(
                        en: "seat ends: \(seat.title)", nl: "mandaat loopt af: \(seat.title)",
                        fr: "le mandat prend fin : \(seat.title)"), note: seat.holder, seat.source))
        }
        for (kind, list) in [(DueItem.Kind.visit, tie.visits), (.meeting, tie.meetings)] {
            for gathering in list where gathering.days.upperBound >= desk.today {
                items += self.items(gathering, kind, item)
            }
        }
        return items
    }

    /// What has passed of a gathering is no news: only the answer to it can be late.
    private func items(
        _ gathering: Tie.Gathering, _ kind: DueItem.Kind,
        _ item: (DueItem.Kind, Moment, String, String?, SourcePlace) -> DueItem
    ) -> [DueItem] {
        var items: [DueItem] = []
        let title = gathering.title
        if let answer = gathering.answer {
            items.append(
                item(
                    .answer, answer,
                    say(en: "answer: \(title)", nl: "antwoorden: \(title)", fr: "répondre : \(title)"), nil,
                    gathering.source))
        }
        if let travel = gathering.travel {
            let (out, back) = (desk.words.time(travel.range.start), desk.words.time(travel.range.end))
            items.append(
                item(
                    .travel, max(travel.range.start, desk.now),
                    say(
                        en: "\(travel.name) travels: \(title)", nl: "\(travel.name) reist: \(title)",
                        fr: "\(travel.name) voyage : \(title)"),
                    say(
                        en: "out \(out), back \(back)", nl: "heen \(out), terug \(back)",
                        fr: "aller \(out), retour \(back)"),
                    travel.source))
        }
        let (first, last) = (say.date(gathering.days.lowerBound), say.date(gathering.days.upperBound))
        let statutory = gathering.isStatutory ? say(en: "statutory", nl: "statutair", fr: "statutaire") : nil
        let until =
            first == last ? nil : say(en: "until \(last)", nl: "tot \(last)", fr: "jusqu'au \(last)")
        let notes = [statutory, until].compactMap(\.self).joined(separator: ", ")
        let place = gathering.place.map { ", \($0)" } ?? ""
        items.append(
            item(
                kind, end(max(gathering.days.lowerBound, desk.today)), title + place, notes.isEmpty ? nil : notes,
                gathering.source))
        return items
    }

    private var funding: [DueItem] {
        (desk.agenda.policy?.lines ?? []).compactMap { line in
            guard let decision = line.decision, decision >= desk.now else { return nil }
            return DueItem(
                kind: .funding, due: decision, of: line.id, title: line.title,
                what: say(en: "decision on the money", nl: "beslissing over het geld", fr: "décision sur les fonds"),
                body: line.body, source: line.source)
        }
    }

    private func end(_ day: CivilDate) -> Moment { desk.zone.day(day).end - 1 }
}
