internal import Documents
internal import ICalendar
internal import Occasions
internal import Register

/// `hostcity holds`: the options and contracts that run, and which of them end soon.
package struct ShowHolds {
    package struct Request: Sendable {
        /// Only those that lapse within so many days: `7d`.
        package let due: String?
        package let room: String?
        package let occasion: String?
        /// Where to write the days on which they lapse, as a calendar.
        package let calendar: String?

        package init(
            due: String? = nil, room: String? = nil, occasion: String? = nil, calendar: String? = nil
        ) {
            self.calendar = calendar
            self.due = due
            self.room = room
            self.occasion = occasion
        }
    }

    private let request: Request
    private let recording: Recording
    private let invocation: Invocation

    package init(_ request: Request, _ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.request = request
        self.recording = recording
        self.invocation = invocation
    }

    private struct Answer: Encodable {
        let schema = "hostcity/holds/1"
        let now: String
        let holds: [HoldEntry]
    }

    package func run() throws -> Reply {
        let days = try request.due.map { text throws(Misuse) in try DaysAhead.read(text, after: "--due") }
        let desk = try RegisterDesk(recording, invocation)
        let book = try desk.use { try HoldLedger($0).book(now: desk.now) }
        let end = days.map { desk.now + $0 * 1440 }
        let rooms = try request.room.map { name in try self.rooms(name, book, desk) }
        let found = book.standings.filter { standing in
            let hold = standing.hold.request
            if let rooms, rooms.isDisjoint(with: hold.rooms) { return false }
            if let occasion = request.occasion, occasion != hold.occasion { return false }
            guard let end else { return true }
            return standing.lapses.map { $0 <= end } ?? false
        }
        let sorted = found.sorted { key($0, isByEnd: end != nil) < key($1, isByEnd: end != nil) }
        if let path = request.calendar { return try write(sorted, in: book, to: path, desk) }
        if recording.json {
            return Reply(
                .fine,
                try Json.text(
                    Answer(
                        now: Iso.text(desk.now, desk.problem.zone),
                        holds: sorted.map { HoldEntry($0.hold, in: book, desk.problem.zone) })))
        }
        guard !sorted.isEmpty else { return Reply(.fine, nothing(desk)) }
        return Reply(.fine, HoldTable(words: desk.words).lines(sorted, in: book).joined(separator: "\n"))
    }

    private func write(
        _ standings: [HoldBook.Standing], in book: HoldBook, to path: String, _ desk: RegisterDesk
    ) throws -> Reply {
        let (key, hint) = try UidKeyDesk.key(beside: desk.found.officePath)
        let calendar = HoldCalendar(words: desk.words, key: key, domain: desk.found.domain)
            .calendar(of: standings, in: book, office: desk.found.name)
        if case .file(let bytes) = FileShelf.disk.find(path), !bytes.isEmpty, !CalendarWriter.isOwn(bytes) {
            throw Fault(
                SourcePlace(file: path, line: 1), "here lies a file that hostcity did not write",
                "Move it away, or name another file after --ics.")
        }
        // Names of occasions that are not public stand in it.
        try Drawer.write(try CalendarWriter.write(calendar), to: path)
        let count = calendar.events.count
        if recording.json { return Reply(.fine, try Json.text(Written(file: path, events: count))) }
        return Reply(
            .fine,
            desk.say(
                en: "Written to \(path): \(count) \(count == 1 ? "deadline" : "deadlines").",
                nl: "Bewaard in \(path): \(count) \(count == 1 ? "termijn" : "termijnen").",
                fr: "Écrit dans \(path) : \(count) \(count == 1 ? "échéance" : "échéances")."),
            hints: [hint].compactMap(\.self))
    }

    private struct Written: Encodable {
        let schema = "hostcity/holds/1"
        let file: String
        let events: Int
    }

    /// Rooms of the documents by their names; one that only the register knows by its id.
    private func rooms(_ name: String, _ book: HoldBook, _ desk: RegisterDesk) throws(Misuse) -> Set<String> {
        if book.holds.contains(where: { $0.request.room == name }) { return [name] }
        let found = try NameFinder(problem: desk.problem).rooms(name)
        return Set(found.map { desk.problem[$0].id })
    }

    private func key(_ standing: HoldBook.Standing, isByEnd: Bool) -> SortKey {
        let hold = standing.hold.request
        return SortKey(
            end: isByEnd ? standing.lapses?.minutes ?? .max : 0, room: hold.room, start: hold.range.start,
            rank: standing.rank, number: standing.number)
    }

    private struct SortKey: Comparable {
        let end: Int
        let room: String
        let start: Moment
        let rank: Int
        let number: Int

        static func < (left: SortKey, right: SortKey) -> Bool {
            (left.end, left.room, left.start, left.rank, left.number)
                < (right.end, right.room, right.start, right.rank, right.number)
        }
    }

    private func nothing(_ desk: RegisterDesk) -> String {
        let isWhole = request.due == nil && request.room == nil && request.occasion == nil
        return isWhole
            ? desk.say(
                en: "No room is held.", nl: "Er loopt geen enkele optie.", fr: "Aucune salle n'est sous option.")
            : desk.say(
                en: "No such option runs.", nl: "Er loopt geen zulke optie.", fr: "Aucune option de ce genre ne court.")
    }
}
