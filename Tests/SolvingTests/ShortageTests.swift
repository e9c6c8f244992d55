import CPSAT
import Conditions
import Handbook
import Occasions
import TestKit
import Testing

@testable import Solving

/// Shortages of people, rooms and cars, with known numbers.
@Suite struct ShortageTests {
    let engine: Engine
    let stop = StopSignal()

    init() throws { engine = Engine(library: try SolverLibrary.open()) }

    private func question(_ sketch: Sketch) -> Question {
        let problem = sketch.problem
        return Question(all: problem, requirements: Handbook().requirements(of: problem))
    }

    private func shortages(_ sketch: Sketch) -> [Shortage] { ShortageSearch(question(sketch)).all() }

    /// A real conflict: the requirements it names cannot be kept together.
    private func check(_ sketch: Sketch, _ shortage: Shortage) throws {
        let question = question(sketch)
        let conflict = ShortageSearch(question).conflict(of: shortage)
        let possible = try Explainer(engine: engine, seed: 1).isPossible(conflict.requirements, question, stop: stop)
        // Where many are lacking the solver may find no proof, but never a plan.
        #expect(possible != true, "\(conflict.requirements.map(\.id))")
    }

    @Test func threeCarsForFourDrives() throws {
        let sketch = Sketch()
        let cars = (1...3).map { sketch.vehicle("car-\($0)", "Car \($0)", seats: 4) }
        for number in 1...4 {
            _ = sketch.engagement(
                "drive-\(number)", "Drive \(number)", minutes: 30 + number * 10, fixed: sketch.at("10:00"),
                duties: [Sketch.Duty("vehicle-1", .vehicle, cars)])
        }
        let shortage = try #require(shortages(sketch).first)
        #expect(shortage.needed == 4 && shortage.there == 3 && shortage.lacking == 1)
        #expect(shortage.range == sketch.range("10:00", "10:40"))
        #expect(shortage.needs.allSatisfy { $0.role == .vehicle })
        try check(sketch, shortage)
    }

    @Test func enoughIsNoShortage() throws {
        let sketch = Sketch()
        let cars = (1...3).map { sketch.vehicle("car-\($0)", "Car \($0)", seats: 4) }
        for number in 1...4 {
            _ = sketch.engagement(
                "drive-\(number)", "Drive \(number)", minutes: 60,
                fixed: sketch.at(number == 4 ? "11:00" : "10:00"), duties: [Sketch.Duty("vehicle-1", .vehicle, cars)])
        }
        #expect(shortages(sketch).isEmpty)
    }

    /// Whichever start each of them takes, half past ten is in all of them.
    @Test func whatMayBeMovedALittleCounts() throws {
        let sketch = Sketch()
        let hall = sketch.venue("hall", "Town hall")
        let rooms = (1...2).map { sketch.room("r\($0)", "Room \($0)", at: hall) }
        for number in 1...3 {
            _ = sketch.engagement(
                "e\(number)", "Talk \(number)", minutes: 60, allowed: sketch.times(sketch.range("10:00", "11:15")),
                rooms: rooms)
        }
        let shortage = try #require(shortages(sketch).first)
        #expect(shortage.measure == .atOnce && shortage.needed == 3 && shortage.there == 2)
        #expect(shortage.range == sketch.range("10:15", "11:00"))
        try check(sketch, shortage)
    }

    @Test func whoIsAwayIsNotThere() throws {
        let sketch = Sketch()
        let drivers = (1...3).map { sketch.staff("d\($0)", "Driver \($0)", roles: ["driver"]) }
        sketch.entry(.busy(drivers[0]), "Leave", sketch.range("08:00", "18:00"))
        for number in 1...3 {
            _ = sketch.engagement(
                "e\(number)", "Ride \(number)", minutes: 60, fixed: sketch.at("10:00"),
                duties: [Sketch.Duty("driver-1", .duty("driver"), drivers)])
        }
        let shortage = try #require(shortages(sketch).first)
        #expect(shortage.needed == 3 && shortage.there == 2 && !shortage.candidates.contains(drivers[0]))
        let conflict = ShortageSearch(question(sketch)).conflict(of: shortage)
        #expect(conflict.requirements.contains { $0.rule == "person-blocked" })
        #expect(conflict.isMinimal && conflict.shortage != nil)
        try check(sketch, shortage)
    }

    /// Five sessions that may move, of which no three fit into a room one after another.
    @Test func fiveLongSessionsForTwoRooms() throws {
        let sketch = Sketch()
        let hall = sketch.venue("hall", "Town hall")
        let rooms = (1...2).map { sketch.room("r\($0)", "Room \($0)", at: hall) }
        for number in 1...5 {
            _ = sketch.engagement(
                "e\(number)", "Session \(number)", minutes: 160, allowed: sketch.times(sketch.range("09:00", "16:00")),
                rooms: rooms)
        }
        let shortage = try #require(shortages(sketch).first)
        #expect(shortage.needed == 5 && shortage.there == 4)
        guard case .inTurn(minutes: 160) = shortage.measure else {
            Issue.record("\(shortage.measure)")
            return
        }
        try check(sketch, shortage)
    }

