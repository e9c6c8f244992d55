import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct RoomResetTests {
    let sketch = Sketch()
    let salon: ResourceID
    let cleared: ResourceID
    let first: EngagementID
    let second: EngagementID
    let lunch: EngagementID

    init() {
        let icc = sketch.venue("icc", "ICC")
        salon = sketch.room("salon", "Salon", at: icc, strike: 10)
        cleared = sketch.room("cleared", "Cleared room", at: icc, setUp: 5, strike: 10)
        let rooms = [salon, cleared]
        first = sketch.engagement("talks-1", "Talks 1", minutes: 30, kind: .bilateral, rooms: rooms)
        second = sketch.engagement("talks-2", "Talks 2", minutes: 30, kind: .bilateral, rooms: rooms)
        lunch = sketch.engagement("lunch", "Lunch", minutes: 60, rooms: rooms)
    }

    /// The first talks from 09:00 to 09:30.
    private func plan(_ other: EngagementID, at clock: String) -> Plan {
        sketch.plan(Held(first, at: sketch.at("09:00"), in: salon), Held(other, at: sketch.at(clock), in: salon))
    }

    @Test func keptAfterAQuarterOfAnHourStrikeIncluded() {
        #expect(sketch.words("room-reset", plan(second, at: "09:45")).isEmpty)
    }

    @Test func keptBesideOtherKinds() {
        #expect(sketch.words("room-reset", plan(lunch, at: "09:30")).isEmpty)
    }

    @Test func brokenByFiveMinutes() {
        #expect(sketch.findings("room-reset", plan(second, at: "09:40")).map(\.amount) == [5])
    }

    @Test func nothingIsAskedWhereSetUpAndStrikeCoverIt() {
        #expect(sketch.requirements("room-reset").map(\.subjects) == [["icc/salon"]])
        #expect(sketch.requirements("room-reset", ["reset": 16]).count == 2)
    }

    @Test func aRoomThatStaysReadyNeedsNone() {
        let one = sketch.engagement(
            "a", "A", minutes: 30, kind: .bilateral, needs: RoomNeeds(staysReady: true), rooms: [salon])
        let two = sketch.engagement(
            "b", "B", minutes: 30, kind: .bilateral, needs: RoomNeeds(standsReady: true), rooms: [salon])
        let plan = sketch.plan(
            Held(one, at: sketch.at("14:00"), in: salon), Held(two, at: sketch.at("14:30"), in: salon))
        #expect(sketch.words("room-reset", plan).isEmpty)
    }

    @Test func worded() {
        let plan = plan(second, at: "09:40")
        #expect(
            sketch.words("room-reset", plan) == [
                """
                Salon (icc/salon) needs 15 min to be made ready between 'Talks 1' (ecofin/talks-1), which ends Fri 23 \
                Feb 2024 09:30, and 'Talks 2' (ecofin/talks-2), which begins Fri 23 Feb 2024 09:40: 5 min missing -> \
                start 'Talks 2' (ecofin/talks-2) no earlier than Fri 23 Feb 2024 09:45, or give one of them another \
                room
                """
            ])
        #expect(
            sketch.words("room-reset", plan, in: .nl) == [
                """
                Salon (icc/salon) heeft 15 min nodig om klaargezet te worden tussen 'Talks 1' (ecofin/talks-1), dat \
                eindigt op vr 23 feb 2024 09:30, en 'Talks 2' (ecofin/talks-2), dat begint op vr 23 feb 2024 09:40: 5 \
                min te kort -> laat 'Talks 2' (ecofin/talks-2) niet vóór vr 23 feb 2024 09:45 beginnen, of geef een \
                van beide een andere zaal
                """
            ])
        #expect(
            sketch.words("room-reset", plan, in: .fr) == [
                """
                Il faut 15 min pour remettre Salon (icc/salon) en état entre la fin de 'Talks 1' (ecofin/talks-1) le \
                ven 23 févr 2024 09:30 et le début de 'Talks 2' (ecofin/talks-2) le ven 23 févr 2024 09:40 : il manque \
                5 min -> ne pas commencer 'Talks 2' (ecofin/talks-2) avant le ven 23 févr 2024 09:45, ou donner une \
                autre salle à l'une des deux
                """
            ])
    }
}
