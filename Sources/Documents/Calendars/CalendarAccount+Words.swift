package import ICalendar
package import Occasions

extension CalendarAccount {
    /// The account as people read it: one line, and a second one where something takes no time.
    ///
    /// `ofDays`: of a calendar of days such as holidays, whose whole days count whatever they say of free and busy.
    package func lines(file: String, ofDays: Bool = false, in say: Language) -> [String] {
        let account = ofDays ? countingDays : self
        let verb =
            ofDays
            ? say(en: "counting", nl: "tellen", fr: "comptant") : say(en: "blocking", nl: "blokkeren", fr: "bloquant")
        return account.lines(file: file, verb, say)
    }

    private func lines(file: String, _ verb: String, _ say: Language) -> [String] {
        func taken(_ times: Int, _ minutes: Int) -> String {
            let count = times == 1 ? say(en: "1 time", nl: "1 keer", fr: "1 fois") : Self.times(times, say)
            return times == 0 ? "" : " (\(count), \(minutes) min)"
        }
        let events = read == 1 ? say(en: "1 event", nl: "1 item", fr: "1 entrée") : Self.events(read, say)
        let (yes, shared) = ("\(blocking) \(verb)\(taken(times, minutes))", taken(mergedTimes, mergedMinutes))
        let whole = say(
            en: """
                \(file): \(events) read: \(yes), \(notBlocking.count) not \(verb), \(merged) merged with another\(shared), \
                \(outside) outside the dates looked at.
                """,
            nl: """
                \(file): \(events) gelezen: \(yes), \(notBlocking.count) niet, \(merged) samengevoegd met een ander\(shared), \
                \(outside) buiten de bekeken dagen.
                """,
            fr: """
                \(file) : \(events) au total : \(yes), \(notBlocking.count) non, \(merged) fusionnées avec une autre\(shared), \
                \(outside) hors des jours examinés.
                """)
        guard !notBlocking.isEmpty else { return [whole] }
        let reasons = Reason.allCases.compactMap { reason in
            let idle = notBlocking.filter { $0.reason == reason }
            return idle.isEmpty ? nil : Self.words(reason, idle, say)
        }.joined(separator: "; ")
        return [
            whole,
            say(
                en: "\(file): not \(verb): \(reasons).", nl: "\(file): \(verb) niet: \(reasons).",
                fr: "\(file) : non \(verb) : \(reasons)."),
        ]
    }

    /// `2 cancelled, 120 min (lines 12, 40)`.
    private static func words(_ reason: Reason, _ idle: [Idle], _ say: Language) -> String {
        let minutes = idle.reduce(0) { $0 + $1.minutes }
        let lines = LineList(idle.map(\.line)).words(say)
        return "\(idle.count) \(reason.words(say))\(minutes > 0 ? ", \(minutes) min" : "") (\(lines))"
    }

    private static func times(_ count: Int, _ say: Language) -> String {
        say(en: "\(count) times", nl: "\(count) keer", fr: "\(count) fois")
    }

    private static func events(_ count: Int, _ say: Language) -> String {
        say(en: "\(count) events", nl: "\(count) items", fr: "\(count) entrées")
    }
}

/// Lines of a file, as many as somebody looks up.
package struct LineList {
    private let lines: [Int]
    /// So many lines are named; the value holds them all.
    private static let most = 40

    package init(_ lines: [Int]) { self.lines = lines }

    /// `line 12`, `lines 12, 40 and 3 more`.
    package func words(_ say: Language) -> String {
        let told = lines.prefix(LineList.most).map { "\($0)" }.joined(separator: ", ")
        let rest = lines.count - LineList.most
        let more = rest > 0 ? say(en: " and \(rest) more", nl: " en nog \(rest)", fr: " et \(rest) autres") : ""
        return lines.count == 1
            ? say(en: "line \(told)", nl: "regel \(told)", fr: "ligne \(told)")
            : say(en: "lines \(told)\(more)", nl: "regels \(told)\(more)", fr: "lignes \(told)\(more)")
    }
}

extension CalendarAccount.Reason {
    fileprivate func words(_ say: Language) -> String {
        switch self {
        case .cancelled: say(en: "cancelled", nl: "afgelast", fr: "annulées")
        case .free: say(en: "marked as free", nl: "als vrij gemerkt", fr: "marquées libres")
        case .zeroLength: say(en: "without length", nl: "zonder duur", fr: "sans durée")
        case .endsBeforeStart:
            say(en: "ending before the start", nl: "met een einde vóór het begin", fr: "finissant avant le début")
        case .excluded:
            say(en: "taken out by the series", nl: "door de reeks weggelaten", fr: "retirées par la série")
        case .replaced:
            say(
                en: "replaced by changed instances", nl: "vervangen door gewijzigde keren",
                fr: "remplacées par des occurrences modifiées")
        case .answer:
            say(
                en: "answering an invitation", nl: "die op een uitnodiging antwoorden",
                fr: "qui répondent à une invitation")
        case .unreadable: say(en: "unreadable", nl: "onleesbaar", fr: "illisibles")
        case .unplaced:
            say(
                en: "with neither a place nor anybody", nl: "zonder plaats en zonder iemand",
                fr: "sans lieu ni personne")
        case .venueOnly:
            say(
                en: "with a venue, no room and nobody", nl: "met een locatie, zonder zaal en zonder iemand",
                fr: "avec un lieu, sans salle ni personne")
        case .elsewhere:
            say(
                en: "with no room and nobody of the office", nl: "zonder zaal en zonder iemand van de dienst",
                fr: "sans salle ni personne du service")
        }
    }
}