    @Test func moreHoursThanTheRoomsHave() throws {
        let sketch = Sketch()
        let hall = sketch.venue("hall", "Town hall")
        let rooms = (1...2).map { sketch.room("r\($0)", "Room \($0)", at: hall) }
        for (number, minutes) in [150, 60, 120, 90, 90].enumerated() {
            _ = sketch.engagement(
                "e\(number)", "Session \(number)", minutes: minutes,
                allowed: sketch.times(sketch.range("09:00", "13:00")), rooms: rooms)
        }
        let shortage = try #require(shortages(sketch).first)
        #expect(shortage.measure == .work && shortage.needed == 510 && shortage.there == 480)
        try check(sketch, shortage)
    }

    /// Sixteen places in two sessions, and thirteen interpreters; of those who work into German one lacks.
    private func sessions(germans: Int, others: Int) -> Sketch {
        let sketch = Sketch()
        let hall = sketch.venue("hall", "Town hall")
        let staff =
            (0..<germans).map {
                sketch.staff(
                    "de-\($0)", "German \($0)", roles: ["interpreter"], languages: ["de", "en"], active: ["de"])
            }
            + (0..<others).map { number in
                let language = ["en", "fr", "nl"][number % 3]
                return sketch.staff(
                    "\(language)-\(number)", "Interpreter \(number)", roles: ["interpreter"],
                    languages: ["de", "en", "fr", "nl"], active: [language])
            }
        for number in 1...2 {
            let room = sketch.room("r\(number)", "Room \(number)", at: hall, booths: 4)
            _ = sketch.engagement(
                "session-\(number)", "Session \(number)", minutes: 60,
                fixed: sketch.at(number == 1 ? "10:30" : "11:00"), languages: ["de", "en", "fr", "nl"],
                interpretation: .simultaneous, rooms: [room],
                duties: (1...8).map { Sketch.Duty("interpreter-\($0)", .interpreter, staff) })
        }
        return sketch
    }

    @Test func boothsAreCountedByLanguage() throws {
        let sketch = sessions(germans: 3, others: 15)
        let shortage = try #require(shortages(sketch).first)
        #expect(shortage.needed == 4 && shortage.there == 3)
        #expect(shortage.range == sketch.range("11:00", "11:30"))
        #expect(shortage.needs.allSatisfy { $0.demand?.subjects.last == "de" })
        try check(sketch, shortage)
    }

    @Test func interpretersInAllAreCounted() throws {
        let sketch = sessions(germans: 3, others: 10)
        let shortage = try #require(shortages(sketch).first)
        #expect(shortage.needed == 16 && shortage.there == 13)
        // Of those who work into English there are four.
        #expect(
            shortage.parts.map { "\($0.lacking) \($0.demand.subjects.last ?? "")" }.sorted() == [
                "1 de", "1 fr", "1 nl",
            ])
        try check(sketch, shortage)
    }

    @Test func pieceOfAPool() throws {
        let sketch = Sketch()
        let cars = sketch.pool("cars", "Cars", count: 5)
        for number in 1...3 {
            _ = sketch.engagement(
                "e\(number)", "Ride \(number)", minutes: 60, fixed: sketch.at("10:00"),
                loads: [PoolLoad(pool: cars, count: number)])
        }
        let shortage = try #require(shortages(sketch).first)
        #expect(shortage.needed == 6 && shortage.there == 5 && shortage.pool?.rule == "pool-enough")
        try check(sketch, shortage)
    }

    /// What is optional gives way, what is held stays and counts.
    @Test func optionalOnesDoNotCountAndHeldOnesDo() throws {
        func sketch(optional: Bool) -> (Sketch, EngagementID, ResourceID) {
            let sketch = Sketch()
            let cars = (1...2).map { sketch.vehicle("car-\($0)", "Car \($0)", seats: 4) }
            let ids = (1...3).map { number in
                sketch.engagement(
                    "e\(number)", "Drive \(number)", minutes: 60, fixed: sketch.at("10:00"),
                    duties: [Sketch.Duty("vehicle-1", .vehicle, cars)], optional: optional && number == 3)
            }
            return (sketch, ids[0], cars[0])
        }
        #expect(shortages(sketch(optional: true).0).isEmpty)
        let (other, first, car) = sketch(optional: false)
        let problem = other.problem
        let held = other.plan(Held(first, at: other.at("10:00"), staff: ["vehicle-1": car]))
        let question = Question(
            problem: problem, requirements: Handbook().requirements(of: problem),
            free: problem.engagementIDs.filter { $0 != first }, held: held)
        let shortage = try #require(ShortageSearch(question).all().first)
        #expect(shortage.needed == 3 && shortage.there == 2)
    }
}
