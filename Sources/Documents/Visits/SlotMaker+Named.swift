internal import Occasions

/// Slots for people named one by one, and for vehicles.
extension SlotMaker {
    /// `hosts: [mayor, alderman]`: one of them receives the guests.
    mutating func addHost() {
        guard let entry = form["hosts"] else { return }
        add("host", named(entry, "principal") { $0.principal != nil }, entry.place)
    }

    /// `greeter: yes` for one of the staff with the role, or `[mayor, lo-1]` for one of those.
    mutating func addGreeter() {
        guard let entry = form["greeter"] else { return }
        if case .text(let word) = entry.content, ["yes", "no", "true", "false"].contains(word.lowercased()) {
            guard entry.yes(form.faults) == true else { return }
            add("greeter", people("greeter", entry.place), entry.place)
        } else {
            let candidates = named(entry, "principal or member of staff") { $0.principal != nil || $0.staff != nil }
            add("greeter", candidates, entry.place)
        }
    }

    /// `2`, or `{count: 2, seats: 7}`.
    mutating func addVehicles() {
        guard let entry = form["vehicles"] else { return }
        var number: Entry? = entry
        var seats = 0
        if case .fields = entry.content {
            guard let own = Form(entry, "'vehicles'", keys: ["count", "seats"], faults: form.faults) else { return }
            number = own.required("count", "2")
            seats = own.read("seats") { $0.whole($1, 1...300, of: "number of seats") } ?? 0
        }
        guard let count = number?.whole(form.faults, 0...1000, of: "number of vehicles"), count > 0 else { return }
        let candidates = roster.vehicles.filter { roster[$0].vehicle.map { $0.seats >= seats } ?? false }
        check(candidates, count, seats, entry.place)
        for number in 1...count { add("vehicle-\(number)", .vehicle, candidates, entry.place) }
    }

    private func check(_ candidates: [ResourceID], _ count: Int, _ seats: Int, _ place: SourcePlace) {
        guard roster.isWhole, candidates.count < count else { return }
        let most = roster.vehicles.compactMap { roster[$0].vehicle?.seats }.max()
        if let most, candidates.isEmpty {
            form.faults.add(
                place, "no vehicle of the office has \(seats) seats; the largest has \(most)",
                "Ask for more vehicles with fewer seats.")
        } else if candidates.isEmpty {
            form.faults.add(
                place, "the office has no vehicles",
                "Add them under 'vehicles' in the office's document, or take this out.")
        }
    }

    /// Nobody who takes part already can be chosen.
    private func named(_ entry: Entry, _ noun: Message, where isWanted: (Resource) -> Bool) -> [ResourceID] {
        var found: [ResourceID] = []
        var known: Set<ResourceID> = []
        let taking = Set(participants)
        for part in entry.each {
            guard let id = roster.find(part, noun, faults: form.faults, where: isWanted) else { continue }
            if taking.contains(id) {
                form.faults.add(
                    part.place, "\(part.shape) takes part already", "Take the name out here, or under 'with'.")
            } else if known.contains(id) {
                form.faults.add(part.place, "\(part.shape) stands here twice", "Name everyone once.")
            }
            found.append(id)
            known.insert(id)
        }
        return found
    }

    private mutating func add(_ duty: String, _ candidates: [ResourceID], _ place: SourcePlace) {
        add("\(duty)-1", .duty(duty), candidates, place)
    }

    private mutating func add(_ name: String, _ role: Slot.Role, _ candidates: [ResourceID], _ place: SourcePlace) {
        if names.contains(name) {
            let duty = String(name.prefix { $0 != "-" })
            form.faults.add(place, "'\(duty)' is asked for under 'staff' already", "Keep one of the two.")
            return
        }
        append(Slot(engagement: engagement, name: name, role: role, candidates: candidates))
    }
}
