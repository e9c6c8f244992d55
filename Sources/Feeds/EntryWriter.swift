internal import ICalendar
internal import Occasions

/// Turns what may be said into events of a calendar.
struct EntryWriter {
    let edition: Edition

    func event(_ entry: PublicEntry, _ id: EngagementID, _ range: TimeRange) -> FeedEvent {
        make(id, range, summary: entry.title, location: entry.venue)
    }

    func event(_ entry: GuestEntry, _ id: EngagementID, _ range: TimeRange) -> FeedEvent {
        make(
            id, range, summary: entry.title, location: entry.room, description: entry.occasion,
            isTentative: entry.isTentative)
    }

    func event(_ entry: DutyEntry, _ id: EngagementID, _ range: TimeRange) -> FeedEvent {
        let lines = [entry.occasion, entry.role.map { "Your part: \($0)" } ?? ""].filter { !$0.isEmpty }
        return make(
            id, range, summary: entry.title, location: entry.room,
            description: lines.isEmpty ? nil : lines.joined(separator: "\n"), isTentative: entry.isTentative)
    }

    func event(_ entry: RoomEntry, _ id: EngagementID, _ range: TimeRange) -> FeedEvent {
        let what = entry.title ?? "Taken"
        let people = entry.attendance > 0 ? "\(entry.attendance) people" : nil
        let details = [entry.setUp, people].compactMap { $0 }.joined(separator: ", ")
        switch entry.part {
        case .engagement:
            return make(
                id, range, summary: what, description: details.isEmpty ? nil : details,
                isTentative: entry.isTentative)
        case .setUp:
            return make(
                id, range, part: "set-up", summary: "Set-up: \(what)", description: details.isEmpty ? nil : details,
                isTentative: entry.isTentative, isFree: true)
        case .strike:
            return make(
                id, range, part: "strike", summary: "Strike: \(what)", isTentative: entry.isTentative, isFree: true)
        }
    }

    private func make(
        _ id: EngagementID, _ range: TimeRange, part: String? = nil, summary: String, location: String? = nil,
        description: String? = nil, isTentative: Bool = false, isFree: Bool = false
    ) -> FeedEvent {
        let record = edition.records[id.index]
        let name = edition.problem[id].id + (part.map { "#\($0)" } ?? "")
        return FeedEvent(
            uid: Uid.make(name, domain: edition.domain), sequence: record.sequence, stamp: record.changed.minutes,
            span: .timed(
                startMinutes: range.start.minutes, endMinutes: range.end.minutes, zone: edition.problem.zone.name),
            summary: summary, location: location, description: description,
            status: isTentative ? .tentative : .confirmed,
            busy: isFree ? .free : isTentative ? .tentative : .opaque)
    }
}
