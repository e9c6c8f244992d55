package import Editions
internal import Occasions

extension Sheet {
    /// What the keepers of rooms must know of a day: when each is set up, used and struck, and for how many.
    package static func rooms(
        _ views: [(room: String, view: View)], subject: String, _ head: SheetHead
    ) -> Sheet {
        let timetable = Timetable(head: head)
        let words = timetable.words
        let uses = views.flatMap { room, view -> [Use] in
            guard case .room(let entries) = view.entries else { return [] }
            return entries.map { Use(room: room, entry: $0) }
        }
        let groups = timetable.days(uses, range: \.entry.range) { row($0, timetable) }
        let table = Table(
            groupTitle: words.day,
            columns: [
                .init(words.time, width: 14), .init(words.room, width: 24), .init(words.what, width: 34, isName: true),
                .init(words.people, width: 10), .init(words.furnishing, width: 16), .init(words.remarks, width: 18),
            ], groups: groups
        ).withoutEmptyColumns
        return Sheet(
            head, subject: subject, period: timetable.period(uses.map(\.entry.range)), warning: words.forItsReader,
            isWide: false, sections: [Section(table: table)],
            leftOut: [words.leftOutForRooms] + [words.onlyDays(head.days)].compactMap(\.self))
    }

    private struct Use {
        let room: String
        let entry: Entry<RoomWords>
    }

    private static func row(_ own: Use, _ timetable: Timetable) -> Table.Row {
        let words = timetable.words
        var (what, use, isTentative) = (words.taken, RoomWords.Use?.none, false)
        switch own.entry.words {
        case .use(let told): (what, use) = (told.title ?? words.taken, told)
        case .setUp(let told): (what, use) = ("\(words.setUp): \(told.title ?? words.taken)", told)
        case .strike(let told): (what, use) = ("\(words.strike): \(told.title ?? words.taken)", told)
        case .protected(let own): isTentative = own
        }
        isTentative = use?.isTentative ?? isTentative
        let status = own.entry.isCancelled ? [words.cancelled] : isTentative ? [words.tentative] : []
        let people = use.flatMap { $0.attendance > 0 ? $0.attendance : nil }
        return Table.Row(
            [
                timetable.span(own.entry.range), Cell(own.room), Cell(what), people.map(Cell.init(number:)) ?? .empty,
                Cell(use?.setUp.map(words.furnishing)), Cell(parts: status),
            ],
            style: own.entry.isCancelled ? .cancelled : use == nil ? .withheld : isTentative ? .tentative : .plain)
    }
}
