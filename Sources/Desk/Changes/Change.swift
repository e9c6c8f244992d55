internal import Documents
internal import Occasions

/// Something that is no longer as it was when the plan was made, as `--change` tells of it.
enum Change {
    /// A delegation is late by so many minutes: for its arrival in the city, or for its first engagement of one day.
    case late(ResourceID, minutes: Int, on: CivilDate?)
    /// Rooms that cannot be used.
    case lost([ResourceID], TimeRange)
    /// A person, or a whole delegation, who cannot come.
    case ill(ResourceID, TimeRange)
    /// An engagement of another length, in minutes.
    case length(EngagementID, Int)
    /// An engagement that the documents have and the plan has not.
    case added(EngagementID)
}

/// Reads a change: `late fr 90 min`, `lost icc/main 2024-02-23`, `ill lo-1 2024-02-23 12:00..18:00`,
/// `length plenary 2 h`, `longer plenary 30 min`, `shorter plenary 30 min`, `added dinner`.
struct ChangeReader {
    let problem: Problem
    /// When a loss or an illness begins, where the change does not say.
    private let start: Moment
    private var names: NameFinder { NameFinder(problem: problem) }

    init(_ problem: Problem, now: Moment? = nil) {
        self.problem = problem
        start = now.map { max($0, problem.horizon.start) } ?? problem.horizon.start
    }

    private static let forms = [
        ("late", "late DELEGATION LENGTH [on DATE]"), ("lost", "lost ROOM [FROM..UNTIL]"),
        ("ill", "ill PERSON [FROM..UNTIL]"), ("length", "length ENGAGEMENT LENGTH"),
        ("longer", "longer ENGAGEMENT LENGTH"), ("shorter", "shorter ENGAGEMENT LENGTH"),
        ("added", "added ENGAGEMENT"),
    ]

    func read(_ text: String) throws(Misuse) -> Change {
        let words = text.split(separator: " ").map(String.init)
        guard let verb = words.first, let form = Self.forms.first(where: { $0.0 == verb })?.1 else {
            let verb = words.first ?? ""
            throw Misuse(
                "'\(verb)' is no change", Suggestion.remedy(for: verb, among: Self.forms.map(\.0), noun: "change"))
        }
        guard words.count > 1 else { throw Misuse("'\(text)' does not say of what", "Write it as '\(form)'.") }
        let rest = words.dropFirst(2)
        switch verb {
        case "late": return try late(words[1], Array(rest), form)
        case "lost": return .lost(whole(try names.rooms(words[1])), try stretch(Array(rest), form))
        case "ill": return .ill(try names.person(words[1]), try stretch(Array(rest), form))
        case "added":
            guard rest.isEmpty else { throw misread(text, form) }
            return .added(try names.engagement(words[1]))
        default:
            let id = try names.engagement(words[1])
            let minutes = try length(Array(rest), form)
            let now = problem[id].minutes
            let wanted = verb == "length" ? minutes : verb == "longer" ? now + minutes : now - minutes
            guard wanted >= 1 else {
                throw Misuse(
                    "'\(problem[id].id)' lasts \(LengthText.text(now)) and cannot be shortened by that",
                    "Write a shorter length.")
            }
            return .length(id, wanted)
        }
    }

    private func late(_ name: String, _ rest: [String], _ form: String) throws(Misuse) -> Change {
        let delegation = try names.delegation(name)
        guard let mark = rest.firstIndex(of: "on") else {
            return .late(delegation, minutes: try length(rest, form), on: nil)
        }
        let minutes = try length(Array(rest[..<mark]), form)
        let word = rest[(mark + 1)...].joined(separator: " ")
        guard let date = TimeQuestion.date(word) else {
            throw Misuse("'\(word)' is no date", "Write it as 2024-02-23.")
        }
        return .late(delegation, minutes: minutes, on: date)
    }

    /// A room with its parts and the halls it is a part of: none of them can be used without it.
    private func whole(_ rooms: [ResourceID]) -> [ResourceID] {
        var found = Set(rooms)
        func addParts(_ id: ResourceID) {
            for part in problem[id].room?.parts ?? [] where found.insert(part).inserted { addParts(part) }
        }
        func addHalls(_ id: ResourceID) {
            for hall in problem.resourceIDs
            where problem[hall].room?.parts.contains(id) ?? false && found.insert(hall).inserted { addHalls(hall) }
        }
        rooms.forEach(addParts)
        rooms.forEach(addHalls)
        return found.sorted()
    }

    private func length(_ words: [String], _ form: String) throws(Misuse) -> Int {
        let text = words.joined(separator: " ")
        guard let minutes = LengthText.minutes(text), minutes > 0, minutes <= 366 * 1440 else {
            throw Misuse(
                text.isEmpty ? "it is not said how long" : "'\(text)' is no length",
                "Write it as '\(form)', the length such as '90 min' or '1 h 30 min'.")
        }
        return minutes
    }

    private func misread(_ text: String, _ form: String) -> Misuse {
        Misuse("'\(text)' cannot be read", "Write it as '\(form)'.")
    }

    // MARK: Stretches

    /// Reads a stretch of time. No words mean from now to the end of the plan. Else it is a day, or `FROM..UNTIL`,
    /// each a day or a time; `UNTIL` may be a clock time alone.
    private func stretch(_ words: [String], _ form: String) throws(Misuse) -> TimeRange {
        let text = words.joined(separator: " ")
        if text.isEmpty { return TimeRange(start, problem.horizon.end) ?? problem.horizon }
        guard let dots = text.firstRange(of: "..") else {
            guard let date = TimeQuestion.date(text) else { throw unclear(text, form) }
            return problem.zone.day(date)
        }
        let from = String(text[..<dots.lowerBound].trimmed)
        let until = String(text[dots.upperBound...].trimmed)
        guard let start = from.isEmpty ? start : moment(from, isEnd: false) else {
            throw unclear(from, form)
        }
        let day = problem.zone.civil(start).date.text
        guard
            let end = until.isEmpty
                ? problem.horizon.end
                : moment(until, isEnd: true) ?? TimeQuestion.moment("\(day) \(until)", zone: problem.zone)
        else { throw unclear(until, form) }
        guard let range = TimeRange(start, end) else {
            throw Misuse("'\(text)' ends before it begins", "Write the earlier time first.")
        }
        return range
    }

    private func moment(_ text: String, isEnd: Bool) -> Moment? {
        if let date = TimeQuestion.date(text) {
            return isEnd ? problem.zone.day(date).end : problem.zone.day(date).start
        }
        return TimeQuestion.moment(text, zone: problem.zone)
    }

    private func unclear(_ text: String, _ form: String) -> Misuse {
        Misuse(
            "'\(text)' is no time",
            "Write it as '\(form)', such as 2024-02-23, 2024-02-23..2024-02-24 or 2024-02-23 09:00..13:00.")
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}
