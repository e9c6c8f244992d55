internal import Conditions
internal import Occasions

/// All who are in a shared room, or in the parts of a divided hall, at one time: the part of `room-large-enough` about the
/// crowd.
///
/// An engagement counts with the people in the room, from its start to its end. One that says nobody counts as nobody. Who
/// is in a part of the room is in the room.
enum SharedRooms {
    static func requirements(_ brief: Brief, _ instance: RuleInstance) -> [Requirement] {
        let problem = brief.problem
        return problem.resourceIDs.compactMap { id in
            guard let room = problem[id].room, let most = RoomCapacity.crowd(in: room, instance) else { return nil }
            // A hall that is not shared is used whole or in parts; how it is set up says nothing of its parts.
            let rooms = (room.isShared ? [id] : []) + brief.ties.parts(of: id)
            let loads = rooms.flatMap { brief.claims(of: $0, for: instance) }
                .compactMap { claim -> Load? in
                    let people = people(at: claim.engagement, in: problem)
                    // What is too much by itself is said of the engagement; beside others it leaves no place.
                    return people > 0 ? Load(Span(claim.engagement, only: claim.only), amount: min(people, most)) : nil
                }
            guard canExceed(loads, most) else { return nil }
            return instance.requirement(
                of: [problem[id].id], .shared(loads, capacity: Capacity(most)), in: problem,
                statement: { say in words(statementOf: id, most, say) }, source: problem[id].source
            ) { miss, plan, say in words(miss, of: id, most, plan: plan, say) }
        }
    }

    private static func people(at id: EngagementID, in problem: Problem) -> Int {
        max(problem[id].needs.seats, problem[id].attendance)
    }

    /// An engagement that may take several places of the room counts once.
    private static func canExceed(_ loads: [Load], _ most: Int) -> Bool {
        var seen: Set<EngagementID> = []
        let first = loads.filter { seen.insert($0.span.engagement).inserted }
        return seen.count > 1 && first.reduce(0) { $0 + $1.amount } > most
    }
}

extension RoomCapacity {
    /// How many people may be in a room at once, whatever they do there; nil where nothing is known.
    fileprivate static func crowd(in room: Room, _ instance: RuleInstance) -> Int? {
        let limits = [
            room.isShared ? room.capacity.values.max() : nil, room.attestedMaximum,
            room.exits.map { through($0, instance) },
            room.exitWidth.map { $0 * instance[peoplePerCm] },
        ]
        return limits.compactMap { $0 }.min()
    }
}

extension SharedRooms {
    fileprivate static func words(statementOf room: ResourceID, _ most: Int, _ say: Phrase) -> String {
        let (name, crowd) = (say.name(room), say.language.people(most))
        return say(
            en: "No more than \(crowd) \(most == 1 ? "is" : "are") in \(name) at once",
            nl: "In \(name) \(most == 1 ? "is" : "zijn") nooit meer dan \(crowd) tegelijk",
            fr: "Jamais plus de \(crowd) \(most == 1 ? "n'est" : "ne sont") dans \(name) à la fois")
    }

    fileprivate static func words(
        _ miss: Miss, of room: ResourceID, _ most: Int, plan: Plan, _ say: Phrase
    ) -> Wording {
        let (name, crowd) = (say.name(room), say.language.people(most))
        let when = miss.range.map { ", " + say.range($0) } ?? ""
        let sum = miss.engagements.reduce(0) { $0 + people(at: $1, in: say.problem) }
        let parties = say.list(
            miss.engagements.map { id in
                let (title, people) = (say.name(id), people(at: id, in: say.problem))
                return say(en: "\(title) with \(people)", nl: "\(title) met \(people)", fr: "\(title) avec \(people)")
            })
        return Wording(
            say(
                en: "\(name) holds \(crowd) and \(sum) would be in it at once\(when): \(parties)",
                nl: "\(name) biedt plaats aan \(crowd) en er zouden er \(sum) tegelijk zijn\(when): \(parties)",
                fr: "\(name) contient \(crowd) et \(sum) y seraient à la fois\(when) : \(parties)"),
            remedy: say(
                en: "move one of them to another time or another place",
                nl: "verplaats een ervan naar een ander tijdstip of een andere plaats",
                fr: "déplacer l'une d'elles à une autre heure ou en un autre lieu"))
    }
}
