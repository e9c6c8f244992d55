internal import Conditions
internal import Occasions

/// The office knows what falls on a feast or national day of the guests who take part in it.
package enum Observances {
    package static let rule = Rule(
        id: "observances", chapter: .standing,
        title: Text(
            en: "Feasts and national days of the guests", nl: "Feestdagen en nationale dagen van de gasten",
            fr: "Fêtes religieuses et nationales des invités"),
        statement: Text(
            en: """
                An engagement that falls on a day which concerns the country or faith of a delegation taking part is \
                noted, and so is a delegation that arrives or leaves on such a day. Nothing is forbidden.
                """,
            nl: """
                Een activiteit op een dag die het land of het geloof van een deelnemende delegatie aangaat, wordt \
                gemeld, en ook een delegatie die op zo'n dag aankomt of vertrekt. Niets is verboden.
                """,
            fr: """
                Une activité qui tombe un jour concernant le pays ou la confession d'une délégation participante est \
                signalée, de même qu'une délégation qui arrive ou part un tel jour. Rien n'est interdit.
                """),
        authority: .office,
        basis: Text(
            en: "Courtesy to the guests; calendars of the office",
            nl: "Hoffelijkheid tegenover de gasten; kalenders van de dienst",
            fr: "Courtoisie envers les invités ; calendriers du service"),
        severity: .note,
        concession: .move
    ) { brief, instance in
        let calendar = CalendarDays(brief.problem.calendar.filter { !$0.concerns.isEmpty })
        guard !calendar.days.isEmpty else { return [] }
        let guests = brief.problem.resourceIDs.filter { brief.problem[$0].delegation != nil }
        let concerned = Concerned(calendar, guests, brief.problem)
        return engagements(calendar, concerned, brief, instance) + travels(calendar, concerned, brief, instance)
    }

    private static func engagements(
        _ calendar: CalendarDays, _ concerned: Concerned, _ brief: Brief, _ instance: RuleInstance
    ) -> [Requirement] {
        let problem = brief.problem
        let own = brief.engagements(for: instance).filter { id in
            problem[id].participants.contains { !concerned[$0].isEmpty }
        }
        let groups = KeptClear.each(own, with: calendar.taken, in: brief) { id, day in
            problem[id].participants.contains { concerned[$0].contains(day) }
        }
        return groups.map { group in
            let day = calendar.days[group.index]
            let occasion = problem.occasions[group.occasion]
            return instance.requirement(
                of: [occasion.id, day[0].title], group.counted(brief), in: problem,
                severity: instance.severity.perUnit, statement: { say in words(statementOf: occasion, day, say) },
                source: day[0].source ?? occasion.source
            ) { miss, plan, say in words(miss, of: concerned, group.index, day, plan, say) }
        }
    }

    /// Arrivals and departures are facts, whatever is planned.
    private static func travels(
        _ calendar: CalendarDays, _ concerned: Concerned, _ brief: Brief, _ instance: RuleInstance
    ) -> [Requirement] {
        let problem = brief.problem
        let occasions = Set(brief.occasions(for: instance))
        return brief.resources(for: instance).flatMap { guest -> [Requirement] in
            guard let delegation = problem[guest].delegation, occasions.contains(delegation.occasion) else { return [] }
            let travels = [(delegation.arrival, true), (delegation.departure, false)]
            return concerned[guest].flatMap { index in
                travels.compactMap { moment, isArrival in
                    guard let moment,
                        let entry = calendar.days[index].first(where: { $0.range.contains(moment) })
                    else { return nil }
                    return instance.requirement(
                        of: [problem[guest].id, isArrival ? "arrival" : "departure", entry.title], .formula(.never),
                        in: problem, statement: { say in words(statementOf: guest, entry, say) },
                        source: problem[guest].source
                    ) { _, _, say in words(of: guest, moment, isArrival, entry, say) }
                }
            }
        }
    }

    /// By delegation: the days that concern it.
    struct Concerned: Sendable {
        private let days: [ResourceID: [Int]]

        init(_ calendar: CalendarDays, _ guests: [ResourceID], _ problem: Problem) {
            var byWord: [String: Set<Int>] = [:]
            for (index, day) in calendar.days.enumerated() {
                for word in day.flatMap(\.concerns) { byWord[Concerned.key(word), default: []].insert(index) }
            }
            var days: [ResourceID: [Int]] = [:]
            for guest in guests {
                guard let delegation = problem[guest].delegation else { continue }
                let words = delegation.observes + (delegation.country.map { [$0] } ?? [])
                let own = words.reduce(into: Set<Int>()) { $0.formUnion(byWord[Concerned.key($1)] ?? []) }
                if !own.isEmpty { days[guest] = own.sorted() }
            }
            self.days = days
        }

        subscript(_ guest: ResourceID) -> [Int] { days[guest] ?? [] }

        /// The European Union writes EL and UK where others write GR and GB.
        private static func key(_ word: String) -> String {
            switch word.lowercased() {
            case "el": "gr"
            case "uk": "gb"
            case let other: other
            }
        }
    }
}

