import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct RoomOnceTests {
    let sketch = Sketch()
    let main: ResourceID
    let square: ResourceID
    let plenary: EngagementID
    let dinner: EngagementID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc, setUp: 30, strike: 15)
        square = sketch.room("square", "Square", at: icc, shared: true)
        plenary = sketch.engagement("plenary", "Plenary", minutes: 120, rooms: [main, square])
        dinner = sketch.engagement("dinner", "Dinner", minutes: 120, rooms: [main, square])
    }

    private func plan(dinnerAt clock: String, in room: ResourceID) -> Plan {
        sketch.plan(Held(plenary, at: sketch.at("09:00"), in: room), Held(dinner, at: sketch.at(clock), in: room))
    }

    @Test func keptWithSetUpAndStrikeBetween() {
        #expect(sketch.words("room-once", plan(dinnerAt: "11:45", in: main)).isEmpty)
    }

    @Test func keptWhereEngagementsShareAPlace() {
        #expect(sketch.words("room-once", plan(dinnerAt: "09:00", in: square)).isEmpty)
    }

    @Test func brokenByTheSetUp() {
        #expect(sketch.findings("room-once", plan(dinnerAt: "11:30", in: main)).map(\.amount) == [15])
    }

    @Test func worded() {
        let plan = plan(dinnerAt: "11:30", in: main)
        #expect(
            sketch.words("room-once", plan) == [
                """
                Main hall (icc/main) is taken twice, Fri 23 Feb 2024 11:00-11:15: 'Plenary' (ecofin/plenary) \
                and 'Dinner' (ecofin/dinner), set-up and strike included -> move one of them by 15 min or give \
                it another room
                """
            ])
        #expect(
            sketch.words("room-once", plan, in: .nl) == [
                """
                Main hall (icc/main) is dubbel bezet, vr 23 feb 2024 11:00-11:15: 'Plenary' (ecofin/plenary) \
                en 'Dinner' (ecofin/dinner), opbouw en afbraak inbegrepen -> verplaats een van beide 15 min of \
                geef ze een andere zaal
                """
            ])
        #expect(
            sketch.words("room-once", plan, in: .fr) == [
                """
                Main hall (icc/main) est occupée deux fois, ven 23 févr 2024 11:00-11:15 : 'Plenary' \
                (ecofin/plenary) et 'Dinner' (ecofin/dinner), montage et démontage compris -> déplacer l'une des \
                deux de 15 min ou lui donner une autre salle
                """
            ])
    }
}
