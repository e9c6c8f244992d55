internal import Conditions
internal import Occasions

/// The escort of a delegation is asked for in time.
enum NoteVerbale {
    static let notice = Parameter(
        "notice", .count, 3,
        Text(
            en: "Working days before the arrival, Monday to Friday less public holidays",
            nl: "Werkdagen vóór de aankomst, maandag tot vrijdag zonder feestdagen",
            fr: "Jours ouvrables avant l'arrivée, du lundi au vendredi, hors jours fériés"))

    static let rule = Rule(
        id: "note-verbale", chapter: .standing,
        title: Text(
            en: "Note verbale for an escort", nl: "Verbale nota voor een escorte", fr: "Note verbale pour une escorte"),
        statement: Text(
            en: """
                The note verbale that asks for the escort of a delegation is handed in at least so many working days \
                before it arrives. What is late or missing is told, and never keeps an occasion from being planned.
                """,
            nl: """
                De verbale nota die om de escorte van een delegatie vraagt, wordt minstens zoveel werkdagen vóór haar \
                aankomst ingediend. Wat te laat is of ontbreekt, wordt gemeld, en houdt nooit tegen dat een evenement gepland wordt.
                """,
            fr: """
                La note verbale qui demande l'escorte d'une délégation est remise au moins ce nombre de jours ouvrables \
                avant son arrivée. Un retard ou une note manquante est signalé, et n'empêche jamais de planifier un événement.
                """),
        authority: .protocolRule,
        basis: Text(
            en: "Practice of the FPS Foreign Affairs for the protection of visitors",
            nl: "Praktijk van de FOD Buitenlandse Zaken voor de beveiliging van bezoekers",
            fr: "Pratique du SPF Affaires étrangères pour la protection des visiteurs"),
        severity: .note,
        parameters: [notice]
    ) { brief, instance in
        let problem = brief.problem
        let calendar = OfficeDays(problem)
        let occasions = Set(brief.occasions(for: instance))
        return brief.resources(for: instance).compactMap { id in
            guard let delegation = problem[id].delegation, let escort = delegation.escort,
                occasions.contains(delegation.occasion)
            else { return nil }
            // A delegation whose arrival is not known yet comes on the first day at the earliest.
            let arrival = problem.date(of: delegation.arrival ?? problem.occasions[delegation.occasion].window.start)
            let last = calendar.date(instance[Self.notice], before: arrival)
            if let note = escort.noteVerbale, note <= last { return nil }
            return instance.requirement(
                of: [problem[id].id], .formula(.never), in: problem,
                // No plan hands in a paper that was forgotten, whatever a sheet says.
                severity: instance.severity == .must ? .note : nil,
                statement: { say in words(statementOf: id, last, say) }, source: problem[id].source
            ) { _, _, say in words(of: id, escort, arrival, last, instance[Self.notice], say) }
        }
    }
}

extension NoteVerbale {
    fileprivate static func words(statementOf guest: ResourceID, _ last: CivilDate, _ say: Phrase) -> String {
        let (name, date) = (say.name(guest), say.date(last))
        return say(
            en: "The note verbale for the escort of \(name) is handed in by \(date)",
            nl: "De verbale nota voor de escorte van \(name) is ingediend tegen \(date)",
            fr: "La note verbale pour l'escorte de \(name) est remise au plus tard le \(date)")
    }

    fileprivate static func words(
        of guest: ResourceID, _ escort: Escort, _ arrival: CivilDate, _ last: CivilDate, _ notice: Int, _ say: Phrase
    ) -> Wording {
        let (name, date, end) = (say.name(guest), say.date(arrival), say.date(last))
        let count = say.language.count(
            notice, Text(en: "working day", nl: "werkdag", fr: "jour ouvrable"),
            Text(en: "working days", nl: "werkdagen", fr: "jours ouvrables"))
        let limit = say(
            en: "the last day is \(end), \(count) before \(date)",
            nl: "de laatste dag is \(end), \(count) vóór \(date)",
            fr: "le dernier jour est le \(end), \(count) avant le \(date)")
        guard let handedIn = escort.noteVerbale.map({ say.date($0) }) else {
            return Wording(
                say(
                    en: "No note verbale asks for the escort of \(name); \(limit)",
                    nl: "Geen verbale nota vraagt om de escorte van \(name); \(limit)",
                    fr: "Aucune note verbale ne demande l'escorte de \(name) ; \(limit)"),
                remedy: remedy(end, isLate: say.problem.today.map { $0 > last } ?? false, say))
        }
        return Wording(
            say(
                en: "The note verbale for the escort of \(name) is handed in \(handedIn); \(limit)",
                nl: "De verbale nota voor de escorte van \(name) wordt ingediend op \(handedIn); \(limit)",
                fr: "La note verbale pour l'escorte de \(name) est remise le \(handedIn) ; \(limit)"),
            remedy: remedy(end, isLate: say.problem.today.map { $0 > last } ?? false, say))
    }

    private static func remedy(_ last: String, isLate: Bool, _ say: Phrase) -> String {
        isLate
            ? say(
                en: "ring the protocol of the FPS Foreign Affairs, or do without an escort",
                nl: "bel het protocol van de FOD Buitenlandse Zaken, of zie af van een escorte",
                fr: "téléphoner au protocole du SPF Affaires étrangères, ou renoncer à l'escorte")
            : say(
                en: "hand it in by \(last)", nl: "dien ze in tegen \(last)", fr: "la remettre au plus tard le \(last)")
    }
}