extension Observances {
    /// Countries are written with two letters, faiths with more.
    private static func isNational(_ entry: CalendarEntry) -> Bool { entry.concerns.allSatisfy { $0.count == 2 } }

    fileprivate static func words(statementOf occasion: Occasion, _ day: [CalendarEntry], _ say: Phrase) -> String {
        let (name, title) = (say.name(occasion), say.day(day[0]))
        return say(
            en: "Nothing of \(name) with guests whom it concerns falls on \(title)",
            nl: "Niets van \(name) met gasten die het aangaat, valt op \(title)",
            fr: "Rien de \(name) avec des invités concernés ne coïncide avec \(title)")
    }

    fileprivate static func words(statementOf guest: ResourceID, _ entry: CalendarEntry, _ say: Phrase) -> String {
        let (name, title) = (say.name(guest), say.day(entry))
        return say(
            en: "\(name) does not travel on \(title)", nl: "\(name) reist niet op \(title)",
            fr: "\(name) ne voyage pas pendant \(title)")
    }

    fileprivate static func words(
        _ miss: Miss, of concerned: Concerned, _ index: Int, _ day: [CalendarEntry], _ plan: Plan, _ say: Phrase
    ) -> Wording {
        let (entry, names) = CalendarDays.met(miss, day, plan, say)
        let guests = Set(miss.engagements.flatMap { say.problem[$0].participants })
            .filter { concerned[$0].contains(index) }
        let whom = say.some(guests.sorted().map { say.name($0) })
        let isOne = miss.engagements.count == 1
        let when = "\(say.day(entry)), \(say.range(entry.range))"
        return Wording(
            say(
                en: "\(names) \(isOne ? "falls" : "fall") on \(when), which concerns \(whom)",
                nl: "\(names) \(isOne ? "valt" : "vallen") op \(when), een dag die \(whom) aangaat",
                fr: "\(names) \(isOne ? "coïncide" : "coïncident") avec \(when), qui concerne \(whom)"),
            remedy: advice(on: entry, say))
    }

    fileprivate static func words(
        of guest: ResourceID, _ moment: Moment, _ isArrival: Bool, _ entry: CalendarEntry, _ say: Phrase
    ) -> Wording {
        let (name, time, day) = (say.name(guest), say.time(moment), say.day(entry))
        return Wording(
            isArrival
                ? say(
                    en: "\(name) arrives \(time), on \(day)", nl: "\(name) komt aan op \(time), op \(day)",
                    fr: "\(name) arrive le \(time), pendant \(day)")
                : say(
                    en: "\(name) leaves \(time), on \(day)", nl: "\(name) vertrekt op \(time), op \(day)",
                    fr: "\(name) part le \(time), pendant \(day)"),
            remedy: say(
                en: "offer to have it travel a day earlier or later",
                nl: "stel voor een dag vroeger of later te reizen",
                fr: "proposer de voyager un jour plus tôt ou plus tard"))
    }

    private static func advice(on entry: CalendarEntry, _ say: Phrase) -> String {
        let confirm =
            entry.isCertain || entry.confirmedBy != nil
            ? ""
            : say(
                en: "have the date confirmed by the embassy, ", nl: "laat de datum door de ambassade bevestigen, ",
                fr: "faire confirmer la date par l'ambassade, ")
        return confirm
            + (isNational(entry)
                ? say(
                    en: "congratulate the guests, avoid it as a day of travel, or hold it on another day",
                    nl: "feliciteer de gasten, vermijd die dag als reisdag, of kies een andere dag",
                    fr: "féliciter les invités, l'éviter comme jour de voyage, ou choisir un autre jour")
                : say(
                    en: "ask the guests about meals, prayer and signing, or hold it on another day",
                    nl: "vraag de gasten naar maaltijden, gebed en ondertekening, of kies een andere dag",
                    fr: "consulter les invités sur les repas, la prière et les signatures, ou choisir un autre jour"))
    }
}
