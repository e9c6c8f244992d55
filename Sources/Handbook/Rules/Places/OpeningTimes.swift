internal import Conditions
internal import Occasions

/// A room is used, set up and cleared only while it is open.
enum OpeningTimes {
    static let rule = Rule(
        id: "opening-times", chapter: .places, title: "Inside opening times",
        statement:
            "An engagement, with the set-up before and the strike after it, lies inside the opening times of its room.",
        authority: .fact, basis: "Opening times of the venue"
    ) { brief, instance in
        let problem = brief.problem
        var book = OpeningBook(problem)
        return brief.engagements(for: instance).compactMap { id in
            guard let place = problem[id].place else { return nil }
            let candidates = problem[place].candidates
            var groups: [(key: OpeningBook.Use, rooms: Set<ResourceID>)] = []
            for candidate in candidates {
                guard let use = OpeningBook.Use(of: candidate, by: problem[id], in: problem) else { continue }
                if let index = groups.firstIndex(where: { $0.key == use }) {
                    groups[index].rooms.insert(candidate)
                } else {
                    groups.append((use, [candidate]))
                }
            }
            guard !groups.isEmpty else { return nil }
            let parts = groups.map { group in
                let inTime = Formula.starts(id, book.starts(for: group.key))
                return group.rooms.count == candidates.count
                    ? inTime : .any([.picked(place, group.rooms).negated, inTime])
            }
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, parts.count == 1 ? parts[0] : .all(parts))),
                statement:
                    "\(Phrase.name(id, in: problem)) lies, set-up and strike included, in its room's opening times",
                source: problem[id].source
            ) { _, plan in words(of: id, plan: plan, in: problem) }
        }
    }
}

extension OpeningTimes {
    fileprivate static func words(of id: EngagementID, plan: Plan, in problem: Problem) -> Wording {
        guard let start = plan.start(of: id), let picked = RoomChoice.room(of: id, in: plan, problem),
            let use = OpeningBook.Use(of: picked, by: problem[id], in: problem)
        else {
            return Wording(
                "\(Phrase.dated(id, by: plan, in: problem)) lies outside the opening times of every room it may have",
                remedy: "choose another time or other rooms")
        }
        var book = OpeningBook(problem)
        let taken = TimeRange(start - use.before, minutes: use.before + use.minutes + use.after)
        let included = use.before + use.after > 0 ? ", set-up and strike included" : ""
        let open = book.open(use.opening)
        let times = open.isEmpty ? "it is closed" : "open \(Phrase.times(open, near: start, in: problem))"
        return Wording(
            """
            \(Phrase.name(id, in: problem)) takes \(Phrase.name(picked, in: problem)) \
            \(Phrase.range(taken, in: problem))\(included), outside its opening times: \(times)
            """,
            remedy:
                "\(Phrase.start(in: book.starts(for: use), near: start, in: problem)), or choose a room that is open then"
        )
    }
}
