internal import Conditions
internal import Occasions

/// What falls due in the next days is pointed out.
enum DeadlinesNear {
    static let warn = Parameter(
        "warn", .count, 7,
        Text(
            en: "Days before the deadline from which it is noted",
            nl: "Dagen vóór de termijn vanaf wanneer ze gemeld wordt",
            fr: "Jours avant l'échéance à partir desquels elle est signalée"))

    static let rule = Rule(
        id: "deadlines-near", chapter: .standing,
        title: Text(en: "Deadlines that come near", nl: "Naderende termijnen", fr: "Échéances proches"),
        statement: Text(
            en: "What an occasion must have done within the days of warning is noted until it is done.",
            nl:
                "Wat voor een evenement binnen de waarschuwingstermijn klaar moet zijn, wordt gemeld tot het gedaan is.",
            fr: """
                Ce qui doit être fait pour un événement dans le délai d'avertissement est signalé jusqu'à ce que ce \
                soit fait.
                """),
        authority: .office,
        basis: Text(
            en: "Deadlines of the occasion", nl: "Termijnen van het evenement", fr: "Échéances de l'événement"),
        severity: .note,
        parameters: [warn]
    ) { brief, instance in
        DueDates.open(brief, instance).filter { (0...instance[Self.warn]).contains($0.daysLeft) }.map { due in
            instance.requirement(
                of: due.subjects, .formula(.never), in: brief.problem,
                statement: { say in words(statementOf: due, say) }, source: due.source
            ) { _, _, say in words(due, say) }
        }
    }
}

extension DeadlinesNear {
    fileprivate static func words(statementOf due: DueDates.Due, _ say: Phrase) -> String {
        let (title, name) = (due.deadline.title, say.name(due.occasion))
        return say(
            en: "'\(title)' of \(name) is done in good time", nl: "'\(title)' van \(name) is ruim op tijd klaar",
            fr: "'\(title)' de \(name) est fait à temps")
    }

    fileprivate static func words(_ due: DueDates.Due, _ say: Phrase) -> Wording {
        let (title, name, time) = (due.deadline.title, say.name(due.occasion), say.time(due.deadline.due))
        let left = say.days(from: due.today, to: due.date)
        return Wording(
            say(
                en: "'\(title)' of \(name) falls due \(left), \(time)",
                nl: "'\(title)' van \(name) moet \(left) klaar zijn, op \(time)",
                fr: "'\(title)' de \(name) est à faire \(left), le \(time)"),
            remedy: say(
                en: "do it and mark it done", nl: "doe het en meld het als gedaan",
                fr: "le faire et le marquer comme fait"))
    }
}
