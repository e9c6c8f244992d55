internal import Conditions
internal import Occasions

/// No two occasions hold the same option on a room for the same days.
enum OptionRankUnique {
    static let rule = Rule(
        id: "option-rank-unique", chapter: .standing,
        title: Text(
            en: "One holder of each option", nl: "Eén houder per optie", fr: "Un seul titulaire par option"),
        statement: Text(
            en: """
                Two occasions whose days overlap do not hold the same option on a room, nor on two rooms of which one is \
                a part of the other or excludes it. A contract counts as the first option; options that have lapsed do \
                not count.
                """,
            nl: """
                Twee evenementen met overlappende dagen hebben niet dezelfde optie op een zaal, en ook niet op twee \
                zalen waarvan de ene een deel is van de andere of haar uitsluit. Een contract telt als eerste optie; \
                verlopen opties tellen niet.
                """,
            fr: """
                Deux événements dont les jours se chevauchent n'ont pas la même option sur une salle, ni sur deux \
                salles dont l'une fait partie de l'autre ou l'exclut. Un contrat vaut première option ; les options \
                échues ne comptent pas.
                """),
        authority: .fact,
        basis: Text(
            en: "Options on a room are ranked", nl: "Opties op een zaal hebben een rangorde",
            fr: "Les options sur une salle ont un ordre")
    ) { brief, instance in
        let problem = brief.problem
        return twice(brief.occasions(for: instance), brief).map { pair in
            let ids = [pair.first, pair.second].map { problem.occasions[$0].id }
            return instance.requirement(
                of: pair.rooms.map { problem[$0].id } + ids, .formula(.never), in: problem,
                statement: { say in words(statementOf: pair, say) },
                source: pair.source ?? problem.occasions[pair.second].source
            ) { _, _, say in words(pair, say) }
        }
    }

    struct Pair: Sendable {
        let room: ResourceID
        /// The room the second holds, and what it is to the first one's.
        let other: RoomTies.Tie
        let rank: Int
        let first: Int
        let second: Int
        /// The time both hold.
        let common: TimeRange
        let source: SourcePlace?

        var rooms: [ResourceID] { other.bond == .itself ? [room] : [room, other.room] }
    }

    /// An option on a room as an occasion holds it.
    private struct Held {
        let room: ResourceID
        let rank: Int
        let occasion: Int
        let time: TimeRange
        let source: SourcePlace?
    }

    /// Options of one rank by occasions of the same days on one room, or on two that are not free together; rooms that are
    /// shared have no ranks.
    private static func twice(_ occasions: [Int], _ brief: Brief) -> [Pair] {
        let problem = brief.problem
        var held: [ResourceID: [Held]] = [:]
        for index in occasions {
            var seen: Set<[Int]> = []
            for hold in problem.occasions[index].holds where hold.isRunning(in: problem) {
                let time = hold.taken(in: problem.occasions[index].window)
                guard problem[hold.room].room?.isShared != true,
                    seen.insert([hold.room.index, hold.standing, time.start.minutes, time.end.minutes]).inserted
                else { continue }
                held[hold.room, default: []].append(
                    Held(room: hold.room, rank: hold.standing, occasion: index, time: time, source: hold.source))
            }
        }
        return held.keys.sorted().flatMap { room -> [Pair] in
            // Each two rooms once.
            brief.ties.taken(with: room).filter { room <= $0.room && held[$0.room] != nil }.flatMap { tie -> [Pair] in
                let both = (held[room] ?? []) + (tie.room == room ? [] : held[tie.room] ?? [])
                let ranked = Dictionary(grouping: both, by: \.rank)
                return ranked.keys.sorted().flatMap { rank in pairs(ranked[rank] ?? [], tie) }
            }
        }
    }

    /// Those of two occasions, and where there are two rooms, of one on each.
    private static func pairs(_ holds: [Held], _ tie: RoomTies.Tie) -> [Pair] {
        let sorted = holds.sorted { ($0.time, $0.occasion) < ($1.time, $1.occasion) }
        var found: [Pair] = []
        for (index, hold) in sorted.enumerated() {
            for other in sorted[(index + 1)...] {
                if other.time.start >= hold.time.end { break }
                guard other.occasion != hold.occasion, let common = hold.time.intersection(other.time),
                    tie.bond == .itself || other.room != hold.room
                else { continue }
                // The bond is that of the tie's room to the other; seen from the tie's room it turns round.
                let bond = other.room == tie.room ? tie.bond : tie.bond.turned
                found.append(
                    Pair(
                        room: hold.room, other: RoomTies.Tie(other.room, bond), rank: hold.rank, first: hold.occasion,
                        second: other.occasion, common: common, source: other.source))
            }
        }
        return found
    }
}

extension OptionRankUnique {
    fileprivate static func words(statementOf pair: Pair, _ say: Phrase) -> String {
        let name = say.list(pair.rooms.map { say.name($0) })
        return say(
            en: "Each option on \(name) has one holder at a time",
            nl: "Elke optie op \(name) heeft één houder tegelijk",
            fr: "Chaque option sur \(name) a un seul titulaire à la fois")
    }

    fileprivate static func words(_ pair: Pair, _ say: Phrase) -> Wording {
        let holders = say.list([pair.first, pair.second].map { say.name(say.problem.occasions[$0]) })
        let (room, rank) = (say.name(pair.room) + also(pair, say), say.option(pair.rank))
        let when = say.range(pair.common)
        return Wording(
            say(
                en: "\(holders) both hold the \(rank) on \(room), \(when)",
                nl: "\(holders) hebben beide de \(rank) op \(room), \(when)",
                fr: "\(holders) ont tous deux la \(rank) sur \(room), \(when)"),
            remedy: say(
                en: "ask the venue who asked first and give the other the next rank",
                nl: "vraag de zaalbeheerder wie het eerst vroeg en geef de andere de volgende rang",
                fr: "demander au gestionnaire de la salle qui a demandé en premier et donner à l'autre le rang suivant")
        )
    }

    /// ` and its part East`: the room of the second, where it is another.
    private static func also(_ pair: Pair, _ say: Phrase) -> String {
        let other = say.name(pair.other.room)
        switch pair.other.bond {
        case .itself: return ""
        case .part:
            return say(en: " and its part \(other)", nl: " en het deel \(other)", fr: " et sa partie \(other)")
        case .hall:
            return say(
                en: " and \(other), of which it is a part", nl: " en \(other), waar deze zaal deel van is",
                fr: " et \(other), dont elle fait partie")
        case .excluded:
            return say(
                en: " and \(other), which excludes it", nl: " en \(other), die deze zaal uitsluit",
                fr: " et \(other), qui l'exclut")
        }
    }
}
