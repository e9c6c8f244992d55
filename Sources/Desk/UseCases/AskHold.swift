internal import Documents
internal import Occasions
internal import Register

/// `hostcity hold ask`: asks for an option on a room, and says which option it is.
package struct AskHold {
    package struct Request: Sendable {
        package let room: String
        /// A document of an occasion, or the id of one that has no document yet.
        package let occasion: String
        package var title: String?
        package var from: String?
        package var to: String?
        package var expires: String?
        package var insteadOf: String?

        package init(
            room: String, occasion: String, title: String? = nil, from: String? = nil, to: String? = nil,
            expires: String? = nil, insteadOf: String? = nil
        ) {
            self.room = room
            self.occasion = occasion
            self.title = title
            self.from = from
            self.to = to
            self.expires = expires
            self.insteadOf = insteadOf
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

    package func run() throws -> Reply {
        if let title = request.title { try SpokenText.check(title, after: "--title", key: "title") }
        let desk = try RegisterDesk(recording, occasions: isDocument ? [request.occasion] : [], invocation)
        try desk.found.check(recording.by, isAtLeast: .planner)
        let wanted = try wanted(desk)
        return try HoldRefusalReport(desk: desk).answer {
            let entry = try desk.record { try $0.ask(wanted, $1) }
            let report = HoldReport(desk: desk, entry: entry)
            return try report.reply(report.standing())
        }
    }

    private var isDocument: Bool { [".yaml", ".yml"].contains { request.occasion.hasSuffix($0) } }

    private func wanted(_ desk: RegisterDesk) throws -> HoldRequest {
        let problem = desk.problem
        let (occasion, title, window) = try occasion(desk)
        let range = try range(window, HoldTime(zone: problem.zone), desk)
        let room = try room(problem)
        let until = try expiry(HoldTime(zone: problem.zone), range, desk)
        let ties = RoomTies(problem).taken(with: room).map(\.room)
        let (before, after) = problem[room].room.map { ($0.setUpMinutes, $0.strikeMinutes) } ?? (0, 0)
        return HoldRequest(
            room: problem[room].id,
            takes: Set(ties.filter { problem[$0].room?.isShared != true }.map { problem[$0].id }),
            occasion: occasion, title: title, range: range,
            taken: TimeRange(range.start - before, minutes: range.minutes + before + after), until: until,
            insteadOf: try request.insteadOf.map(HoldName.number))
    }

    private func room(_ problem: Problem) throws(Misuse) -> ResourceID {
        let rooms = try NameFinder(problem: problem).rooms(request.room)
        if rooms.count == 1 { return rooms[0] }
        throw Misuse(
            "'\(request.room)' is a venue with \(rooms.count) rooms, and an option is on one",
            rooms.isEmpty
                ? "Add the room to the office's document."
                : "Name one of \(each: rooms.prefix(12).map { problem[$0].id }).")
    }

    private func occasion(_ desk: RegisterDesk) throws -> (id: String, title: String, window: TimeRange?) {
        if isDocument, let occasion = desk.problem.occasions.first {
            if occasion.status == .cancelled {
                throw Misuse("'\(occasion.id)' is cancelled, and needs no room", "Check its status, or name another.")
            }
            // A bid may be on several dates.
            return (occasion.id, request.title ?? occasion.title, desk.found.bids.isEmpty ? occasion.window : nil)
        }
        let isID = request.occasion.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        guard isID, (1...100).contains(request.occasion.utf8.count) else {
            throw Misuse(
                "'\(request.occasion)' after --for is neither a document nor an id",
                "Name the occasion's document such as visit.yaml, or write an id of letters a-z, digits and '-'.")
        }
        return (request.occasion, request.title ?? request.occasion, nil)
    }

    private func range(_ window: TimeRange?, _ times: HoldTime, _ desk: RegisterDesk) throws(Misuse) -> TimeRange {
        let from = try request.from.map { text throws(Misuse) in try times.start(text, "--from") } ?? window?.start
        let to = try request.to.map { text throws(Misuse) in try times.end(text, "--until") } ?? window?.end
        guard let from, let to else {
            throw Misuse(
                "nothing says for which days '\(request.occasion)' needs the room",
                "Add --from and --until, such as --from 2024-02-23 --until 2024-02-24.")
        }
        guard let range = TimeRange(from, to) else {
            throw Misuse("the option would end before it begins", "Give a later day after --until.")
        }
        guard range.minutes <= 366 * 1440 else {
            throw Misuse("the option would be on the room for more than a year", "Check the years of its days.")
        }
        guard desk.now < range.end else {
            throw Misuse("the days of the option have passed", "Name days that lie ahead.")
        }
        return range
    }

    /// How many days an option runs where nobody says.
    private static let usualDays = 14

    /// No option outlives what it is for.
    private func expiry(_ times: HoldTime, _ range: TimeRange, _ desk: RegisterDesk) throws(Misuse) -> Moment {
        guard let text = request.expires else {
            let date = times.zone.civil(desk.now).date.adding(days: Self.usualDays)
            return min(times.zone.day(date).end - 1, range.end - 1)
        }
        let until = try times.deadline(text, "--expires")
        guard desk.now <= until else {
            throw Misuse("the option would have lapsed already", "Give a later day after --expires.")
        }
        return until
    }
}
