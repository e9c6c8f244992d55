import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct CatererHoursTests {
    let sketch = Sketch()
    let refectory: ResourceID
    let foyer: ResourceID
    let dinner: EngagementID

    init() {
        let pand = sketch.venue("pand", "Het Pand")
        refectory = sketch.room(
            "refectory", "Refectory", at: pand, setUp: 60, strike: 60, catering: [.friday: [480...1320]])
        foyer = sketch.room("foyer", "Foyer", at: pand)
        dinner = sketch.engagement(
            "dinner", "Dinner", minutes: 120, needs: RoomNeeds(isCatered: true), rooms: [refectory, foyer])
    }

    private func plan(_ clock: String, day: Int = 23, in room: ResourceID) -> Plan {
        sketch.plan(Held(dinner, at: sketch.at(clock, day: day), in: room))
    }

    @Test func keptInItsHoursWithoutSetUpAndStrike() {
        #expect(sketch.words("caterer-hours", plan("08:00", in: refectory)).isEmpty)
        #expect(sketch.words("caterer-hours", plan("20:00", in: refectory)).isEmpty)
        #expect(sketch.words("caterer-hours", plan("03:00", in: foyer)).isEmpty)
    }

    @Test func brokenByFiveMinutes() {
        #expect(sketch.findings("caterer-hours", plan("20:05", in: refectory)).map(\.amount) == [5])
    }

    @Test func nothingIsAskedWhereNothingIsServed() {
        _ = sketch.engagement("talk", "Talk", minutes: 60, rooms: [refectory])
        #expect(sketch.requirements("caterer-hours").map(\.subjects) == [["ecofin/dinner"]])
    }

    @Test func worded() {
        let plan = plan("21:00", in: refectory)
        #expect(
            sketch.words("caterer-hours", plan) == [
                """
                'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 21:00-23:00 is catered in Refectory (pand/refectory), 1 h \
                of it outside the hours of its house caterer: Fri 23 Feb 2024 08:00-22:00 -> start it no later than \
                Fri 23 Feb 2024 20:00, hold it in Foyer (pand/foyer), or agree other hours with the caterer
                """
            ])
        #expect(
            sketch.words("caterer-hours", plan, in: .nl) == [
                """
                'Dinner' (ecofin/dinner) op vr 23 feb 2024 21:00-23:00 krijgt catering in Refectory (pand/refectory), \
                waarvan 1 u buiten de uren van de huiscateraar: vr 23 feb 2024 08:00-22:00 -> laat het uiterlijk op vr \
                23 feb 2024 20:00 beginnen, kies Foyer (pand/foyer), of spreek andere uren af met de cateraar
                """
            ])
        #expect(
            sketch.words("caterer-hours", plan, in: .fr) == [
                """
                'Dinner' (ecofin/dinner) le ven 23 févr 2024 21:00-23:00 prévoit un service de traiteur dans Refectory \
                (pand/refectory), dont 1 h hors des heures du traiteur de la maison : ven 23 févr 2024 08:00-22:00 -> \
                le commencer au plus tard le ven 23 févr 2024 20:00, choisir Foyer (pand/foyer), ou convenir d'autres \
                heures avec le traiteur
                """
            ])
    }
}
