internal import Conditions
internal import Occasions

/// Nothing of an occasion is public before its embargo ends.
enum PublicationEmbargo {
    static let rule = Rule(
        id: "publication-embargo", chapter: .standing,
        title: Text(
            en: "Nothing public before the embargo ends", nl: "Niets openbaar vóór het einde van het embargo",
            fr: "Rien de public avant la fin de l'embargo"),
        statement: Text(
            en:
                "An occasion under embargo is not announced, and no public engagement of it begins, before the embargo ends.",
            nl: """
                Een evenement onder embargo wordt niet aangekondigd en geen openbare activiteit ervan begint vóór het \
                einde van het embargo.
                """,
            fr: """
                Un événement sous embargo n'est pas annoncé, et aucune de ses activités publiques ne commence, avant la \
                fin de l'embargo.
                """),
        authority: .office,
        basis: Text(
            en: "Embargo agreed with the partners", nl: "Embargo afgesproken met de partners",
            fr: "Embargo convenu avec les partenaires")
    ) { brief, instance in
        let problem = brief.problem
        let open = Dictionary(
            grouping: brief.engagements(for: instance).filter { problem[$0].confidentiality == .public },
            by: { problem[$0].occasion })
        return brief.occasions(for: instance).flatMap { index -> [Requirement] in
            let occasion = problem.occasions[index]
            let heldBack = heldBack(occasion, open[index] ?? [], problem).map { shown in
                instance.requirement(
                    of: [occasion.id, "held-back"], .formula(.never), in: problem, severity: .note,
                    statement: { say in words(statementOf: occasion, say) }, source: occasion.source
                ) { _, _, say in words(heldBack: shown, occasion, say) }
            }
            let noted = [heldBack].compactMap(\.self)
            guard let embargo = occasion.embargo else { return noted }
            var demands: [(String, Condition)] = []
            if occasion.isAnnounced, let today = problem.today, today < problem.date(of: embargo) {
                demands.append(("announced", .formula(.never)))
            }
            let after = (open[index] ?? []).compactMap { starts($0, from: embargo, brief) }
            if !after.isEmpty { demands.append(("engagements", .formula(.all(after)))) }
            return noted
                + demands.map { subject, demand in
                    instance.requirement(
                        of: [occasion.id, subject], demand, in: problem,
                        statement: { say in words(statementOf: occasion, embargo, say) }, source: occasion.source
                    ) { miss, plan, say in words(miss, occasion, embargo, plan, say) }
                }
        }
    }

    /// As the day of the question begins: then an export holds back what the embargo covers.
    private static func isUnder(_ embargo: Moment, _ problem: Problem) -> Bool {
        problem.today.map { problem.zone.day($0).start < embargo } ?? false
    }

    /// How many engagements the public would read of and may not yet, as far as the day of the question tells.
    private static func heldBack(_ occasion: Occasion, _ open: [EngagementID], _ problem: Problem) -> Int? {
        guard occasion.status == .confirmed, !open.isEmpty else { return nil }
        if let embargo = occasion.embargo {
            guard isUnder(embargo, problem) else { return nil }
            return open.count
        }
        return occasion.announced == false ? open.count : nil
    }

    /// That an engagement begins after the embargo; nil where it cannot begin before.
    private static func starts(_ id: EngagementID, from embargo: Moment, _ brief: Brief) -> Formula? {
        guard let first = brief.starts(of: id).first, first < embargo else { return nil }
        let last = max(embargo, brief.problem.latestStart(of: id))
        return brief.when(id, .starts(id, TimeRanges(TimeRange(embargo, minutes: last - embargo + 1))))
    }
}

extension PublicationEmbargo {
    fileprivate static func words(statementOf occasion: Occasion, _ say: Phrase) -> String {
        let name = say.name(occasion)
        return say(
            en: "Nothing of \(name) is published before it is announced",
            nl: "Niets van \(name) wordt gepubliceerd voor het aangekondigd is",
            fr: "Rien de \(name) n'est publié avant son annonce")
    }

    fileprivate static func words(heldBack count: Int, _ occasion: Occasion, _ say: Phrase) -> Wording {
        let name = say.name(occasion)
        let what = say.language.count(
            count, Text(en: "public engagement", nl: "openbare activiteit", fr: "activité publique"),
            Text(en: "public engagements", nl: "openbare activiteiten", fr: "activités publiques"))
        guard let embargo = occasion.embargo else {
            return Wording(
                say(
                    en: "\(name) is not announced: \(what) held back from the public feed",
                    nl: "\(name) is niet aangekondigd: \(what) niet in de openbare agenda",
                    fr: "\(name) n'est pas annoncé : \(what) hors de l'agenda public"),
                remedy: say(
                    en: "once it may be known, write 'announced: yes'",
                    nl: "schrijf 'announced: yes' zodra het bekend mag zijn",
                    fr: "écrire 'announced: yes' dès que cela peut être su"))
        }
        let time = say.time(embargo)
        return Wording(
            say(
                en: "\(name) is under embargo: \(what) held back from the public feed until \(time)",
                nl: "\(name) staat onder embargo: \(what) niet in de openbare agenda tot \(time)",
                fr: "\(name) est sous embargo : \(what) hors de l'agenda public jusqu'au \(time)"),
            remedy: say(
                en: "export the feeds again after that", nl: "exporteer de agenda's daarna opnieuw",
                fr: "exporter de nouveau les agendas ensuite"))
    }

    fileprivate static func words(statementOf occasion: Occasion, _ embargo: Moment, _ say: Phrase) -> String {
        let (name, time) = (say.name(occasion), say.time(embargo))
        return say(
            en: "Nothing of \(name) is public before \(time)", nl: "Niets van \(name) is openbaar vóór \(time)",
            fr: "Rien de \(name) n'est public avant le \(time)")
    }

    fileprivate static func words(
        _ miss: Miss, _ occasion: Occasion, _ embargo: Moment, _ plan: Plan, _ say: Phrase
    ) -> Wording {
        let (name, time) = (say.name(occasion), say.time(embargo))
        guard !miss.engagements.isEmpty else {
            return Wording(
                say(
                    en: "\(name) is announced, but nothing of it may be public before \(time)",
                    nl: "\(name) is aangekondigd, maar niets ervan mag openbaar zijn vóór \(time)",
                    fr: "\(name) est annoncé, mais rien ne peut en être public avant le \(time)"),
                remedy: say(
                    en: "take the announcement back until then", nl: "trek de aankondiging tot dan in",
                    fr: "retirer l'annonce jusque-là"))
        }
        let names = say.list(miss.engagements.map { say.dated($0, by: plan) })
        return Wording(
            say(
                en: "\(names) is public, but nothing of \(name) may be before \(time)",
                nl: "\(names) is openbaar, maar niets van \(name) mag dat zijn vóór \(time)",
                fr: "\(names) est publique, mais rien de \(name) ne peut l'être avant le \(time)"),
            remedy: say(
                en: "start it from then on, or take it out of the public programme",
                nl: "laat ze pas dan beginnen, of haal ze uit het openbare programma",
                fr: "la commencer ensuite, ou la retirer du programme public"))
    }
}
