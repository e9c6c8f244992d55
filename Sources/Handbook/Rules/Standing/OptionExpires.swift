internal import Conditions
internal import Occasions

/// An option that will soon lapse before the room is needed is pointed out.
enum OptionExpires {
    static let warn = Parameter(
        "warn", .count, 7,
        Text(
            en: "Days before the option lapses from which it is noted",
            nl: "Dagen vóór het aflopen van de optie vanaf wanneer ze gemeld wordt",
            fr: "Jours avant l'expiration de l'option à partir desquels elle est signalée"))

    static let rule = Rule(
        id: "option-expires", chapter: .standing,
        title: Text(
            en: "Options that will lapse", nl: "Opties die aflopen", fr: "Options qui vont expirer"),
        statement: Text(
            en: """
                A room that is used on an option which lapses within the days of warning, and before the engagement, is \
                noted until the option is confirmed or renewed.
                """,
            nl: """
                Een zaal die gebruikt wordt op een optie die binnen de waarschuwingstermijn en vóór de activiteit \
                afloopt, wordt gemeld tot de optie bevestigd of vernieuwd is.
                """,
            fr: """
                Une salle utilisée sur une option qui expire dans le délai d'avertissement et avant l'activité est \
                signalée jusqu'à ce que l'option soit confirmée ou renouvelée.
                """),
        authority: .office,
        basis: Text(en: "Options on the room", nl: "Opties op de zaal", fr: "Options sur la salle"),
        severity: .note,
        parameters: [warn]
    ) { brief, instance in
        let problem = brief.problem
        guard let today = problem.today else { return [] }
        return RoomOption.each(brief, instance).compactMap { option in
            guard !option.isLapsed, let until = option.hold.until else { return nil }
            let date = problem.date(of: until)
            guard date.dayNumber - today.dayNumber <= instance[Self.warn] else { return nil }
            let used = option.users.compactMap { user in
                starts(user.id, after: until, brief).map { $0.and(user.isThere) }
            }
            guard !used.isEmpty else { return nil }
            let occasion = problem.occasions[option.occasion]
            return instance.requirement(
                of: [occasion.id, problem[option.room].id], .formula(.atMost(.sum(used.map { .truth($0) }), 0)),
                in: problem, severity: instance.severity.perUnit,
                statement: { say in words(statementOf: occasion, option.room, until, say) },
                source: option.hold.source ?? occasion.source
            ) { miss, plan, say in words(miss, option.room, until, today, plan, say) }
        }
    }

    /// What of a plan says that an engagement begins after the option lapsed; nil where it cannot.
    private static func starts(_ id: EngagementID, after until: Moment, _ brief: Brief) -> Formula? {
        guard let end = brief.starts(of: id).end, until < end else { return nil }
        let last = max(end, brief.problem.latestStart(of: id) + 1)
        return .starts(id, TimeRanges(TimeRange(until, minutes: last - until)))
    }
}

extension OptionExpires {
    fileprivate static func words(
        statementOf occasion: Occasion, _ room: ResourceID, _ until: Moment, _ say: Phrase
    ) -> String {
        let (name, place, time) = (say.name(occasion), say.name(room), say.time(until))
        return say(
            en: "Nothing of \(name) is held in \(place) after its option lapses \(time)",
            nl: "Niets van \(name) vindt plaats in \(place) nadat de optie afloopt op \(time)",
            fr: "Rien de \(name) n'a lieu dans \(place) après l'expiration de son option le \(time)")
    }

    fileprivate static func words(
        _ miss: Miss, _ room: ResourceID, _ until: Moment, _ today: CivilDate, _ plan: Plan, _ say: Phrase
    ) -> Wording {
        let names = say.some(miss.engagements.map { say.dated($0, by: plan) })
        let (place, time) = (say.name(room), say.time(until))
        let left = say.days(from: today, to: say.problem.date(of: until))
        return Wording(
            say(
                en: "The option on \(place) lapses \(left), \(time), before \(names)",
                nl: "De optie op \(place) loopt \(left) af, op \(time), vóór \(names)",
                fr: "L'option sur \(place) expire \(left), le \(time), avant \(names)"),
            remedy: say(
                en: "confirm or renew it before then, or choose another room",
                nl: "bevestig of vernieuw ze voordien, of kies een andere zaal",
                fr: "la confirmer ou la renouveler avant, ou choisir une autre salle"))
    }
}
