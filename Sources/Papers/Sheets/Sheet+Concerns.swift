package import Occasions

extension Sheet {
    /// What the plan does not keep: conflicts, open places, wishes and notes, a group a kind.
    ///
    /// `today`: the day deadlines and options were judged on; nil: they were not.
    package static func conflicts(
        _ concerns: [Concern], today: CivilDate?, subject: String, _ head: SheetHead
    ) -> Sheet {
        let words = PaperWords(say: head.language)
        let kinds = concerns.reduce(into: [String]()) { if !$0.contains($1.kind) { $0.append($1.kind) } }
        var number = 0
        let groups = kinds.map { kind in
            let own = concerns.filter { $0.kind == kind }
            return Table.Group(
                Cell(parts: [kind, String(own.count)]),
                own.map { concern in
                    number += 1
                    return Table.Row([
                        Cell(number: number), Cell(concern.text), Cell(concern.remedy), Cell(concern.rule),
                    ])
                })
        }
        let table = Table(
            groupTitle: words.kindOfInterpreting,
            columns: [
                .init(words.count, width: 6), .init(words.what, width: 50, isName: true),
                .init(words.toMend, width: 30), .init(words.rule, width: 24),
            ], groups: groups
        ).withoutEmptyColumns
        return Sheet(
            head, subject: subject, period: nil, warning: words.forTheOffice, isWide: true,
            sections: [Section(notes: [words.judged(on: today)], table: table)], leftOut: [], empty: words.noConflicts)
    }

    /// What each of the staff works, with what is left to the limits in force.
    package static func hours(_ lines: [WorkLine], subject: String, _ head: SheetHead) -> Sheet {
        let words = PaperWords(say: head.language)
        let rows = lines.map { line in
            Table.Row([
                Cell(line.person), Cell(number: line.days), cell(line.longestDay, words), cell(line.presence, words),
                line.rest.map { cell($0, words) } ?? .empty, cell(line.longestWeek, words), cell(line.average, words),
            ])
        }
        let table = Table(
            groupTitle: words.team,
            columns: [
                .init(words.person, width: 24, isName: true), .init(words.daysWorked, width: 8),
                .init(words.longestDay, width: 16), .init(words.presence, width: 16), .init(words.leastRest, width: 16),
                .init(words.longestWeek, width: 16), .init(words.average, width: 16),
            ], groups: [Table.Group(Cell(words.leftToTheLimit), rows)])
        return Sheet(
            head, subject: subject, period: nil, warning: words.forStaff, isWide: true,
            sections: [Section(table: table)], leftOut: [words.leftOutOfHours])
    }

    /// `9 h 30 (1 h 30)`; a limit that is passed is told in words.
    private static func cell(_ measure: WorkLine.Measure, _ words: PaperWords) -> Cell {
        let length = words.length(measure.minutes)
        guard let margin = measure.margin else { return Cell(length) }
        return Cell(
            margin < 0 ? "\(length) (\(words.tooMuch(words.length(-margin))))" : "\(length) (\(words.length(margin)))")
    }
}
