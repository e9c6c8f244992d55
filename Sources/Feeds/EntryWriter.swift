internal import Editions
internal import ICalendar
internal import Occasions

/// Turns the entries of a view into events of a calendar.
struct EntryWriter {
    /// Of what a feed says by itself.
    private let say: Language
    private let zone: String

    init(language: Language, zone: String) {
        say = language
        self.zone = zone
    }

    func event(_ entry: Entry<PublicWords>) -> FeedEvent {
        make(
            entry, summary: entry.words.title, location: entry.words.place, description: entry.words.occasion)
    }

    func event(_ entry: Entry<GuestWords>) -> FeedEvent {
        make(
            entry,
            summary: entry.words.title
                ?? say(
                    en: "Engagement (ask the office)", nl: "Activiteit (vraag de dienst)",
                    fr: "Activité (demander au service)"), location: entry.words.place,
            description: entry.words.occasion, isTentative: entry.words.isTentative, isPrivate: true)
    }

    func event(_ entry: Entry<DutyWords>) -> FeedEvent {
        switch entry.words {
        case .told(let duty):
            let lines = [duty.occasion] + duty.parts.map(text)
            return make(
                entry, summary: duty.title, location: duty.room, description: lines.joined(separator: "\n"),
                isTentative: duty.isTentative, isPrivate: true)
        case .protected(let isTentative):
            return make(
                entry,
                summary: say(
                    en: "Duty (ask the office)", nl: "Taak (vraag de dienst)", fr: "Mission (demander au service)"),
                isTentative: isTentative, isPrivate: true)
        }
    }

    private func text(_ part: DutyWords.Part) -> String {
        let own =
            switch part {
            case .liaison(let delegation):
                say(
                    en: "liaison officer for \(delegation)", nl: "verbindingsofficier van \(delegation)",
                    fr: "officier de liaison de \(delegation)")
            case .interpreter(let languages, let mode):
                say(en: "interpreter", nl: "tolk", fr: "interprète")
                    + (languages.isEmpty ? "" : " (\(modes[mode]?[say] ?? mode), \(languages.joined(separator: " ")))")
            case .duty(let name): name
            }
        return say(en: "Your part: \(own)", nl: "Uw taak: \(own)", fr: "Votre mission : \(own)")
    }

    private var modes: [String: Text] {
        [
            "simultaneous": Text(en: "simultaneous", nl: "simultaan", fr: "simultanée"),
            "consecutive": Text(en: "consecutive", nl: "consecutief", fr: "consécutive"),
            "whispered": Text(en: "whispered", nl: "fluistertolken", fr: "chuchotée"),
        ]
    }

    func event(_ entry: Entry<RoomWords>) -> FeedEvent {
        switch entry.words {
        case .use(let use):
            make(entry, summary: name(use), description: hands(use), isTentative: use.isTentative)
        case .setUp(let use):
            make(
                entry, summary: say(en: "Set-up", nl: "Opbouw", fr: "Montage") + ": \(name(use))",
                description: hands(use), isTentative: use.isTentative, isFree: true)
        case .strike(let use):
            make(
                entry,
                summary: say(en: "Strike", nl: "Afbraak", fr: "Démontage") + ": \(name(use))",
                isTentative: use.isTentative,
                isFree: true)
        case .protected(let isTentative):
            make(entry, summary: taken, isTentative: isTentative, isPrivate: true)
        }
    }

    private func name(_ use: RoomWords.Use) -> String { use.title ?? taken }

    private var taken: String { say(en: "Taken", nl: "Bezet", fr: "Occupé") }

    private func hands(_ use: RoomWords.Use) -> String? {
        let people = use.attendance > 0 ? say.people(use.attendance) : nil
        let details = [use.setUp, people].compactMap { $0 }
        return details.isEmpty ? nil : details.joined(separator: ", ")
    }

    /// `isPrivate` asks programs not to show it when the calendar is shared on; what must stay untold is left out.
    private func make<Words>(
        _ entry: Entry<Words>, summary: String, location: String? = nil, description: String? = nil,
        isTentative: Bool = false, isFree: Bool = false, isPrivate: Bool = false
    ) -> FeedEvent {
        FeedEvent(
            uid: entry.uid, sequence: entry.sequence, stamp: entry.changed.minutes,
            span: .timed(
                startMinutes: entry.range.start.minutes, endMinutes: entry.range.end.minutes, zone: zone),
            summary: summary, location: location, description: description,
            status: entry.isCancelled ? .cancelled : isTentative ? .tentative : .confirmed,
            busy: isFree || entry.isCancelled ? .free : isTentative ? .tentative : .opaque, isPrivate: isPrivate)
    }
}
