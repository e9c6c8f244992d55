internal import Occasions
internal import Repeatable

/// A fingerprint of what calendars have been told of an engagement.
///
/// It covers what the plan decides, what the documents say (`Problem.words`), and the names of whom and what it speaks of.
struct PlanSeal {
    /// Of an entry in the office's own words, and in each other language in which it reads otherwise.
    struct Seals: Hashable {
        let own: String
        let others: [String: String]

        init(of id: EngagementID, in problem: Problem, _ entry: PlanEntry) {
            let digits = PlanSeal(of: id, in: problem).digits(entry)
            own = digits
            others = problem.wordings.mapValues { PlanSeal(of: id, in: $0).digits(entry) }.filter { $0.value != digits }
        }

        /// True where calendars would show what they were told, in every language.
        func match(_ entry: PlanEntry) -> Bool { entry.seal == own && entry.seals == others }
    }

    private let words: [String]
    private let problem: Problem
    /// What is shown of each room it can be in.
    private var places: [String: [String]] = [:]

    /// `status`: that of its occasion, where it was another when people were told.
    init(of id: EngagementID, in problem: Problem, status: Occasion.Status? = nil) {
        let engagement = problem[id]
        let guests = engagement.participants.map { problem[$0] }.map {
            $0.delegation == nil ? $0.id : "\($0.id)=\($0.title)"
        }
        let served = engagement.slots.compactMap { slot in
            if case .liaison(let guest) = problem[slot].role { problem[guest].title } else { nil }
        }
        words = problem.words(of: id, status: status) + [""] + guests + [""] + served
        self.problem = problem
        for slot in engagement.slots where problem[slot].role == .room {
            for room in problem[slot].candidates { places[problem[room].id] = names(room) }
        }
    }

    private func names(_ room: ResourceID) -> [String] {
        [problem[room].title] + [problem.venue(of: room).map { problem.venues[$0].title }].compactMap(\.self)
    }

    /// The room an entry names need not be a candidate.
    private func names(_ room: String) -> [String] {
        places[room] ?? problem.resourceIDs.first { problem[$0].id == room }.map(names) ?? []
    }

    /// Eight hexadecimal digits; others where a calendar would show something else.
    func digits(_ entry: PlanEntry) -> String {
        var parts = [
            entry.start.map { String($0.minutes) } ?? "", entry.isOmitted ? "omitted" : "", entry.room ?? "",
        ]
        parts += entry.staff.map { "\($0.slot)=\($0.resource)" }.sorted()
        parts += [""] + words + [""] + (entry.room.map(names) ?? [])
        return Fingerprint(parts.joined(separator: "\u{1F}")).shortDigits
    }
}
