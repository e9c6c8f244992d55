internal import Occasions

extension Sheet {
    /// Who comes before whom at each occasion, with the reason for each place.
    package static func order(_ lineups: [Lineup], subject: String, _ head: SheetHead) -> Sheet {
        let words = PaperWords(say: head.language)
        let sections = lineups.map { lineup in
            Section(
                heading: lineup.occasion, notes: Array(lineup.regime.dropFirst()) + lineup.remarks,
                table: table(lineup, words))
        }
        return Sheet(
            head, subject: subject, period: nil, warning: words.forStaff, isWide: false, sections: sections,
            leftOut: [words.leftOutOfOrder])
    }

    private static func table(_ lineup: Lineup, _ words: PaperWords) -> Table {
        let rows = lineup.places.enumerated().map { index, place in
            Table.Row([
                Cell(number: index + 1), Cell(place.label), Cell(place.title == nil ? nil : place.name),
                Cell(place.why), Cell(parts: place.notBeside.map(words.notBeside)),
            ])
        }
        return Table(
            groupTitle: words.regime,
            columns: [
                .init(words.placeOfHonour, width: 8), .init(words.party, width: 26, isName: true),
                .init(words.head, width: 24), .init(words.why, width: 40), .init(words.remarks, width: 20),
            ], groups: [Table.Group(Cell(lineup.regime.first), rows)]
        ).withoutEmptyColumns
    }

    /// Which flag hangs on which mast at each occasion, seen from the square and from the building.
    package static func flags(_ lineups: [Lineup], subject: String, _ head: SheetHead) -> Sheet {
        let words = PaperWords(say: head.language)
        let flown = lineups.filter { !$0.masts.isEmpty }
        return Sheet(
            head, subject: subject, period: nil, warning: nil, isWide: true,
            sections: flown.map { lineup in
                Section(
                    heading: lineup.occasion, notes: Array(lineup.regime.dropFirst()), table: masts(lineup, words),
                    picture: FlagDrawing(lineup: lineup, words: words).picture)
            },
            leftOut: [words.leftOutOfFlags]
                + lineups.filter { $0.masts.isEmpty }.map { words.withoutFlags($0.occasion) })
    }

    /// The masts from left to right as somebody sees them who comes from the square.
    private static func masts(_ lineup: Lineup, _ words: PaperWords) -> Table {
        let flags = Lineup.flags(of: lineup.places)
        let rows = lineup.masts.reversed().enumerated().map { index, flag in
            Table.Row([
                Cell(number: index + 1), Cell(number: lineup.masts.count - index), Cell(flags[flag].label),
                Cell(flags[flag].country), Cell(number: flag + 1),
            ])
        }
        return Table(
            groupTitle: words.regime,
            columns: [
                .init(words.mastFromSquare, width: 20), .init(words.mastFromBuilding, width: 20),
                .init(words.flag, width: 36, isName: true), .init(words.country, width: 10),
                .init(words.placeOfHonour, width: 14),
            ], groups: [Table.Group(Cell(lineup.regime.first), rows)])
    }
}
