internal import Conditions
internal import Occasions

/// A room holds the people expected, in the set-up asked for.
enum RoomLargeEnough {
    static let rule = Rule(
        id: "room-large-enough", chapter: .places, title: "Seats for everyone",
        statement: """
            A room holds the people expected in the set-up asked for; where none is asked for, its largest set-up \
            counts. A room whose capacity is not known is not judged.
            """,
        authority: .law, basis: "Capacity of the room for the set-up"
    ) { brief, instance in
        let problem = brief.problem
        return brief.engagements(for: instance).compactMap { id in
            let people = people(at: problem[id])
            let setUp = problem[id].needs.setUp
            guard people > 0,
                let choice = RoomChoice.demand(
                    of: id, in: brief, where: { capacity($0, setUp).map { $0 >= people } ?? true })
            else { return nil }
            return instance.requirement(
                of: [problem[id].id], .formula(choice.formula),
                statement: words(statementOf: id, in: problem), source: problem[id].source
            ) { _, plan in words(of: id, fitting: choice.fitting, plan: plan, in: problem) }
        }
    }

    /// Those who need a seat.
    fileprivate static func people(at engagement: Engagement) -> Int {
        engagement.needs.seats > 0 ? engagement.needs.seats : engagement.attendance
    }

    /// The people a room holds; nil where that is not known.
    fileprivate static func capacity(_ room: Room, _ setUp: SetUp?) -> Int? {
        guard !room.capacity.isEmpty else { return nil }
        guard let setUp else { return room.capacity.values.max() }
        return room.capacity[setUp] ?? room.capacity["any"] ?? 0
    }
}

extension RoomLargeEnough {
    fileprivate static func words(statementOf id: EngagementID, in problem: Problem) -> String {
        "\(Phrase.name(id, in: problem)) has a room for \(people(at: problem[id]))\(style(problem[id]))"
    }

    fileprivate static func words(
        of id: EngagementID, fitting: [ResourceID], plan: Plan, in problem: Problem
    ) -> Wording {
        let engagement = problem[id]
        let remedy = RoomChoice.remedy(
            fitting, otherwise: "ask for fewer seats, another set-up or other rooms", in: problem)
        let what =
            "\(Phrase.dated(id, by: plan, in: problem)) needs \(people(at: engagement)) seats\(style(engagement))"
        guard let id = RoomChoice.room(of: id, in: plan, problem), let room = problem[id].room else {
            return Wording("\(what), and none of its rooms offers them", remedy: remedy)
        }
        let held = capacity(room, engagement.needs.setUp) ?? 0
        let offer = held > 0 ? "holds \(held)" : "is not used in that set-up"
        return Wording("\(what); \(Phrase.name(id, in: problem)) \(offer)", remedy: remedy)
    }

    private static func style(_ engagement: Engagement) -> String {
        engagement.needs.setUp.map { " in \($0) set-up" } ?? ""
    }
}
