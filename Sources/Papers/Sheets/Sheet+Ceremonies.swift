internal import Occasions

extension Sheet {
    /// In which order people arrive, stand in the receiving line, speak and leave at each occasion.
    package static func ceremonies(_ lineups: [Lineup], subject: String, _ head: SheetHead) -> Sheet {
        let timetable = Timetable(head: head)
        let words = timetable.words
        let sections = lineups.map { lineup in
            Section(
                heading: lineup.occasion, notes: lineup.regime + lineup.remarks,
                table: Table(
                    groupTitle: words.ceremony,
                    columns: [
                        .init(words.count, width: 7), .init(words.party, width: 30, isName: true),
                        .init(words.head, width: 26), .init(words.placeInOrder, width: 12),
                        .init(words.time, width: 22),
                        .init(words.remarks, width: 30),
                    ], groups: groups(lineup, timetable)
                ).withoutEmptyColumns)
        }
        return Sheet(
            head, subject: subject, period: nil, warning: words.forTheOffice, isWide: false, sections: sections,
            leftOut: [words.leftOutOfCeremonies])
    }

    /// A party with its place in the order of precedence, from 1.
    private typealias Ranked = (place: Lineup.Place, rank: Int)

    private static func groups(_ lineup: Lineup, _ timetable: Timetable) -> [Table.Group] {
        let words = timetable.words
        let all: [Ranked] = lineup.places.enumerated().map { ($1, $0 + 1) }
        let hosts = all.filter(\.place.isHost)
        let guests = all.filter { !$0.place.isHost }
        // Whoever opens speaks before the guests; the others of the city have their place among them.
        let speakers = hosts.prefix(1) + all.filter { one in !hosts.prefix(1).contains { $0.rank == one.rank } }
        return [
            group(words.arrivalsInOrder, guests.reversed(), timetable, showsTimes: true),
            group(words.receivingLine, hosts, timetable), group(words.speeches, Array(speakers), timetable),
            group(words.departuresInOrder, guests, timetable),
        ].filter { !$0.rows.isEmpty }
    }

    private static func group(
        _ title: String, _ parties: [Ranked], _ timetable: Timetable, showsTimes: Bool = false
    ) -> Table.Group {
        let words = timetable.words
        var latest: Ranked?
        let rows = parties.enumerated().map { index, party in
            var remark: String?
            if showsTimes, let time = party.place.arrival {
                if let before = latest, let earlier = before.place.arrival, time < earlier {
                    remark = words.outOfOrder(before.place.label)
                } else {
                    latest = party
                }
            }
            return Table.Row([
                Cell(number: index + 1), Cell(party.place.label),
                Cell(party.place.title == nil ? nil : party.place.name), Cell(number: party.rank),
                showsTimes ? party.place.arrival.map { timetable.dayAndTime($0) } ?? .empty : .empty, Cell(remark),
            ])
        }
        return Table.Group(Cell(title), rows)
    }
}

extension Timetable {
    /// `23 February, 08:40`
    fileprivate func dayAndTime(_ moment: Moment) -> Cell {
        Cell("\(words.dayAndMonth(head.zone.civil(moment).date)), \(clock(moment))")
    }
}
