internal import Conditions
internal import Occasions

/// Between two bilaterals a room has the time to be made ready again.
enum RoomReset {
    static let reset = Parameter(
        "reset", .minutes, 15,
        Text(
            en: "Time to make the room ready again", nl: "Tijd om de zaal opnieuw klaar te zetten",
            fr: "Temps pour remettre la salle en état"))

    static let rule = Rule(
        id: "room-reset", chapter: .places,
        title: Text(
            en: "Time to reset the room", nl: "Tijd om de zaal opnieuw klaar te zetten",
            fr: "Le temps de remettre la salle en état"),
        statement: Text(
            en: """
                Between two engagements of the kinds named, in one room, lie at least the minutes it takes to make the \
                room ready again. Set-up and strike that take longer stand in for it.
                """,
            nl: """
                Tussen twee activiteiten van de genoemde soorten in dezelfde zaal liggen minstens de minuten die nodig \
                zijn om de zaal opnieuw klaar te zetten. Opbouw en afbraak die langer duren, volstaan.
                """,
            fr: """
                Entre deux activités des genres nommés, dans une même salle, il y a au moins les minutes qu'il faut pour \
                remettre la salle en état. Un montage et un démontage plus longs en tiennent lieu.
                """),
        authority: .office,
        basis: Text(
            en: "Practice of summits: rooms for bilaterals", nl: "Gebruik op toppen: zalen voor bilaterale gesprekken",
            fr: "Usage des sommets : salles pour entretiens bilatéraux"),
        parameters: [reset],
        scope: RuleScope(kinds: ["bilateral"])
    ) { brief, instance in
        let problem = brief.problem
        let reset = instance[Self.reset]
        func spans(of id: ResourceID) -> [Span] {
            brief.claims(of: id, for: instance).map { claim in
                let staysReady = problem[claim.engagement].needs.staysReady
                return Span(claim.engagement, after: staysReady ? 0 : reset, only: claim.only)
            }
        }
        return brief.resources(for: instance).flatMap { id -> [Requirement] in
            guard let room = problem[id].room, !room.isShared else { return [] }
            let own = spans(of: id)
            guard !own.isEmpty else { return [] }
            var found: [Requirement] = []
            if own.count > 1, room.setUpMinutes + room.strikeMinutes < reset {
                found.append(requirement(Place(room: id), .disjoint(own), reset, instance, problem))
            }
            for part in brief.ties.parts(of: id) {
                guard let other = problem[part].room, !other.isShared,
                    min(room.strikeMinutes + other.setUpMinutes, other.strikeMinutes + room.setUpMinutes) < reset
                else { continue }
                let theirs = spans(of: part)
                if theirs.isEmpty { continue }
                found.append(
                    requirement(Place(room: id, part: part), .separate(own, theirs), reset, instance, problem))
            }
            return found
        }
    }

    /// A room, or a hall and a part of it that is used after the whole or before it.
    fileprivate struct Place: Sendable {
        let room: ResourceID
        var part: ResourceID?

        func name(_ say: Phrase) -> String {
            let name = say.name(room)
            guard let part = part.map({ say.name($0) }) else { return name }
            return say(
                en: "\(name) with its part \(part)", nl: "\(name) met het deel \(part)",
                fr: "\(name) avec sa partie \(part)")
        }
    }

    private static func requirement(
        _ place: Place, _ demand: Condition, _ reset: Int, _ instance: RuleInstance, _ problem: Problem
    ) -> Requirement {
        instance.requirement(
            of: ([place.room] + [place.part].compactMap { $0 }).map { problem[$0].id }, demand, in: problem,
            statement: { say in words(statementOf: place, reset, say) }, source: problem[place.room].source
        ) { miss, plan, say in words(miss, of: place, reset, plan: plan, say) }
    }
}

extension RoomReset {
    fileprivate static func words(statementOf place: Place, _ reset: Int, _ say: Phrase) -> String {
        let (name, minutes) = (place.name(say), say.duration(reset))
        return say(
            en: "\(name) has \(minutes) to be made ready between two engagements",
            nl: "\(name) heeft \(minutes) om tussen twee activiteiten klaargezet te worden",
            fr: "\(name) a \(minutes) pour être remise en état entre deux activités")
    }

    fileprivate static func words(
        _ miss: Miss, of place: Place, _ reset: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        let ranges = miss.engagements.compactMap { id in plan.range(of: id, in: say.problem).map { (id, $0) } }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        let (name, minutes, missing) = (place.name(say), say.duration(reset), say.duration(miss.amount))
        guard ranges.count == 2, let first = ranges.first, let second = ranges.last else {
            return Wording(words(statementOf: place, reset, say), remedy: RoomUse.remedy(miss, say))
        }
        let (before, after) = (say.name(first.0), say.name(second.0))
        let (ends, begins) = (say.time(first.1.end), say.time(second.1.start))
        let due = say.time(first.1.end + reset)
        return Wording(
            say(
                en: """
                    \(name) needs \(minutes) to be made ready between \(before), which ends \(ends), and \(after), \
                    which begins \(begins): \(missing) missing
                    """,
                nl: """
                    \(name) heeft \(minutes) nodig om klaargezet te worden tussen \(before), dat eindigt op \(ends), en \
                    \(after), dat begint op \(begins): \(missing) te kort
                    """,
                fr: """
                    Il faut \(minutes) pour remettre \(name) en état entre la fin de \(before) le \(ends) et le début \
                    de \(after) le \(begins) : il manque \(missing)
                    """),
            remedy: say(
                en: "start \(after) no earlier than \(due), or give one of them another room",
                nl: "laat \(after) niet vóór \(due) beginnen, of geef een van beide een andere zaal",
                fr: "ne pas commencer \(after) avant le \(due), ou donner une autre salle à l'une des deux"))
    }
}
