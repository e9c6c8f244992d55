package import ICalendar
package import Occasions

/// Rooms and people of the office that events name, by their ids, for a document of the office.
package struct EventNames {
    /// What one event names.
    package struct Named {
        package var rooms: [String] = []
        package var principals: [String] = []
        /// Whom else it invites and what else it takes, as it writes them.
        package var others: [String] = []
    }

    private let office: Problem
    private var names: CalendarNames

    /// `office`: nil where there is none.
    package init(_ office: Problem?, domain: String?, _ occurrences: [Occurrence]) {
        let office = office ?? Problem(zone: .utc, horizon: TimeRange(Moment(minutes: 0), minutes: 1))
        self.office = office
        names = CalendarNames(office, domain: domain, places: occurrences.compactMap(\.location))
    }

    package mutating func named(in occurrence: Occurrence) -> Named {
        var named = Named()
        let means = names.means(of: occurrence, file: 0, isOurs: false)
        named.rooms = means.rooms.filter { $0.index < office.resources.count }.map { office[$0].id }
        for person in (occurrence.organizer.map { [$0] } ?? []) + occurrence.attendees where !person.declined {
            let id = person.isResource || !person.isNeeded ? nil : names.known(person)
            if let id, office[id].principal != nil {
                if !named.principals.contains(office[id].id) { named.principals.append(office[id].id) }
                continue
            }
            // Who sends an invitation need not come.
            if person == occurrence.organizer, !occurrence.attendees.contains(person) { continue }
            let written = person.name ?? person.address
            if !named.others.contains(written) { named.others.append(written) }
        }
        for resource in occurrence.resources where !named.others.contains(resource) { named.others.append(resource) }
        return named
    }
}
