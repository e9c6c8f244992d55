internal import Occasions

/// One room of a venue.
struct RoomReader {
    static let setUps = [
        "theatre", "classroom", "u-shape", "boardroom", "hollow-square", "banquet", "cabaret", "reception",
    ]
    private static let keys = [
        "id", "name", "aliases", "capacity", "booths", "step-free", "set-up", "strike", "open", "shared", "attested",
        "exits",
        "exit-width", "area", "features", "prestige", "parts", "excludes", "catering",
    ]

    let venueID: String
    let venue: Int
    /// The opening times of the venue.
    let opening: [Weekday: [ClosedRange<Int>]]?
    let faults: FaultList

    func read(_ item: Entry, into roster: inout Roster, links: inout RoomLinks) {
        guard let form = Form(item, "a room", keys: RoomReader.keys, faults: faults) else {
            roster.isWhole = false
            return
        }
        let id = form.required("id", "main-hall")?.id(faults)
        let room = room(form)
        let title = form.read("name") { $0.text($1) }
        guard let id else {
            roster.isWhole = false
            return
        }
        let resource = Resource(
            id: "\(venueID)/\(id)", title: title ?? id, kind: .room(room), source: item.place, aliases: form.aliases)
        if let number = roster.add(resource, at: form.place(of: "id"), faults: faults) {
            links.add(form, of: number, venue: venueID)
        }
    }

    private func room(_ form: Form) -> Room {
        Room(
            venue: venue, capacity: form.read("capacity", capacity) ?? [:],
            booths: form.read("booths") { $0.count($1) } ?? 0,
            isStepFree: form.read("step-free") { $0.yes($1) } ?? true,
            setUpMinutes: form.read("set-up") { $0.length($1) } ?? 0,
            strikeMinutes: form.read("strike") { $0.length($1) } ?? 0,
            opening: form.read("open", OpeningReader.read) ?? opening,
            isShared: form.read("shared") { $0.yes($1) } ?? false,
            attestedMaximum: form.read("attested") { $0.whole($1, 1...1_000_000, of: "number of people") },
            exits: form.read("exits") { $0.whole($1, 1...1000, of: "number of exits") },
            exitWidth: form.read("exit-width") {
                $0.wholeMeasure($1, unit: "cm", 1...100_000, of: "width", example: "240 cm")
            },
            area: form.read("area") { $0.wholeMeasure($1, unit: "m2", 1...1_000_000, of: "area", example: "346 m2") },
            features: Set(form.read("features") { $0.ids($1) } ?? []),
            prestige: form.read("prestige") { $0.whole($1, 1...5, of: "prestige") } ?? 0,
            catering: form.read("catering", OpeningReader.read) ?? nil)
    }

    /// `{reception: 225}`, or `any: 40` for every set-up that is not named.
    private func capacity(_ entry: Entry, _ faults: FaultList) -> [SetUp: Int]? {
        guard let form = Form(entry, "a capacity", keys: RoomReader.setUps + ["any"], faults: faults) else {
            return nil
        }
        let any = form.read("any") { $0.count($1) }
        var capacity: [SetUp: Int] = [:]
        for setUp in RoomReader.setUps { capacity[setUp] = form.read(setUp) { $0.count($1) } ?? any }
        return capacity
    }
}
