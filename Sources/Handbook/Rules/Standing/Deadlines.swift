internal import Conditions
internal import Occasions

/// What had to be done by a day is done.
enum Deadlines {
    static let rule = Rule(
        id: "deadlines", chapter: .standing,
        title: Text(en: "Deadlines that have passed", nl: "Verstreken termijnen", fr: "Échéances dépassées"),
        statement: Text(
            en: """
                What an occasion had to have done by a day, such as registration or accreditation, is done by the end \
                of that day. What is late is told, and never keeps an occasion from being planned.
                """,
            nl: """
                Wat voor een evenement tegen een dag klaar moest zijn, zoals registratie of accreditatie, is aan het \
                einde van die dag gedaan. Wat te laat is, wordt gemeld, en houdt nooit tegen dat een evenement gepland wordt.
                """,
            fr: """
                Ce qui devait être fait pour un événement avant un jour donné, comme l'enregistrement ou \
                l'accréditation, l'est à la fin de ce jour. Un retard est signalé, et n'empêche jamais de planifier un \
                événement.
                """),
        authority: .office,
        basis: Text(
            en: "Deadlines of the occasion", nl: "Termijnen van het evenement", fr: "Échéances de l'événement"),
        severity: .note
    ) { brief, instance in
        DueDates.open(brief, instance).filter(\.isPast).map { due in
            instance.requirement(
                of: due.subjects, .formula(.never), in: brief.problem,
                // No plan sends an invitation that was forgotten, whatever a sheet says.
                severity: instance.severity == .must ? .note : nil,
                statement: { say in words(statementOf: due, say) }, source: due.source
            ) { _, _, say in words(due, say) }
        }
    }
}

extension Deadlines {
    fileprivate static func words(statementOf due: DueDates.Due, _ say: Phrase) -> String {
        let (title, name, date) = (due.deadline.title, say.name(due.occasion), say.date(due.date))
        return say(
            en: "'\(title)' of \(name) is done by \(date)", nl: "'\(title)' van \(name) is klaar tegen \(date)",
            fr: "'\(title)' de \(name) est fait au plus tard le \(date)")
    }

    fileprivate static func words(_ due: DueDates.Due, _ say: Phrase) -> Wording {
        let (title, name, time) = (due.deadline.title, say.name(due.occasion), say.time(due.deadline.due))
        let days = say.days(-due.daysLeft)
        return Wording(
            say(
                en: "'\(title)' of \(name) was due \(time), \(days) ago, and is not done",
                nl: "'\(title)' van \(name) moest klaar zijn op \(time), \(days) geleden, en is niet gedaan",
                fr: "'\(title)' de \(name) était dû le \(time), il y a \(days), et n'est pas fait"),
            remedy: say(
                en: "do it and mark it done (done: yes), or move it to a later day",
                nl: "doe het en meld het als gedaan (done: yes), of verplaats het naar een latere dag",
                fr: "le faire et le marquer comme fait (done: yes), ou le reporter à une date ultérieure"))
    }
}
