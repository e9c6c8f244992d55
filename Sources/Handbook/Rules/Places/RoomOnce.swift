internal import Conditions
internal import Occasions

/// A room holds one engagement at a time, set-up and strike included.
enum RoomOnce {
    static let rule = Rule(
        id: "room-once", chapter: .places, title: "One engagement in a room at a time",
        statement: "A room holds one engagement at a time; its set-up before and strike after belong to it.",
        authority: .fact, basis: "A room cannot be in two uses at once"
    ) { brief, instance in
        let problem = brief.problem
        return brief.resources(for: instance).compactMap { id in
            guard let room = problem[id].room, !room.isShared else { return nil }
            let spans = brief.claims(of: id, for: instance)
            guard spans.count > 1 else { return nil }
            return instance.requirement(
                of: [problem[id].id], .disjoint(spans),
                statement: words(statementOf: id, in: problem), source: problem[id].source
            ) { miss, _ in words(miss, of: id, in: problem) }
        }
    }
}

extension RoomOnce {
    fileprivate static func words(statementOf room: ResourceID, in problem: Problem) -> String {
        "\(Phrase.name(room, in: problem)) holds one engagement at a time, with its set-up and strike"
    }

    fileprivate static func words(_ miss: Miss, of room: ResourceID, in problem: Problem) -> Wording {
        let names = Phrase.list(miss.engagements.map { Phrase.name($0, in: problem) })
        let when = miss.range.map { ", " + Phrase.range($0, in: problem) } ?? ""
        return Wording(
            "\(Phrase.name(room, in: problem)) is taken twice\(when): \(names), set-up and strike included",
            remedy: "move one of them by \(Phrase.duration(miss.amount)) or give it another room")
    }
}
