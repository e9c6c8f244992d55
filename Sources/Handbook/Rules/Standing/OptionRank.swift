internal import Conditions
internal import Occasions

/// The office knows which rooms it counts on without the first option.
enum OptionRank {
    static let firstOption = Parameter(
        "first-option", .count, 1,
        Text(
            en: "The lowest option on which a room is counted on",
            nl: "De laagste optie waarmee op een zaal gerekend wordt",
            fr: "L'option la plus basse avec laquelle on compte sur une salle"))

    static let rule = Rule(
        id: "option-rank", chapter: .standing,
        title: Text(
            en: "Rooms on a lower option", nl: "Zalen op een lagere optie", fr: "Salles sur une option inférieure"),
        statement: Text(
            en: "The use of a room on which an occasion has only a lower option is noted, with whoever goes before it.",
            nl: """
                Het gebruik van een zaal waarop een evenement slechts een lagere optie heeft, wordt gemeld, met wie \
                voorgaat.
                """,
            fr: """
                L'utilisation d'une salle sur laquelle un événement n'a qu'une option inférieure est signalée, avec \
                celui qui passe avant.
                """),
        authority: .office,
        basis: Text(en: "Options on the room", nl: "Opties op de zaal", fr: "Options sur la salle"),
        severity: .note,
        parameters: [firstOption]
    ) { brief, instance in
        let problem = brief.problem
        let options = RoomOption.each(brief, instance)
        guard !options.isEmpty else { return [] }
        let rivals = Rivals(brief)
        return options.compactMap { option in
            guard !option.isLapsed, option.hold.standing > instance[Self.firstOption], !option.users.isEmpty else {
                return nil
            }
            let used = Quantity.sum(option.users.map { .truth($0.isThere) })
            let occasion = problem.occasions[option.occasion]
            let before = rivals.before(option)
            return instance.requirement(
                of: [occasion.id, problem[option.room].id], .formula(.atMost(used, 0)), in: problem,
                severity: instance.severity.perUnit,
                statement: { say in words(statementOf: occasion, option, say) },
                source: option.hold.source ?? occasion.source
            ) { miss, plan, say in words(miss, option, before, plan, say) }
        }
    }

    /// Who else holds each room.
    private struct Rivals {
        private var holders: [ResourceID: [(occasion: Int, hold: Hold)]] = [:]
        private let occasions: [Occasion]

        /// A hold takes the rooms that are taken with the one it names.
        init(_ brief: Brief) {
            let problem = brief.problem
            occasions = problem.holders
            for (index, occasion) in occasions.enumerated() where occasion.status != .cancelled {
                for hold in occasion.holds where hold.isRunning(in: problem) {
                    for tie in brief.ties.taken(with: hold.room) {
                        holders[tie.room, default: []].append((index, hold))
                    }
                }
            }
        }

        /// The occasions of the same time that hold the room before this one.
        func before(_ option: RoomOption) -> [Occasion] {
            let time = option.hold.taken(in: occasions[option.occasion].window)
            let found = (holders[option.room] ?? []).filter {
                $0.occasion != option.occasion && $0.hold.standing < option.hold.standing
                    && $0.hold.taken(in: occasions[$0.occasion].window).overlaps(time)
            }
            return Set(found.map(\.occasion)).sorted().map { occasions[$0] }
        }
    }
}

extension OptionRank {
    fileprivate static func words(statementOf occasion: Occasion, _ option: RoomOption, _ say: Phrase) -> String {
        let (name, room, rank) = (say.name(occasion), say.name(option.room), say.option(option.hold.standing))
        return say(
            en: "\(name) does not count on \(room), on which it has only the \(rank)",
            nl: "\(name) rekent niet op \(room), waarop het slechts de \(rank) heeft",
            fr: "\(name) ne compte pas sur \(room), dont il n'a que la \(rank)")
    }

    fileprivate static func words(
        _ miss: Miss, _ option: RoomOption, _ before: [Occasion], _ plan: Plan, _ say: Phrase
    ) -> Wording {
        let names = say.some(miss.engagements.map { say.dated($0, by: plan) })
        let (room, rank) = (RoomOption.name(option.room, of: miss, by: plan, say), say.option(option.hold.standing))
        let isOne = miss.engagements.count == 1
        let holders = say.some(before.map { say.name($0) })
        let told =
            before.isEmpty
            ? ""
            : say(
                en: "; \(holders) \(before.count == 1 ? "goes" : "go") before",
                nl: "; \(holders) \(before.count == 1 ? "gaat" : "gaan") voor",
                fr: " ; \(holders) \(before.count == 1 ? "passe" : "passent") avant")
        return Wording(
            say(
                en: "\(names) \(isOne ? "is" : "are") held in \(room) on the \(rank) only\(told)",
                nl: "\(names) \(isOne ? "vindt" : "vinden") plaats in \(room), slechts met de \(rank)\(told)",
                fr: "\(names) \(isOne ? "a" : "ont") lieu dans \(room), avec la \(rank) seulement\(told)"),
            remedy: say(
                en: "ask the venue to have the first option confirmed or released, or choose another room",
                nl: "vraag de zaalbeheerder de eerste optie te laten bevestigen of vrijgeven, of kies een andere zaal",
                fr:
                    "demander au gestionnaire de la salle de faire confirmer ou lever la première option, ou choisir une autre salle"
            ))
    }
}
