import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct BufferTests {
    let sketch = Sketch()
    let france: ResourceID
    let italy: ResourceID
    let talks: EngagementID
    let photo: EngagementID

    init() {
        france = sketch.delegation("fr", "France")
        italy = sketch.delegation("it", "Italy")
        talks = sketch.engagement("talks", "Talks", minutes: 60, with: [france, italy])
        photo = sketch.engagement("photo", "Photo", minutes: 15, with: [france])
    }

    private func plan(_ clock: String) -> Plan {
        sketch.plan(Held(talks, at: sketch.at("09:00")), Held(photo, at: sketch.at(clock)))
    }

    @Test(arguments: ["10:10", "08:35"]) func kept(clock: String) {
        #expect(sketch.words("buffer", plan(clock)).isEmpty)
    }

    @Test(arguments: ["10:05", "08:40"]) func broken(clock: String) {
        let findings = sketch.findings("buffer", plan(clock))
        #expect(findings.map(\.amount) == [5])
        #expect(findings.map(\.cost) == [10])
        #expect(findings.map(\.subjects) == [["ecofin/talks", "ecofin/photo"]])
    }

    @Test func worded() {
        let plan = plan("10:00")
        #expect(
            sketch.words("buffer", plan) == [
                """
                France (ecofin:fr) has 10 min too few between 'Talks' (ecofin/talks) on Fri 23 Feb 2024 \
                09:00-10:00 and 'Photo' (ecofin/photo) on Fri 23 Feb 2024 10:00-10:15; 10 min are wished -> \
                move one of them by 10 min
                """
            ])
        #expect(
            sketch.words("buffer", plan, in: .nl) == [
                """
                France (ecofin:fr) heeft 10 min te weinig tussen 'Talks' (ecofin/talks) op vr 23 feb 2024 \
                09:00-10:00 en 'Photo' (ecofin/photo) op vr 23 feb 2024 10:00-10:15; gewenst: 10 min -> \
                verplaats een van beide 10 min
                """
            ])
        #expect(
            sketch.words("buffer", plan, in: .fr) == [
                """
                Il manque 10 min à France (ecofin:fr) entre 'Talks' (ecofin/talks) le ven 23 févr 2024 \
                09:00-10:00 et 'Photo' (ecofin/photo) le ven 23 févr 2024 10:00-10:15 ; souhaité : 10 min -> \
                déplacer l'une des deux de 10 min
                """
            ])
    }

    @Test func toldOnceForAllWhoAttendBoth() {
        let dinner = sketch.engagement("dinner", "Dinner", minutes: 60, with: [italy, france])
        let plan = sketch.plan(
            Held(talks, at: sketch.at("09:00")), Held(photo, at: sketch.at("15:00")),
            Held(dinner, at: sketch.at("10:00")))
        #expect(
            sketch.words("buffer", plan) == [
                """
                France (ecofin:fr) and Italy (ecofin:it) have 10 min too few between 'Talks' (ecofin/talks) \
                on Fri 23 Feb 2024 09:00-10:00 and 'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 10:00-11:00; \
                10 min are wished -> move one of them by 10 min
                """
            ])
        #expect(
            sketch.words("buffer", plan, in: .nl) == [
                """
                France (ecofin:fr) en Italy (ecofin:it) hebben 10 min te weinig tussen 'Talks' \
                (ecofin/talks) op vr 23 feb 2024 09:00-10:00 en 'Dinner' (ecofin/dinner) op vr 23 feb 2024 \
                10:00-11:00; gewenst: 10 min -> verplaats een van beide 10 min
                """
            ])
        #expect(
            sketch.words("buffer", plan, in: .fr) == [
                """
                Il manque 10 min à France (ecofin:fr) et Italy (ecofin:it) entre 'Talks' (ecofin/talks) le \
                ven 23 févr 2024 09:00-10:00 et 'Dinner' (ecofin/dinner) le ven 23 févr 2024 10:00-11:00 ; \
                souhaité : 10 min -> déplacer l'une des deux de 10 min
                """
            ])
    }

    @Test func whatTheProgrammePutsCloserIsLeftAlone() {
        sketch.order(talks, photo, gap: 0...5)
        #expect(sketch.requirements("buffer").isEmpty)
    }

    @Test func whatCannotComeCloseIsPassedOver() {
        let sketch = Sketch()
        let mayor = sketch.principal("mayor", "Mayor")
        for (id, clock) in [("a", "09:00"), ("b", "10:05"), ("c", "12:00")] {
            _ = sketch.engagement(id, id, minutes: 60, fixed: sketch.at(clock), with: [mayor])
        }
        let handbook = Handbook().requirements(of: sketch.problem).filter { $0.rule == "buffer" }
        #expect(handbook.map(\.subjects) == [["ecofin/a", "ecofin/b"]])
    }
}
