internal import Occasions

extension Sheet {
    /// Whether a bid can be hosted: the answer, its dates, what stands against it and what it needs.
    package static func bid(_ page: BidPage, subject: String, _ head: SheetHead) -> Sheet {
        let words = PaperWords(say: head.language)
        let answer = Table(
            groupTitle: words.kindOfInterpreting, columns: [.init(words.answer, width: 100, isName: true)],
            groups: [Table.Group(Cell(words.verdict(page.verdict)), [Table.Row([Cell(words.meaning(page.verdict))])])])
        let reasons = Table(
            groupTitle: words.kindOfInterpreting, columns: [.init(words.what, width: 100, isName: true)],
            groups: [
                Table.Group(
                    Cell(words.against(page.verdict)),
                    page.reasons.prefix(mostReasons).map { Table.Row([Cell($0)]) }
                        + more(page.reasons.count - mostReasons, words).map { Table.Row([Cell($0)]) })
            ])
        let needs = Table(
            groupTitle: words.kindOfInterpreting,
            columns: [.init(words.what, width: 30, isName: true), .init(words.howMuch, width: 70)],
            groups: [
                Table.Group(
                    Cell(words.needed), page.needs.map { Table.Row([Cell(words.need($0.what)), Cell($0.text)]) })
            ])
        let alone = page.isAlone ? [words.judgedAlone] : []
        let cut = page.dates.count < page.possible ? [words.datesNotJudged(page.possible - page.dates.count)] : []
        return Sheet(
            head, subject: subject, period: nil, warning: words.forTheCollege, isWide: false,
            sections: [
                Section(notes: alone + cut, table: answer), Section(table: dates(page, words)),
                Section(table: page.reasons.isEmpty ? Table(groupTitle: "", columns: [], groups: []) : reasons),
                Section(table: needs),
            ], leftOut: [words.leftOutOfBid])
    }

    /// What goes on one page.
    private static let (mostReasons, mostDates) = (8, 8)

    private static func more(_ count: Int, _ words: PaperWords) -> [String] { count > 0 ? [words.andMore(count)] : [] }

    private static func dates(_ page: BidPage, _ words: PaperWords) -> Table {
        var rows = page.dates.prefix(mostDates).enumerated().map { index, dates in
            Table.Row([
                Cell(number: index + 1), Cell(words.period(dates.first, dates.last)),
                Cell(words.verdict(dates.verdict)), Cell(dates.remark),
            ])
        }
        for text in more(page.dates.count - mostDates, words) {
            rows.append(Table.Row([.empty, Cell(text), .empty, .empty]))
        }
        return Table(
            groupTitle: words.kindOfInterpreting,
            columns: [
                .init(words.count, width: 6), .init(words.dates, width: 34, isName: true),
                .init(words.answer, width: 12), .init(words.remarks, width: 48),
            ], groups: [Table.Group(Cell(words.datesInOrder), rows)]
        ).withoutEmptyColumns
    }
}
