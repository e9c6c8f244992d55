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
                Main hall (icc/main) is taken twice, Fri 23 Feb 2024 11:00-11:15: the strike after 'Plenary' \
                (ecofin/plenary) and the set-up before 'Dinner' (ecofin/dinner) -> move one of them by 15 min or give \
                it another room
                """
            ])
        #expect(
            sketch.words("room-once", plan, in: .nl) == [
                """
                Main hall (icc/main) is dubbel bezet, vr 23 feb 2024 11:00-11:15: de afbraak na 'Plenary' \
                (ecofin/plenary) en de opbouw vóór 'Dinner' (ecofin/dinner) -> verplaats een van beide 15 min of geef \
                ze een andere zaal
                """
            ])
        #expect(
            sketch.words("room-once", plan, in: .fr) == [
                """
                Main hall (icc/main) est occupée deux fois, ven 23 févr 2024 11:00-11:15 : le démontage après \
                'Plenary' (ecofin/plenary) et le montage avant 'Dinner' (ecofin/dinner) -> déplacer l'une des deux de \
                15 min ou lui donner une autre salle
                """
            ])
    }

    /// The room is set up at 12:00, swept at 12:30 and locked down from 13:30 to 14:00.
    private func plan(talkAt clock: String) -> Plan {
        let audience = sketch.engagement(
            "audience", "Audience", minutes: 60, needs: RoomNeeds(sweepMinutes: 60, lockDownMinutes: 30),
            rooms: [main])
        let talk = sketch.engagement("talk", "Talk", minutes: 60, rooms: [main])
        return sketch.plan(
            Held(talk, at: sketch.at(clock), in: main), Held(audience, at: sketch.at("14:00"), in: main))
    }

    @Test func keptUpToTheSetUpBeforeTheSweep() {
        #expect(sketch.words("room-once", plan(talkAt: "10:45")).isEmpty)
        #expect(sketch.findings("room-once", plan(talkAt: "10:50")).map(\.amount) == [5])
    }

    @Test func nobodyComesInAfterTheSweep() {
        let plan = plan(talkAt: "12:20")
        #expect(
            sketch.words("room-once", plan) == [
                """
                Main hall (icc/main) is taken twice, Fri 23 Feb 2024 12:00-13:35: 'Talk' (ecofin/talk) and the set-up, \
                the security sweep and the lock-down before 'Audience' (ecofin/audience) -> move one of them by 1 h 35 \
                min or give it another room
                """
            ])
        #expect(
            sketch.words("room-once", plan, in: .nl) == [
                """
                Main hall (icc/main) is dubbel bezet, vr 23 feb 2024 12:00-13:35: 'Talk' (ecofin/talk) en de opbouw, \
                de veiligheidsdoorzoeking en de afsluiting vóór 'Audience' (ecofin/audience) -> verplaats een van \
                beide 1 u 35 min of geef ze een andere zaal
                """
            ])
        #expect(
            sketch.words("room-once", plan, in: .fr) == [
                """
                Main hall (icc/main) est occupée deux fois, ven 23 févr 2024 12:00-13:35 : 'Talk' (ecofin/talk) et le \
                montage, la fouille de sécurité et le bouclage avant 'Audience' (ecofin/audience) -> déplacer l'une \
                des deux de 1 h 35 min ou lui donner une autre salle
                """
            ])
    }
}
