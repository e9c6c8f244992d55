internal import Conditions
internal import Occasions

/// An engagement is held in a room the guests would like.
enum PreferredRoom {
    static let rule = Rule(
        id: "preferred-room", chapter: .wishes, title: "The room they would like",
        statement: "An engagement for which rooms are preferred is held in one of them.",
        authority: .office, basis: "Wishes of the guests", severity: .should(weight: 30)
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            guard let preference = problem[id].preference, let place = problem[id].place,
                let severity = instance.weighed(for: problem.occasion(of: id), own: preference.weight)
            else { return nil }
            let rooms = problem[place].candidates.filter(preference.rooms.contains)
            guard !rooms.isEmpty, rooms.count < problem[place].candidates.count else { return nil }
            return instance.requirement(
                of: [problem[id].id], .formula(brief.when(id, .picked(place, Set(rooms)))), severity: severity,
                statement: "\(Phrase.name(id, in: problem)) is held in a room preferred for it",
                source: problem[id].source
            ) { _, plan in words(of: id, rooms, plan: plan, in: problem) }
        }
    }
}

extension PreferredRoom {
    fileprivate static func words(of id: EngagementID, _ rooms: [ResourceID], plan: Plan, in problem: Problem)
        -> Wording
    {
        let wished = Phrase.oneOf(rooms, in: problem)
        let room = RoomChoice.room(of: id, in: plan, problem).map { Phrase.name($0, in: problem) } ?? "another room"
        return Wording(
            "\(Phrase.dated(id, by: plan, in: problem)) is held in \(room); preferred: \(wished)",
            remedy: RoomChoice.remedy(rooms, otherwise: "ask for other rooms", in: problem))
    }
}
