internal import ICalendar
internal import Occasions

/// What the entries of a busy calendar name besides those whose calendar it is: rooms, vehicles, things and people of the
/// office are taken by them as by any other calendar.
struct Diary {
    private let office: Problem
    private var names: CalendarNames
    private let isOurs: Bool

    init(_ office: Problem, domain: String?, isOurs: Bool, _ occurrences: [Occurrence]) {
        self.office = office
        names = CalendarNames(office, domain: domain, places: occurrences.compactMap(\.location))
        self.isOurs = isOurs
    }

    /// Those of the office that an entry names, and the venue at which it is held; nil for a whole day, of which nobody
    /// says at which hours it is there.
    mutating func named(in occurrence: Occurrence) -> (resources: [ResourceID], venue: Int?) {
        let means = names.means(of: occurrence, file: 0, isOurs: isOurs)
        if means.rooms.isEmpty, means.spot != nil, !isOurs { names.tellVenue(of: occurrence, file: 0) }
        let people = names.people(of: occurrence, file: 0)
        let all = means.rooms + means.vehicles + means.pools + people.participants + people.staff
        let place = means.rooms.first ?? means.spot
        let venue = place.flatMap { names.resources[$0.index].room?.venue }
        return (
            all.filter { $0.index < office.resources.count },
            occurrence.allDay == nil ? venue.flatMap { $0 < office.venues.count ? $0 : nil } : nil
        )
    }

    func hints(file: String, in say: Language) -> [String] { names.doubts.map { $0.hint(file: file, in: say) } }
}

extension CalendarEntry {
    /// The same at a venue.
    func held(at venue: Int?) -> CalendarEntry {
        CalendarEntry(
            role: role, range: range, title: title, isCertain: isCertain, uid: uid, concerns: concerns,
            confirmedBy: confirmedBy, pieces: pieces, isDeclared: isDeclared, venue: venue, source: source)
    }
}

extension Occurrence {
    /// What others may read of it.
    func title(in say: Language) -> String {
        isPrivate ? say(en: "private", nl: "privé", fr: "privé") : summary ?? ""
    }

    /// Whether it says anything of places, things or people.
    var namesAnything: Bool { location != nil || organizer != nil || !attendees.isEmpty || !resources.isEmpty }
}
