internal import Occasions

/// The venues of an office and the rooms in them.
enum VenueReader {
    static func read(_ entry: Entry, into roster: inout Roster, faults: FaultList) -> [Venue] {
        var venues: [Venue] = []
        var links = RoomLinks()
        guard entry.each.count <= DocumentLimits.venues else {
            faults.add(
                entry.place,
                "the office has \(entry.each.count) venues, and \(DocumentLimits.venues) are read at most",
                "Keep those it uses.")
            roster.isWhole = false
            return []
        }
        for item in entry.each {
            let keys = ["id", "name", "aliases", "address", "at", "open", "challenge", "rooms"]
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
                Venue(
                    id: id, title: form.read("name") { $0.text($1) } ?? id, latitude: at?.0, longitude: at?.1,
                    aliases: form.aliases, challenge: form.read("challenge", ChallengeReader.read) ?? .usual))
            let reader = RoomReader(venueID: id, venue: venues.count - 1, opening: opening, faults: faults)
            for room in form["rooms"]?.each ?? [] { reader.read(room, into: &roster, links: &links) }
        }
        links.resolve(in: &roster, faults: faults)
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
}
