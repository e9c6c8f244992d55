internal import Conditions
internal import Occasions

/// The office knows what falls on a holiday, an observance or a city event that concerns everybody.
package enum StandingDays {
    package static let rule = Rule(
        id: "standing-days", chapter: .standing,
        title: Text(
            en: "Holidays, observances and city events", nl: "Feestdagen, vakanties en stadsevenementen",
            fr: "Jours fériés, vacances et événements dans la ville"),
        statement: Text(
            en: """
                What falls on a public holiday, a school holiday, an observance or a city event is noted, once for each \
                occasion and day, with the name of the day and whether its date is certain. Nothing is forbidden.
                """,
            nl: """
                Wat op een feestdag, in een schoolvakantie, op een gedenkdag of tijdens een stadsevenement valt, wordt \
                gemeld: één keer per evenement en per dag, met de naam van de dag en of de datum zeker is. Niets is \
                verboden.
                """,
            fr: """
                Ce qui tombe un jour férié, pendant les vacances scolaires, un jour de commémoration ou pendant un \
                événement dans la ville est signalé, une fois par événement et par jour, avec le nom du jour et la \
                certitude de sa date. Rien n'est interdit.
                """),
        authority: .office,
        basis: Text(
            en: "Calendars of the office", nl: "Kalenders van de dienst", fr: "Calendriers du service"),
        severity: .note
    ) { brief, instance in
        let problem = brief.problem
        let calendar = CalendarDays(problem.calendar.filter(\.concerns.isEmpty))
        return KeptClear.each(brief.engagements(for: instance), with: calendar.taken, in: brief).map { group in
            let day = calendar.days[group.index]
            let occasion = problem.occasions[group.occasion]
            return instance.requirement(
                of: [occasion.id, day[0].title], group.counted(brief), in: problem,
                severity: instance.severity.perUnit, statement: { say in words(statementOf: occasion, day, say) },
                source: day[0].source ?? occasion.source
            ) { miss, plan, say in words(miss, day, plan, say) }
        }
    }
}

extension StandingDays {
    fileprivate static func words(statementOf occasion: Occasion, _ day: [CalendarEntry], _ say: Phrase) -> String {
        let (name, title) = (say.name(occasion), say.day(day[0]))
        return say(
            en: "Nothing of \(name) falls on \(title)", nl: "Niets van \(name) valt op \(title)",
            fr: "Rien de \(name) ne coïncide avec \(title)")
    }

    fileprivate static func words(_ miss: Miss, _ day: [CalendarEntry], _ plan: Plan, _ say: Phrase) -> Wording {
        let (entry, names) = CalendarDays.met(miss, day, plan, say)
        let isOne = miss.engagements.count == 1
        let when = "\(say.day(entry)), \(say.range(entry.range))"
        let advice = advice(on: entry, say)
        return Wording(
            say(
                en: "\(names) \(isOne ? "falls" : "fall") on \(when)",
                nl: "\(names) \(isOne ? "valt" : "vallen") op \(when)",
                fr: "\(names) \(isOne ? "coïncide" : "coïncident") avec \(when)"),
            remedy: say(
                en: "\(advice), or hold \(isOne ? "it" : "them") on another day",
                nl: "\(advice), of kies een andere dag", fr: "\(advice), ou choisir un autre jour"))
    }

    private static func advice(on entry: CalendarEntry, _ say: Phrase) -> String {
        let confirm =
            entry.isCertain || entry.confirmedBy != nil
            ? ""
            : say(en: "have the date confirmed, ", nl: "laat de datum bevestigen, ", fr: "faire confirmer la date, ")
        let expect =
            switch entry.role {
            case .holiday, .busy:
                say(
                    en: "expect offices and suppliers to be closed",
                    nl: "reken erop dat diensten en leveranciers gesloten zijn",
                    fr: "prévoir que services et fournisseurs soient fermés")
            case .schoolHoliday:
                say(
                    en: "expect staff on leave and fuller hotels",
                    nl: "reken op personeel met verlof en vollere hotels",
                    fr: "prévoir du personnel en congé et des hôtels plus remplis")
            case .observance:
                say(
                    en: "ask the guests whether it suits them", nl: "vraag de gasten of het hun past",
                    fr: "demander aux invités si cela leur convient")
            case .cityEvent:
                say(
                    en: "expect closed streets, full hotels or no public transport",
                    nl: "reken op afgesloten straten, volle hotels of geen openbaar vervoer",
                    fr: "prévoir des rues fermées, des hôtels complets ou l'absence de transports en commun")
            }
        return confirm + expect
    }
}
