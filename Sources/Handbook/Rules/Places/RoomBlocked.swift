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
        return brief.resources(for: instance).filter { problem[$0].room != nil }.flatMap { id in
            TakenTimes.each(of: id, for: instance, in: brief).map { taken in
                instance.requirement(
                    of: [problem[id].id, taken.label(in: problem)], .formula(taken.formula),
                    statement: "\(Phrase.name(id, in: problem)) is left to \(taken.label(in: problem))",
                    source: taken.entry.source ?? problem[id].source
                ) { miss, plan in words(miss, taken, plan: plan, in: problem) }
            }
        }
    }
}

extension RoomBlocked {
    fileprivate static func words(_ miss: Miss, _ taken: TakenTimes, plan: Plan, in problem: Problem) -> Wording {
        taken.words(miss, plan: plan, in: problem, otherwise: "hold it in another room")
    }
}
