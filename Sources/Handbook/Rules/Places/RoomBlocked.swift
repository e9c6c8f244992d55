internal import Conditions
internal import Occasions

/// A room that somebody else has taken is left to them.
enum RoomBlocked {
    static let rule = Rule(
        id: "room-blocked", chapter: .places, title: "Rooms that are taken",
        statement: "No engagement, its set-up or its strike falls in a time the room's own calendar says it is taken.",
        authority: .fact, basis: "Calendar of the room"
    ) { brief, instance in
        let problem = brief.problem
        return brief.resources(for: instance).compactMap { id in
            guard problem[id].room != nil, let taken = TakenTimes(of: id, for: instance, in: brief) else { return nil }
            return instance.requirement(
                of: [problem[id].id], .formula(.all(taken.formulas)),
                statement: "\(Phrase.name(id, in: problem)) is not used while its calendar says it is taken",
                source: taken.entries.first?.source ?? problem[id].source
            ) { miss, plan in words(miss, taken, plan: plan, in: problem) }
        }
    }
}

extension RoomBlocked {
    fileprivate static func words(_ miss: Miss, _ taken: TakenTimes, plan: Plan, in problem: Problem) -> Wording {
        taken.words(miss, plan: plan, in: problem, otherwise: "hold it in another room")
    }
}
