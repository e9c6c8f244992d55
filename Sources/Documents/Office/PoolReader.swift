internal import Occasions

/// What an office lends out by the piece, and its vehicles.
enum PoolReader {
    static func pools(_ entry: Entry, into roster: inout Roster, faults: FaultList) {
        for item in entry.each {
            let keys = ["id", "name", "count", "booths", "vehicles"]
            guard let form = Form(item, "a pool", keys: keys, faults: faults) else {
                roster.isWhole = false
                continue
            }
            let count = form.required("count", "6")?.count(faults)
            let areBooths = form.read("booths") { $0.yes($1) } ?? false
            let areVehicles = form.read("vehicles") { $0.yes($1) } ?? (!areBooths && isVehicle(form))
            if areBooths, areVehicles {
                faults.add(
                    form.place(of: "vehicles"), "the things of one pool are booths and vehicles at once",
                    "Keep one of the two.")
            }
            let pool = Pool(count: count ?? Int.max, areBooths: areBooths, areVehicles: areVehicles)
            roster.add(.pool(pool), form, example: "sedan")
        }
    }

    /// Words for cars and coaches; a pool that says nothing else, and has one of them in its id, is of vehicles.
    private static let vehicleWords: Set<String> = [
        "auto", "autocar", "autocars", "autos", "berline", "berlines", "bus", "buses", "bussen", "busje", "busjes",
        "cab",
        "cabs", "car", "cars", "coach", "coaches", "escort", "limo", "limos", "limousine", "limousines", "minibus",
        "minibuses", "minivan", "minivans", "motorcade", "sedan", "sedans", "shuttle", "shuttles", "taxi", "taxis",
        "touringcar", "touringcars", "van", "vans", "vehicle", "vehicles", "voertuig", "voertuigen", "voiture",
        "voitures", "wagen", "wagens",
    ]

    private static func isVehicle(_ form: Form) -> Bool {
        guard let entry = form["id"], case .text(let id) = entry.content else { return false }
        return id.split(separator: "-").contains { vehicleWords.contains(String($0)) }
    }

    static func vehicles(_ entry: Entry, into roster: inout Roster, faults: FaultList) {
        for item in entry.each {
            guard let form = Form(item, "a vehicle", keys: ["id", "name", "seats"], faults: faults) else {
                roster.isWhole = false
                continue
            }
            let seats = form.required("seats", "7")?.whole(faults, 1...300, of: "number of seats")
            roster.add(.vehicle(Vehicle(seats: seats ?? 300)), form, example: "van-1")
        }
    }
}
