package import Editions
internal import Occasions

extension Sheet {
    /// What is in which room, a drawing and a list for each day.
    package static func roomGrid(
        _ view: StaffView, _ marks: GridMarks = GridMarks(), subject: String, _ head: SheetHead
    ) -> Sheet {
        let timetable = Timetable(head: head)
        let words = timetable.words
        let lines = timetable.sorted(view.entries, range: \.range).compactMap { StaffLine($0, timetable) }
            .filter { $0.work.room != nil && !$0.entry.isCancelled }
        let days = lines.reduce(into: [CivilDate]()) { days, line in
            let day = head.zone.civil(line.entry.range.start).date
            if days.last != day { days.append(day) }
        }
        let sections = days.map { day in
            let own = lines.filter { head.zone.civil($0.entry.range.start).date == day }
            let uses = own.map { use($0, marks) }.sorted { $0.room < $1.room }
            let name = words.date(day)
            return Section(
                heading: name, table: list(own, marks, timetable),
                picture: RoomGrid(uses: uses, timetable: timetable).picture(alt: words.roomGrid(on: name)))
        }
        let withheld = view.entries.count { if case .protected = $0.words { true } else { false } }
        return Sheet(
            head, subject: subject, period: timetable.period(lines.map(\.entry.range)),
            warning: view.reader == .team ? words.forStaff : words.forTheOffice, isWide: true, sections: sections,
            leftOut: [words.leftOutOfGrid, words.gridSigns] + (withheld > 0 ? [words.leftOutOfRoster] : [])
                + leftOut(view, 0, words).dropFirst() + [words.onlyDays(head.days)].compactMap(\.self))
    }

    private static func use(_ line: StaffLine, _ marks: GridMarks) -> RoomGrid.Use {
        RoomGrid.Use(
            room: line.place.text, title: line.work.title, range: line.entry.range, setUp: line.work.setUp,
            strike: line.work.strike, sign: line.sign(marks.conflicts[line.entry.uid] ?? []))
    }

    /// A group a room.
    private static func list(_ lines: [StaffLine], _ marks: GridMarks, _ timetable: Timetable) -> Table {
        let words = timetable.words
        let rooms = Set(lines.map(\.place.text)).sorted()
        return Table(
            groupTitle: words.room,
            columns: [
                .init(words.time, width: 12), .init(words.what, width: 40, isName: true),
                .init(words.setUpAndStrike, width: 24), .init(words.remarks, width: 24),
            ],
            groups: rooms.map { room in
                Table.Group(
                    Cell(room),
                    lines.filter { $0.place.text == room }.map { line in
                        Table.Row(
                            [
                                timetable.span(line.entry.range), Cell(line.work.title), line.setUpAndStrike,
                                Cell(
                                    parts: words.conflict(marks.conflicts[line.entry.uid] ?? []) + line.remarks.parts),
                            ], style: line.style)
                    })
            }
        ).withoutEmptyColumns
    }
}
