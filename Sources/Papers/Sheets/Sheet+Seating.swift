internal import Occasions

extension Sheet {
    /// Who sits or stands where at each engagement, drawn and listed, with the reason for each place.
    ///
    /// `unranked`: occasions whose order is not known, so that nobody has a place at them.
    package static func seating(
        _ charts: [SeatingChart], unranked: [String], subject: String, _ head: SheetHead
    ) -> Sheet {
        let timetable = Timetable(head: head)
        let words = timetable.words
        let own = timetable.sorted(charts, range: \.range)
        return Sheet(
            head, subject: subject, period: timetable.period(own.map(\.range)), warning: words.forTheOffice,
            isWide: false,
            sections: own.map { chart in
                Section(
                    heading: chart.title, notes: [timetable.occasion(of: chart)] + chart.notes + words.seatSigns(chart),
                    table: seats(chart, words),
                    picture: chart.seats.isEmpty ? nil : SeatingDrawing(chart: chart, words: words).picture)
            },
            leftOut: [words.leftOutOfSeating] + unranked.map(words.withoutRegime)
                + [words.onlyDays(head.days)].compactMap(\.self), empty: words.noSeats)
    }

    private static func seats(_ chart: SeatingChart, _ words: PaperWords) -> Table {
        let rows = chart.seats.map { seat in
            Table.Row([
                Cell(seat.mark), Cell(seat.label), Cell(seat.head), Cell(seat.place),
                Cell(seat.why + (seat.isByHand ? " *" : seat.isMoved ? " †" : "")),
            ])
        }
        // A layout with too few places is told in the notes, and a table without rows would take them away.
        let told = rows.isEmpty ? [Table.Row([.empty, Cell(words.nothingYet), .empty, .empty, .empty])] : rows
        return Table(
            groupTitle: words.layout,
            columns: [
                .init(words.placeOfHonour, width: 14), .init(words.party, width: 22, isName: true),
                .init(words.head, width: 18), .init(words.whereTo, width: 24), .init(words.whyThere, width: 44),
            ], groups: [Table.Group(Cell(chart.layout), told)]
        ).withoutEmptyColumns
    }
}

extension Timetable {
    /// `Friday 23 February 2024, 12:00–13:20, Main hall`
    fileprivate func occasion(of chart: SeatingChart) -> String {
        ([day(of: chart.range.start).text, span(chart.range).text] + [chart.room].compactMap(\.self))
            .joined(separator: ", ")
    }
}
