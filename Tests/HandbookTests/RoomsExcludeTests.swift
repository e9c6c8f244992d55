import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct RoomsExcludeTests {
    let sketch = Sketch()
    let foyer: ResourceID
    let hall: ResourceID
    let reception: EngagementID
    let concert: EngagementID

    init() {
        let icc = sketch.venue("icc", "ICC")
        foyer = sketch.room("foyer", "Foyer", at: icc)
        hall = sketch.room("hall", "Hall", at: icc, setUp: 30, excludes: [foyer])
        reception = sketch.engagement("reception", "Reception", minutes: 60, rooms: [foyer])
        concert = sketch.engagement("concert", "Concert", minutes: 60, rooms: [hall, foyer])
    }

    /// The reception from 09:00 to 10:00.
    private func plan(concertAt clock: String) -> Plan {
        sketch.plan(
            Held(reception, at: sketch.at("09:00"), in: foyer), Held(concert, at: sketch.at(clock), in: hall))
    }

    @Test func keptOneAfterTheOther() {
        #expect(sketch.words("rooms-exclude", plan(concertAt: "10:30")).isEmpty)
    }

    @Test func brokenByTheSetUp() {
        #expect(sketch.findings("rooms-exclude", plan(concertAt: "10:25")).map(\.amount) == [5])
    }

    @Test func aPairIsHeldOnceWhoeverSaysIt() {
        let icc = sketch.venue("stam", "STAM")
        let (one, other) = (ResourceID(2), ResourceID(3))
        #expect(sketch.room("one", "One", at: icc, excludes: [other]) == one)
        #expect(sketch.room("other", "Other", at: icc, excludes: [one, other]) == other)
        _ = sketch.engagement("tour", "Tour", minutes: 60, rooms: [one, other])
        #expect(
            sketch.requirements("rooms-exclude").map(\.subjects) == [
                ["icc/foyer", "icc/hall"], ["stam/one", "stam/other"],
            ])
    }

    @Test func aHallAndItsPartsAreLeftToTheRuleOfDividedHalls() {
        let icc = sketch.venue("stam", "STAM")
        let (part, whole) = (ResourceID(2), ResourceID(3))
        #expect(sketch.room("part", "Part", at: icc, excludes: [whole]) == part)
        #expect(sketch.room("whole", "Whole", at: icc, parts: [part]) == whole)
        _ = sketch.engagement("tour", "Tour", minutes: 60, rooms: [part, whole])
        #expect(sketch.requirements("rooms-exclude").map(\.subjects) == [["icc/foyer", "icc/hall"]])
    }

    @Test func worded() {
        let plan = plan(concertAt: "10:10")
        #expect(
            sketch.words("rooms-exclude", plan) == [
                """
                Foyer (icc/foyer) and Hall (icc/hall) exclude each other and are in use at the same time, Fri 23 Feb \
                2024 09:40-10:00: 'Reception' (ecofin/reception) and the set-up before 'Concert' (ecofin/concert) -> \
                move one of them by 20 min or give it another room
                """
            ])
        #expect(
            sketch.words("rooms-exclude", plan, in: .nl) == [
                """
                Foyer (icc/foyer) en Hall (icc/hall) sluiten elkaar uit en zijn tegelijk in gebruik, vr 23 feb 2024 \
                09:40-10:00: 'Reception' (ecofin/reception) en de opbouw vóór 'Concert' (ecofin/concert) -> verplaats \
                een van beide 20 min of geef ze een andere zaal
                """
            ])
        #expect(
            sketch.words("rooms-exclude", plan, in: .fr) == [
                """
                Foyer (icc/foyer) et Hall (icc/hall) s'excluent et servent en même temps, ven 23 févr 2024 09:40-10:00 \
                : 'Reception' (ecofin/reception) et le montage avant 'Concert' (ecofin/concert) -> déplacer l'une des \
                deux de 20 min ou lui donner une autre salle
                """
            ])
    }
}
