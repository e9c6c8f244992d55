package import Editions
internal import Occasions

extension Sheet {
    /// Who of the staff does what and when, a group a person. `kind`: one of the rosters.
    package static func roster(_ view: StaffView, subject: String, _ head: SheetHead) -> Sheet {
        let timetable = Timetable(head: head)
        let words = timetable.words
        let lines = timetable.sorted(view.entries, range: \.range).compactMap { StaffLine($0, timetable) }
        let duties = lines.flatMap { line in
            line.work.hands.filter { isWanted($0, head.kind, view.reader) }.map { (hand: $0, line: line) }
        }
        var sections = [Section(table: people(duties, timetable))]
        if head.kind == .interpreterRoster {
            sections = [
                Section(
                    heading: words.say(en: "Sessions", nl: "Sessies", fr: "Séances"), table: sessions(lines, timetable)),
                Section(
                    heading: words.say(en: "By person", nl: "Per persoon", fr: "Par personne"),
                    table: people(duties, timetable)),
            ]
        }
        return Sheet(
            head, subject: subject, period: timetable.period(duties.map(\.line.entry.range)),
            warning: view.reader == .team ? words.forStaff : words.forTheOffice, isWide: true, sections: sections,
            leftOut: rosterLeftOut(view, words) + [words.onlyDays(head.days)].compactMap(\.self))
    }

    private static func rosterLeftOut(_ view: StaffView, _ words: PaperWords) -> [String] {
        view.reader == .team ? [words.leftOutOfRoster] : leftOut(view, 0, words)
    }

    private static func isWanted(_ hand: StaffWords.Hand, _ kind: PaperKind, _ reader: StaffReader) -> Bool {
        if case .person(let id) = reader, hand.id != id { return false }
        return switch (hand.part, kind) {
        case (.liaison, .liaisonRoster), (.interpreter, .interpreterRoster): true
        case (.duty(let name), .driverRoster): name == "driver"
        case (.duty(let name), .protocolRoster): name != "driver"
        default: false
        }
    }

    /// People in the order of the documents, nobody last; the duties of each in order of time.
    private static func people(
        _ duties: [(hand: StaffWords.Hand, line: StaffLine)], _ timetable: Timetable
    ) -> Table {
        let words = timetable.words
        var people: [(id: String?, name: String?, duties: [(hand: StaffWords.Hand, line: StaffLine)])] = []
        var places: [String?: Int] = [:]
        for duty in duties {
            let place = places[duty.hand.id] ?? people.count
            if place == people.count {
                people.append((duty.hand.id, duty.hand.name, []))
                places[duty.hand.id] = place
            }
            people[place].duties.append(duty)
        }
        people.sort { ($0.duties.first?.hand.order ?? 0) < ($1.duties.first?.hand.order ?? 0) }
        let groups = people.map { person in
            let minutes = person.duties.reduce(0) { $0 + $1.line.entry.range.minutes }
            let total = "\(words.duties(person.duties.count)), \(words.length(minutes))"
            return Table.Group(
                Cell(parts: [person.name ?? words.nobody, total]),
                person.duties.map { row($0.hand, $0.line, timetable) })
        }
        return Table(
            groupTitle: words.person,
            columns: [
                .init(words.day, width: 18), .init(words.time, width: 11), .init(words.what, width: 24, isName: true),
                .init(words.place, width: 20), .init(words.duty, width: 20), .init(words.guests, width: 16),
                .init(words.team, width: 20), .init(words.cars, width: 9), .init(words.remarks, width: 14),
            ], groups: groups
        ).withoutEmptyColumns
    }

    private static func row(_ hand: StaffWords.Hand, _ line: StaffLine, _ timetable: Timetable) -> Table.Row {
        let words = timetable.words
        let range = line.entry.range
        var (duty, guests, team, cars) = (Cell.empty, line.guests, [String](), Cell.empty)
        switch hand.part {
        case .liaison(let delegation):
            duty = Cell(delegation)
            guests = .empty
        case .interpreter:
            duty = Cell(words.spoken(line.work.languages, line.work.interpretation))
            guests = .empty
            team = colleagues(of: hand, line) { $0 == .interpreter }
        case .duty(let name):
            duty = Cell(words.role(name))
            team = colleagues(of: hand, line) { part in if case .duty = part { true } else { false } }
            if name == "driver" {
                (duty, cars) = (.empty, line.cars)
            }
        case .vehicle: break
        }
        return Table.Row(
            [
                timetable.day(of: range.start), timetable.span(range), Cell(line.work.title), line.place, duty, guests,
                Cell(parts: team.count > 8 ? [words.say.people(team.count)] : team), cars, Cell(parts: line.status),
            ], style: line.style)
    }

    private static func colleagues(
        of hand: StaffWords.Hand, _ line: StaffLine, _ isWanted: (StaffWords.Part) -> Bool
    ) -> [String] {
        line.work.hands.filter { isWanted($0.part) && $0.id != hand.id }.compactMap(\.name)
    }

    /// The sessions that are interpreted, day after day, with the team of each.
    private static func sessions(_ lines: [StaffLine], _ timetable: Timetable) -> Table {
        let words = timetable.words
        let interpreted = lines.filter { $0.work.hands.contains { $0.part == .interpreter } }
        let groups = timetable.days(interpreted, range: \.entry.range) { line in
            Table.Row(
                [
                    timetable.span(line.entry.range), Cell(line.work.title), line.place,
                    Cell(line.work.languages.joined(separator: " ")), Cell(words.mode(line.work.interpretation)),
                    Cell(parts: line.work.hands.filter { $0.part == .interpreter }.map { $0.name ?? words.nobody }),
                    Cell(parts: line.status),
                ], style: line.style)
        }
        return Table(
            groupTitle: words.day,
            columns: [
                .init(words.time, width: 11), .init(words.what, width: 24, isName: true), .init(words.place, width: 20),
                .init(words.languages, width: 12), .init(words.kindOfInterpreting, width: 14),
                .init(words.interpreters, width: 40), .init(words.remarks, width: 12),
            ], groups: groups
        ).withoutEmptyColumns
    }
}
