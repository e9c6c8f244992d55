package import Editions
internal import Occasions

/// What papers know of an engagement besides a view, by its UID.
package struct GridMarks: Hashable, Sendable {
    /// The rules it breaks.
    package let conflicts: [String: [String]]
    /// Minutes on the way to it from another venue, by the name of the person.
    package let travel: [String: [String: Int]]

    package init(conflicts: [String: [String]] = [:], travel: [String: [String: Int]] = [:]) {
        self.conflicts = conflicts
        self.travel = travel
    }
}

extension Sheet {
    /// Who is where by the hour: a drawing and a list for each day, and for each part of a long list of people.
    package static func peopleGrid(
        _ view: StaffView, _ marks: GridMarks, subject: String, _ head: SheetHead
    ) -> Sheet {
        let timetable = Timetable(head: head)
        let words = timetable.words
        let duties = timetable.sorted(view.entries, range: \.range).filter { !$0.isCancelled }
            .flatMap { PersonDuty.duties(of: $0, timetable, marks) }
        let days = duties.map { head.zone.civil($0.line.entry.range.start).date }.reduce(into: [CivilDate]()) {
            if $0.last != $1 { $0.append($1) }
        }
        let sections = days.flatMap { day -> [Section] in
            let own = duties.filter { head.zone.civil($0.line.entry.range.start).date == day }
            let people = PersonDuty.people(own)
            let parts = stride(from: 0, to: people.count, by: peopleAPart).map {
                Array(people[$0..<min($0 + peopleAPart, people.count)])
            }
            return parts.enumerated().map { index, part in
                let name = words.date(day) + (parts.count > 1 ? " (\(index + 1)/\(parts.count))" : "")
                let uses = part.flatMap { person in own.filter { $0.person == person }.map(\.use) }
                return Section(
                    heading: name, table: list(part, own, timetable),
                    picture: RoomGrid(uses: uses, timetable: timetable).picture(alt: words.peopleGrid(on: name)))
            }
        }
        return Sheet(
            head, subject: subject, period: timetable.period(duties.map(\.line.entry.range)),
            warning: view.reader == .team ? words.forStaff : words.forTheOffice, isWide: true, sections: sections,
            leftOut: [words.gridSigns, words.leftOutOfPeopleGrid]
                + (view.reader == .team ? [words.leftOutOfRoster] : []) + leftOut(view, 0, words).dropFirst()
                + [words.onlyDays(head.days)].compactMap(\.self))
    }

    /// So many people have room on a page.
    private static let peopleAPart = 16

    /// A group a person.
    private static func list(_ people: [String], _ duties: [PersonDuty], _ timetable: Timetable) -> Table {
        let words = timetable.words
        return Table(
            groupTitle: words.person,
            columns: [
                .init(words.time, width: 12), .init(words.what, width: 34, isName: true),
                .init(words.place, width: 24), .init(words.duty, width: 18), .init(words.onTheWay, width: 12),
                .init(words.remarks, width: 26),
            ],
            groups: people.map { person in
                Table.Group(
                    Cell(person),
                    duties.filter { $0.person == person }.map { duty in
                        Table.Row(
                            [
                                timetable.span(duty.line.entry.range), Cell(duty.line.work.title), duty.line.place,
                                Cell(duty.part), duty.travel > 0 ? Cell(words.length(duty.travel)) : .empty,
                                Cell(parts: duty.line.status + words.conflict(duty.conflicts)),
                            ], style: duty.line.style)
                    })
            }
        ).withoutEmptyColumns
    }
}

/// One person at one engagement.
private struct PersonDuty {
    let person: String
    /// The person's place in the documents; guests of the city after its staff.
    let order: Int
    let part: String
    let line: StaffLine
    let travel: Int
    let conflicts: [String]

    /// Those who work at it, and the principals who take part; each once.
    static func duties(
        of entry: Entry<StaffWords>, _ timetable: Timetable, _ marks: GridMarks
    ) -> [PersonDuty] {
        guard let line = StaffLine(entry, timetable) else { return [] }
        let words = timetable.words
        var found: [PersonDuty] = []
        func add(_ name: String, _ order: Int, _ part: String) {
            guard !found.contains(where: { $0.person == name }) else { return }
            found.append(
                PersonDuty(
                    person: name, order: order, part: part, line: line,
                    travel: marks.travel[entry.uid]?[name] ?? 0, conflicts: marks.conflicts[entry.uid] ?? []))
        }
        for hand in line.work.hands {
            guard let name = hand.name else { continue }
            switch hand.part {
            case .vehicle: continue
            case .liaison(let delegation): add(name, hand.order, "\(words.liaison) (\(delegation))")
            case .interpreter: add(name, hand.order, words.role("interpreter"))
            case .duty(let role): add(name, hand.order, words.role(role))
            }
        }
        for guest in line.work.guests where !guest.isDelegation { add(guest.title, -1, words.takesPart) }
        return found
    }

    /// Principals first, then the staff in the order of the documents.
    static func people(_ duties: [PersonDuty]) -> [String] {
        var orders: [String: Int] = [:]
        for duty in duties { orders[duty.person] = min(orders[duty.person] ?? .max, duty.order) }
        return orders.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    }

    var use: RoomGrid.Use {
        let range = line.entry.range
        return RoomGrid.Use(
            room: person, title: line.work.title, range: range,
            setUp: travel > 0 ? TimeRange(range.start - travel, range.start) : nil, strike: nil,
            sign: line.sign(conflicts))
    }
}
