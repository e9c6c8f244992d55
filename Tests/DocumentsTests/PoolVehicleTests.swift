import Documents
import Foundation
import Occasions
import Testing

/// A pool of vehicles is told by its key, else by a word of its id.
@Suite struct PoolVehicleTests {
    @Test(arguments: [
        ("id: sedan, name: Sedans, count: 2", true), ("id: tour-bus, name: Buses, count: 2", true),
        ("id: chair, name: Chairs, count: 2", false), ("id: cart, name: Carts, count: 2", false),
        ("id: sedan, name: Sedan chairs, count: 2, vehicles: no", false),
        ("id: fleet, name: Fleet, count: 2, vehicles: yes", true),
    ])
    func told(_ text: String, areVehicles: Bool) throws {
        let office = Sketch.richOffice.replacingOccurrences(
            of: "- {id: booth, name: Mobile booths, count: 2, booths: yes}",
            with: "- {id: booth, name: Mobile booths, count: 2, booths: yes}\n  - {\(text)}")
        let pools = try Sketch.readRich(office: office).problem.resources.compactMap(\.pool)
        #expect(pools.map(\.areVehicles) == [false, areVehicles])
        #expect(pools.map(\.areBooths) == [true, false])
    }

    @Test func boothsAreNoVehicles() {
        let office = Sketch.richOffice.replacingOccurrences(of: "booths: yes}", with: "booths: yes, vehicles: yes}")
        let faults = Sketch.richFaults(office: office)
        #expect(faults.count == 1)
        #expect(faults.first?.contains("the things of one pool are booths and vehicles at once") == true, "\(faults)")
    }
}
