internal import ICalendar
internal import Occasions

/// Turns what may be said into events of a calendar.
struct EntryWriter {
    let edition: Edition
    private var say: Language { edition.language }

    func event(_ entry: PublicEntry, _ id: EngagementID, _ range: TimeRange) -> FeedEvent {
        make(id, range, summary: entry.title, location: entry.venue)
    }

    func event(_ entry: GuestEntry, _ id: EngagementID, _ range: TimeRange) -> FeedEvent {
        make(
            id, range,
            summary: entry.title
                ?? say(
                    en: "Engagement (ask the office)", nl: "Activiteit (vraag de dienst)",
                    fr: "Activité (demander au service)"), location: entry.place,
            description: entry.occasion, isTentative: entry.isTentative, isPrivate: true)
    }

    func event(_ entry: DutyEntry, _ id: EngagementID, _ range: TimeRange) -> FeedEvent {
        switch entry {
        case .told(let duty):
            let lines = [duty.occasion] + duty.parts.map(text)
            return make(
                id, range, summary: duty.title, location: duty.room, description: lines.joined(separator: "\n"),
                isTentative: duty.isTentative, isPrivate: true)
        case .protected(let isTentative):
            return make(
                id, wholeHours(range),
                summary: say(
                    en: "Duty (ask the office)", nl: "Taak (vraag de dienst)", fr: "Mission (demander au service)"),
                isTentative: isTentative, isPrivate: true)
        }
    }

    private func text(_ part: DutyEntry.Part) -> String {
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

    func event(_ entry: RoomEntry, _ id: EngagementID, _ range: TimeRange) -> FeedEvent {
        switch entry {
        case .use(let use):
            make(
                id, range, summary: name(use), description: hands(use),
                isTentative: use.isTentative)
        case .setUp(let use):
            make(
                id, range, part: "set-up", summary: say(en: "Set-up", nl: "Opbouw", fr: "Montage") + ": \(name(use))",
                description: hands(use), isTentative: use.isTentative, isFree: true)
        case .strike(let use):
            make(
                id, range, part: "strike",
                summary: say(en: "Strike", nl: "Afbraak", fr: "Démontage") + ": \(name(use))",
                isTentative: use.isTentative,
                isFree: true)
        case .protected(let isTentative):
            make(id, wholeHours(range), summary: taken, isTentative: isTentative, isPrivate: true)
        }
    }

    private func name(_ use: RoomEntry.Use) -> String { use.title ?? taken }

    private var taken: String { say(en: "Taken", nl: "Bezet", fr: "Occupé") }

    private func hands(_ use: RoomEntry.Use) -> String? {
        let people =
            use.attendance > 0 ? "\(use.attendance) \(say(en: "people", nl: "personen", fr: "personnes"))" : nil
        let details = [use.setUp, people].compactMap { $0 }
        return details.isEmpty ? nil : details.joined(separator: ", ")
    }

    /// From the full hour before to the full hour after: when a protected guest comes and goes is nobody's to read.
    private func wholeHours(_ range: TimeRange) -> TimeRange {
        let zone = edition.problem.zone
        let early = zone.civil(range.start).minuteOfDay % 60
        let late = (60 - zone.civil(range.end).minuteOfDay % 60) % 60
        return TimeRange(range.start - early, range.end + late) ?? range
    }

    /// `isPrivate` asks programs not to show it when the calendar is shared on; what must stay untold is left out.
    private func make(
        _ id: EngagementID, _ range: TimeRange, part: String? = nil, summary: String, location: String? = nil,
        description: String? = nil, isTentative: Bool = false, isFree: Bool = false, isPrivate: Bool = false
    ) -> FeedEvent {
        let record = edition.records[id.index]
        let name = edition.problem[id].id + (part.map { "#\($0)" } ?? "")
        return FeedEvent(
            uid: Uid.make(name, domain: edition.domain), sequence: record.sequence, stamp: record.changed.minutes,
            span: .timed(
                startMinutes: range.start.minutes, endMinutes: range.end.minutes, zone: edition.problem.zone.name),
            summary: summary, location: location, description: description,
            status: isTentative ? .tentative : .confirmed,
            busy: isFree ? .free : isTentative ? .tentative : .opaque, isPrivate: isPrivate)
    }
}
