internal import Occasions

/// What an office lends out by the piece, and its vehicles.
enum PoolReader {
    static func pools(_ entry: Entry, into roster: inout Roster, faults: FaultList) {
        for item in entry.each {
            let keys = ["id", "name", "count", "booths"]
            guard let form = Form(item, "a pool", keys: keys, faults: faults) else {
                roster.isWhole = false
                continue
            }
            let count = form.required("count", "6")?.count(faults)
            let areBooths = form.read("booths") { $0.yes($1) } ?? false
            roster.add(.pool(Pool(count: count ?? Int.max, areBooths: areBooths)), form, example: "sedan")
        }
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
