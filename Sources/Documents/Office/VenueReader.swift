internal import Occasions

/// The venues of an office and the rooms in them.
enum VenueReader {
    static let setUps = [
        "theatre", "classroom", "u-shape", "boardroom", "hollow-square", "banquet", "cabaret", "reception",
    ]

    static func read(_ entry: Entry, into roster: inout Roster, faults: FaultList) -> [Venue] {
        var venues: [Venue] = []
        for item in entry.each {
            let keys = ["id", "name", "address", "at", "open", "rooms"]
            guard let form = Form(item, "a venue", keys: keys, faults: faults) else {
                roster.isWhole = false
                continue
            }
            if !form.isWhole { roster.isWhole = false }
            guard let id = form.required("id", "town-hall")?.id(faults) else {
                roster.isWhole = false
                continue
            }
            if venues.contains(where: { $0.id == id }) {
                faults.add(
                    form.place(of: "id"), "the venue '\(id)' stands here a second time", "Give this one another id.")
                roster.isWhole = false
                continue
            }
            let at = form.read("at", point)
            _ = form.read("address") { $0.text($1) }
            let opening = form.read("open", OpeningReader.read) ?? nil
            venues.append(
                Venue(id: id, title: form.read("name") { $0.text($1) } ?? id, latitude: at?.0, longitude: at?.1))
            for room in form["rooms"]?.each ?? [] {
                read(room, of: id, venues.count - 1, opening, &roster, faults)
            }
        }
        return venues
    }

    private static func point(_ entry: Entry, _ faults: FaultList) -> (Double, Double)? {
        guard case .list(let parts) = entry.content, parts.count == 2 else {
            faults.add(
                entry.place, "\(entry.shape) is no point on the map",
                "Write latitude and longitude such as [51.0544, 3.7253].")
            return nil
        }
        let latitude = parts[0].decimal(faults, -90...90, of: "latitude")
        let longitude = parts[1].decimal(faults, -180...180, of: "longitude")
        return latitude.flatMap { latitude in longitude.map { (latitude, $0) } }
    }

    private static func read(
        _ item: Entry, of venueID: String, _ venue: Int, _ opening: [Weekday: [ClosedRange<Int>]]?,
        _ roster: inout Roster, _ faults: FaultList
    ) {
        let keys = ["id", "name", "capacity", "booths", "step-free", "set-up", "strike", "open", "shared"]
        guard let form = Form(item, "a room", keys: keys, faults: faults) else {
            roster.isWhole = false
            return
        }
        let id = form.required("id", "main-hall")?.id(faults)
        let room = Room(
            venue: venue, capacity: form.read("capacity", capacity) ?? [:],
            booths: form.read("booths") { $0.count($1) } ?? 0,
            isStepFree: form.read("step-free") { $0.yes($1) } ?? true,
            setUpMinutes: form.read("set-up") { $0.length($1) } ?? 0,
            strikeMinutes: form.read("strike") { $0.length($1) } ?? 0,
            opening: form.read("open", OpeningReader.read) ?? opening,
            isShared: form.read("shared") { $0.yes($1) } ?? false)
        let title = form.read("name") { $0.text($1) }
        guard let id else {
            roster.isWhole = false
            return
        }
        roster.add(
            Resource(id: "\(venueID)/\(id)", title: title ?? id, kind: .room(room), source: item.place),
            at: form.place(of: "id"), faults: faults)
    }

    /// `{reception: 225}`, or `any: 40` for every set-up that is not named.
    private static func capacity(_ entry: Entry, _ faults: FaultList) -> [SetUp: Int]? {
        guard let form = Form(entry, "a capacity", keys: setUps + ["any"], faults: faults) else { return nil }
        let any = form.read("any") { $0.count($1) }
        var capacity: [SetUp: Int] = [:]
        for setUp in setUps { capacity[setUp] = form.read(setUp) { $0.count($1) } ?? any }
        return capacity
    }
}
