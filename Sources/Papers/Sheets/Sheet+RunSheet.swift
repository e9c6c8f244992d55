package import Editions
internal import Occasions

extension Sheet {
    /// The run sheet of the office, its team, a role or a person: everything they work at, in order of time.
    package static func runSheet(_ view: StaffView, subject: String, _ head: SheetHead) -> Sheet {
        let timetable = Timetable(head: head)
        let words = timetable.words
        let own: String? = if case .person(let id) = view.reader { id } else { nil }
        let occasions = Set(
            view.entries.compactMap { entry in
                if case .told(let work) = entry.words { work.occasion } else { nil }
            })
        var withheld = 0
        let groups = timetable.days(view.entries, range: \.range) { entry in
            guard let line = StaffLine(entry, timetable) else {
                withheld += 1
                return Table.Row(
                    [timetable.span(entry.range), .empty, Cell(words.protectedDuty)]
                        + Array(repeating: .empty, count: 8), style: .withheld)
            }
            return Table.Row(
                [
                    timetable.span(entry.range), line.length, Cell(line.work.title),
                    Cell(occasions.count > 1 ? line.work.occasion : nil), line.place,
                    Cell(parts: own.map { parts(of: $0, in: line.work, words) } ?? []), line.onDuty, line.guests,
                    line.setUpAndStrike, line.cars, line.remarks,
                ], style: line.style)
        }
        let table = Table(
            groupTitle: words.day,
            columns: [
                .init(words.time, width: 11), .init(words.length, width: 7), .init(words.what, width: 20, isName: true),
                .init(words.occasion, width: 14), .init(words.place, width: 16), .init(words.part, width: 12),
                .init(words.responsible, width: 20),
                .init(words.guests, width: 16), .init(words.setUpAndStrike, width: 11), .init(words.cars, width: 9),
                .init(words.remarks, width: 14),
            ], groups: groups
        ).withoutEmptyColumns
        return Sheet(
            head, subject: subject, period: timetable.period(view.entries.map(\.range)),
            warning: view.reader == .team ? words.forStaff : words.forTheOffice, isWide: true,
            sections: [Section(notes: occasions.count == 1 ? occasions.map(words.allOf) : [], table: table)]
                + drives(view, timetable),
            leftOut: leftOut(view, withheld, words) + [words.onlyDays(head.days)].compactMap(\.self))
    }

    /// The ways of the vehicles for those who drive them or ride along; the office has car sheets for all of them.
    private static func drives(_ view: StaffView, _ timetable: Timetable) -> [Section] {
        if view.reader == .office { return [] }
        let lines = timetable.sorted(view.entries, range: \.range).compactMap { StaffLine($0, timetable) }
            .filter { !$0.work.drives.isEmpty }
        let cars = CarTable(timetable: timetable)
        return lines.isEmpty
            ? [] : [Section(heading: timetable.words.drives, notes: cars.notes(lines), table: cars.table(lines))]
    }

    /// What a person does there; nothing for those who take part.
    private static func parts(of person: String, in work: StaffWords.Work, _ words: PaperWords) -> [String] {
        work.hands.filter { $0.id == person }.map { hand in
            switch hand.part {
            case .liaison(let delegation): words.part(.liaison(delegation: delegation))
            case .interpreter: words.part(.interpreter(languages: work.languages, mode: work.interpretation))
            case .duty(let name): words.part(.duty(name))
            case .vehicle: words.vehicle
            }
        }
    }

    static func leftOut(_ view: StaffView, _ withheld: Int, _ words: PaperWords) -> [String] {
        switch view.reader {
        case .office: [words.leftOutForOffice, words.undecided(view.undecided)].compactMap(\.self)
        case .team: [words.leftOutForTeam(withheld)]
        case .role: [words.leftOutForRole]
        case .person: [words.leftOutForPerson]
        }
    }
}
