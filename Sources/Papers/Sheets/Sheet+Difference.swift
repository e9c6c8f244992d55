internal import Occasions

extension Sheet {
    /// What is otherwise since another state, each change with its number, and who reads something else now.
    ///
    /// `since`: what the former state is called; `told`: the names of those who are to be told.
    package static func difference(
        _ deltas: [Delta], since: String, told: [String], subject: String, _ head: SheetHead
    ) -> Sheet {
        let timetable = Timetable(head: head)
        let words = timetable.words
        let own = timetable.sorted(deltas, range: \.range)
        var number = 0
        let groups = Delta.Sort.allCases.compactMap { sort -> Table.Group? in
            let rows = own.filter { $0.sort == sort }.map { delta in
                number += 1
                return row(delta, number, timetable)
            }
            return rows.isEmpty ? nil : Table.Group(Cell(parts: [words.sort(sort), String(rows.count)]), rows)
        }
        let table = Table(
            groupTitle: words.kindOfInterpreting,
            columns: [
                .init(words.count, width: 6), .init(words.day, width: 18), .init(words.time, width: 11),
                .init(words.what, width: 26, isName: true), .init(words.occasion, width: 16),
                .init(words.place, width: 20), .init(words.change, width: 44), .init(words.readBack, width: 12),
            ], groups: groups
        ).withoutEmptyColumns
        let names = Table(
            groupTitle: words.toTell, columns: [.init(words.person, width: 100, isName: true)],
            groups: [Table.Group(Cell(parts: [words.toTell, String(told.count)]), told.map { Table.Row([Cell($0)]) })])
        return Sheet(
            head, subject: subject, period: timetable.period(own.map(\.range)), warning: words.forTheOffice,
            isWide: true,
            sections: own.isEmpty ? [] : [Section(notes: [words.since(since)], table: table), Section(table: names)],
            leftOut: [words.leftOutForOffice] + [words.onlyDays(head.days)].compactMap(\.self),
            empty: words.nothingSince(since))
    }

    private static func row(_ delta: Delta, _ number: Int, _ timetable: Timetable) -> Table.Row {
        let words = timetable.words
        return Table.Row(
            [
                Cell(number: number), timetable.day(of: delta.range.start), timetable.span(delta.range),
                Cell(delta.title), Cell(delta.occasion), Cell(delta.room),
                Cell(parts: delta.changes.map { text($0, of: delta, timetable) }, isList: true),
                // Whoever is responsible signs here that it was understood.
                Cell(words.blank),
            ], style: delta.sort == .gone ? .cancelled : .plain)
    }

    private static func text(_ change: Delta.Change, of delta: Delta, _ timetable: Timetable) -> String {
        let words = timetable.words
        func line(_ what: String, _ old: String?, _ new: String?) -> String {
            let colon = words.say(en: ":", nl: ":", fr: " :")
            return "\(what)\(colon) \(old ?? words.nobody) → \(new ?? words.nobody)"
        }
        switch change {
        case .title(let old, let new): return line(words.name, old, new)
        case .time(let old, let new):
            let isSameDay = timetable.day(of: old.start) == timetable.day(of: new.start)
            func name(_ range: TimeRange) -> String {
                isSameDay
                    ? timetable.span(range).text
                    : "\(words.dayAndMonth(timetable.head.zone.civil(range.start).date)) \(timetable.span(range).text)"
            }
            return line(words.time, name(old), name(new))
        case .room(let old, let new): return line(words.room, old ?? words.nothingYet, new ?? words.nothingYet)
        case .hands(let role, let delegation, let old, let new):
            let what = role == "vehicle" ? words.vehicle : words.role(role)
            return line(delegation.map { "\(what) (\($0))" } ?? what, old, new)
        case .words: return words.otherWords
        }
    }
}
