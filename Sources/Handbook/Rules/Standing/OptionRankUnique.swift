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
                Two occasions whose days overlap do not hold the same option on a room. A contract counts as the first \
                option; options that have lapsed do not count.
                """,
            nl: """
                Twee evenementen met overlappende dagen hebben niet dezelfde optie op een zaal. Een contract telt als \
                eerste optie; verlopen opties tellen niet.
                """,
            fr: """
                Deux événements dont les jours se chevauchent n'ont pas la même option sur une salle. Un contrat vaut \
                première option ; les options échues ne comptent pas.
                """),
        authority: .fact,
        basis: Text(
            en: "Options on a room are ranked", nl: "Opties op een zaal hebben een rangorde",
            fr: "Les options sur une salle ont un ordre")
    ) { brief, instance in
        let problem = brief.problem
        return twice(brief.occasions(for: instance), problem).map { pair in
            let ids = [pair.first, pair.second].map { problem.occasions[$0].id }
            return instance.requirement(
                of: [problem[pair.room].id] + ids, .formula(.never), in: problem,
                statement: { say in words(statementOf: pair.room, say) },
                source: pair.source ?? problem.occasions[pair.second].source
            ) { _, _, say in words(pair, say) }
        }
    }

    struct Pair: Sendable {
        let room: ResourceID
        let rank: Int
        let first: Int
        let second: Int
        let source: SourcePlace?
    }

    /// Options of one rank on one room by occasions of the same days; rooms that are shared have no ranks.
    private static func twice(_ occasions: [Int], _ problem: Problem) -> [Pair] {
        var held: [ResourceID: [(rank: Int, occasion: Int, source: SourcePlace?)]] = [:]
        for index in occasions {
            var seen: Set<[Int]> = []
            for hold in problem.occasions[index].holds where hold.isRunning(in: problem) {
                guard problem[hold.room].room?.isShared != true,
                    seen.insert([hold.room.index, hold.standing]).inserted
                else { continue }
                held[hold.room, default: []].append((hold.standing, index, hold.source))
            }
        }
        return held.keys.sorted().flatMap { room -> [Pair] in
            let ranked = Dictionary(grouping: held[room] ?? [], by: \.rank)
            return ranked.keys.sorted().flatMap { rank in pairs(ranked[rank] ?? [], room, problem) }
        }
    }

    private static func pairs(
        _ holds: [(rank: Int, occasion: Int, source: SourcePlace?)], _ room: ResourceID, _ problem: Problem
    ) -> [Pair] {
        let sorted = holds.sorted {
            (problem.occasions[$0.occasion].window, $0.occasion) < (problem.occasions[$1.occasion].window, $1.occasion)
        }
        var found: [Pair] = []
        for (index, hold) in sorted.enumerated() {
            let end = problem.occasions[hold.occasion].window.end
            for other in sorted[(index + 1)...] {
                if problem.occasions[other.occasion].window.start >= end { break }
                found.append(
                    Pair(
                        room: room, rank: hold.rank, first: hold.occasion, second: other.occasion, source: other.source)
                )
            }
        }
        return found
    }
}

extension OptionRankUnique {
    fileprivate static func words(statementOf room: ResourceID, _ say: Phrase) -> String {
        let name = say.name(room)
        return say(
            en: "Each option on \(name) has one holder at a time",
            nl: "Elke optie op \(name) heeft één houder tegelijk",
            fr: "Chaque option sur \(name) a un seul titulaire à la fois")
    }

    fileprivate static func words(_ pair: Pair, _ say: Phrase) -> Wording {
        let holders = say.list([pair.first, pair.second].map { say.name(say.problem.occasions[$0]) })
        let (room, rank) = (say.name(pair.room), say.option(pair.rank))
        let common = say.problem.occasions[pair.first].window.intersection(say.problem.occasions[pair.second].window)
        let when = common.map { say.range($0) } ?? ""
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
}
