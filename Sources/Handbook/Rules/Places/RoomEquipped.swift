internal import Conditions
internal import Occasions

/// A room has the booths and the step-free way in that an engagement needs.
enum RoomEquipped {
    static let rule = Rule(
        id: "room-equipped", chapter: .places, title: "Booths and step-free access",
        statement:
            "A room has at least the interpreters' booths asked for, and a step-free way in where one is needed.",
        authority: .office, basis: "Needs of the engagement"
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            let needs = problem[id].needs
            guard let choice = RoomChoice.demand(of: id, in: brief, where: { lacks($0, needs).isEmpty }) else {
                return nil
            }
            return instance.requirement(
                of: [problem[id].id], .formula(choice.formula),
                statement: "\(Phrase.name(id, in: problem)) has a room with \(Phrase.list(asked(needs)))",
                source: problem[id].source
            ) { _, plan in words(of: id, fitting: choice.fitting, plan: plan, in: problem) }
        }
    }

    fileprivate static func lacks(_ room: Room, _ needs: RoomNeeds) -> [String] {
        [
            room.booths < needs.booths ? "has \(room.booths) of them" : nil,
            needs.stepFree && !room.isStepFree ? "is reached by steps only" : nil,
        ].compactMap { $0 }
    }
}

extension RoomEquipped {
    fileprivate static func asked(_ needs: RoomNeeds) -> [String] {
        [
            needs.booths > 0 ? "\(needs.booths) interpreters' \(needs.booths == 1 ? "booth" : "booths")" : nil,
            needs.stepFree ? "a step-free way in" : nil,
        ].compactMap { $0 }
    }

    fileprivate static func words(
        of id: EngagementID, fitting: [ResourceID], plan: Plan, in problem: Problem
    ) -> Wording {
        let needs = problem[id].needs
        let what = "\(Phrase.dated(id, by: plan, in: problem)) needs \(Phrase.list(asked(needs)))"
        let remedy = RoomChoice.remedy(
            fitting, otherwise: "bring in what is missing or ask for other rooms", in: problem)
        guard let id = RoomChoice.room(of: id, in: plan, problem), let room = problem[id].room else {
            return Wording("\(what), and none of its rooms offers that", remedy: remedy)
        }
        return Wording("\(what); \(Phrase.name(id, in: problem)) \(Phrase.list(lacks(room, needs)))", remedy: remedy)
    }
}
