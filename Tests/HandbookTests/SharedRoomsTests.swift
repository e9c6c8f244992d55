import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct SharedRoomsTests {
    let sketch = Sketch()
    let stage: ResourceID
    let square: ResourceID
    let salute: EngagementID
    let choir: EngagementID
    let walk: EngagementID

    init() {
        let park = sketch.venue("park", "Park")
        stage = sketch.room("stage", "Stage", at: park)
        square = sketch.room(
            "square", "Square", at: park, capacity: ["any": 500], shared: true, attested: 100, parts: [stage])
        salute = sketch.engagement("salute", "Salute", minutes: 60, attendance: 60, rooms: [square])
        choir = sketch.engagement("choir", "Choir", minutes: 60, attendance: 40, rooms: [stage, square])
        walk = sketch.engagement("walk", "Walk", minutes: 60, attendance: 1, rooms: [square])
    }

    private func plan(_ choirs: ResourceID, _ clock: String, walk: String) -> Plan {
        sketch.plan(
            Held(salute, at: sketch.at("10:00"), in: square), Held(choir, at: sketch.at(clock), in: choirs),
            Held(self.walk, at: sketch.at(walk), in: square))
    }

    @Test func keptUpToTheAttestAndOneAfterTheOther() {
        #expect(sketch.words("room-large-enough", plan(square, "10:00", walk: "11:00")).isEmpty)
        #expect(sketch.words("room-large-enough", plan(stage, "11:00", walk: "10:00")).isEmpty)
    }

    @Test func brokenByOneMoreThereOrInAPart() {
        #expect(sketch.findings("room-large-enough", plan(square, "10:30", walk: "10:00")).count == 1)
        #expect(sketch.findings("room-large-enough", plan(stage, "10:30", walk: "10:00")).count == 1)
    }

    @Test func whoExpectsNobodyCountsAsNobody() {
        let sketch = Sketch()
        let square = sketch.room("square", "Square", at: sketch.venue("park", "Park"), shared: true, attested: 10)
        let one = sketch.engagement("one", "One", minutes: 60, attendance: 10, rooms: [square])
        let two = sketch.engagement("two", "Two", minutes: 60, rooms: [square])
        let plan = sketch.plan(
            Held(one, at: sketch.at("10:00"), in: square), Held(two, at: sketch.at("10:00"), in: square))
        #expect(sketch.words("room-large-enough", plan).isEmpty)
    }

    /// The parts of a divided hall hold together no more than its attest or its exits allow; its set-ups say nothing.
    @Test(arguments: [(100, nil, 0), (99, nil, 1), (nil, 1, 1), (nil, nil, 0)] as [(Int?, Int?, Int)])
    func theCrowdInTheParts(attested: Int?, exits: Int?, misses: Int) {
        let sketch = Sketch()
        let icc = sketch.venue("icc", "ICC")
        let east = sketch.room("east", "East", at: icc)
        let west = sketch.room("west", "West", at: icc)
        _ = sketch.room(
            "whole", "Whole", at: icc, capacity: ["any": 10], attested: attested, exits: exits, parts: [east, west])
        let one = sketch.engagement("one", "One", minutes: 60, attendance: 60, rooms: [east])
        let two = sketch.engagement("two", "Two", minutes: 60, attendance: 40, rooms: [west])
        func findings(_ clock: String) -> Int {
            sketch.findings(
                "room-large-enough",
                sketch.plan(Held(one, at: sketch.at("10:00"), in: east), Held(two, at: sketch.at(clock), in: west))
            ).count
        }
        #expect(findings("10:30") == misses)
        #expect(findings("11:00") == 0)
    }

    @Test func oneIsAPerson() {
        let sketch = Sketch()
        let kerb = sketch.room("kerb", "Kerb", at: sketch.venue("park", "Park"), shared: true, attested: 1)
        for id in ["a", "b"] { _ = sketch.engagement(id, id, minutes: 60, attendance: 1, rooms: [kerb]) }
        let said = sketch.requirements("room-large-enough").last?.statement(.en)
        #expect(said == "No more than 1 person is in Kerb (park/kerb) at once")
    }

    /// One that is too large by itself is one finding, and leaves no place for another.
    @Test func whatIsTooMuchByItselfIsSaidOnce() {
        let sketch = Sketch()
        let square = sketch.room("square", "Square", at: sketch.venue("park", "Park"), shared: true, attested: 10)
        let one = sketch.engagement("one", "One", minutes: 60, attendance: 11, rooms: [square])
        let two = sketch.engagement("two", "Two", minutes: 60, attendance: 1, rooms: [square])
        func findings(_ clock: String) -> Int {
            let plan = sketch.plan(
                Held(one, at: sketch.at("10:00"), in: square), Held(two, at: sketch.at(clock), in: square))
            return sketch.findings("room-large-enough", plan).count
        }
        #expect(findings("11:00") == 1)
        #expect(findings("10:00") == 2)
    }

    @Test func worded() {
        let plan = plan(stage, "10:30", walk: "10:00")
        #expect(
            sketch.words("room-large-enough", plan) == [
                """
                Square (park/square) holds 100 people and 101 would be in it at once, Fri 23 Feb 2024 10:30-11:00: \
                'Salute' (ecofin/salute) with 60, 'Choir' (ecofin/choir) with 40 and 'Walk' (ecofin/walk) with 1 -> \
                move one of them to another time or another place
                """
            ])
        #expect(
            sketch.words("room-large-enough", plan, in: .nl) == [
                """
                Square (park/square) biedt plaats aan 100 personen en er zouden er 101 tegelijk zijn, vr 23 feb 2024 \
                10:30-11:00: 'Salute' (ecofin/salute) met 60, 'Choir' (ecofin/choir) met 40 en 'Walk' (ecofin/walk) met \
                1 -> verplaats een ervan naar een ander tijdstip of een andere plaats
                """
            ])
        #expect(
            sketch.words("room-large-enough", plan, in: .fr) == [
                """
                Square (park/square) contient 100 personnes et 101 y seraient à la fois, ven 23 févr 2024 10:30-11:00 : \
                'Salute' (ecofin/salute) avec 60, 'Choir' (ecofin/choir) avec 40 et 'Walk' (ecofin/walk) avec 1 -> \
                déplacer l'une d'elles à une autre heure ou en un autre lieu
                """
            ])
    }
}
