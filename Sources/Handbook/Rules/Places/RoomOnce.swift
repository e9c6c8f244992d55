internal import Conditions
internal import Occasions

/// A room holds one engagement at a time, set-up and strike included.
enum RoomOnce {
    static let rule = Rule(
        id: "room-once", chapter: .places, title: "One engagement in a room at a time",
        statement: "A room holds one engagement at a time; its set-up before and strike after belong to it.",
        authority: .fact, basis: "A room cannot be in two uses at once"
    ) { problem, instance in
        problem.resourceIDs.compactMap { id in
            guard let room = problem[id].room, !room.isShared, instance.scope.covers(problem[id]) else { return nil }
            let spans = problem.claims(of: id)
            guard spans.count > 1 else { return nil }
            return Requirement(
                rule: instance.rule, subjects: [problem[id].id], demand: .disjoint(spans),
                severity: instance.severity.whole, authority: instance.authority, basis: instance.basis,
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
