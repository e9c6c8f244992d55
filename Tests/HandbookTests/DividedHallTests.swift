import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct DividedHallTests {
    let sketch = Sketch()
    let corner: ResourceID
    let left: ResourceID
    let right: ResourceID
    let hall: ResourceID
    let fair: EngagementID
    let talk: EngagementID

    init() {
        let icc = sketch.venue("icc", "ICC")
        corner = sketch.room("corner", "Corner", at: icc)
        left = sketch.room("left", "Left half", at: icc, setUp: 15, parts: [corner])
        right = sketch.room("right", "Right half", at: icc)
        hall = sketch.room("hall", "Hall", at: icc, strike: 30, parts: [left, right])
        fair = sketch.engagement("fair", "Fair", minutes: 120, rooms: [hall, right])
        talk = sketch.engagement(
            "talk", "Talk", minutes: 60, needs: RoomNeeds(sweepMinutes: 30, lockDownMinutes: 15),
            rooms: [left, corner, hall])
    }

    /// The fair from 09:00 to 11:00.
    private func plan(_ room: ResourceID, talkAt clock: String, in other: ResourceID) -> Plan {
        sketch.plan(Held(fair, at: sketch.at("09:00"), in: room), Held(talk, at: sketch.at(clock), in: other))
    }

    @Test func keptBesideAPart() {
        #expect(sketch.words("divided-hall", plan(right, talkAt: "10:00", in: left)).isEmpty)
    }

    @Test func keptAfterStrikeWithTheSweepStillToCome() {
        #expect(sketch.words("divided-hall", plan(hall, talkAt: "12:30", in: left)).isEmpty)
    }

    @Test func brokenByTheSetUp() {
        #expect(sketch.findings("divided-hall", plan(hall, talkAt: "12:25", in: left)).map(\.amount) == [5])
    }

    @Test func brokenByAPartOfAPart() {
        let findings = sketch.findings("divided-hall", plan(hall, talkAt: "10:00", in: corner))
        #expect(findings.map(\.subjects) == [["icc/hall", "icc/corner"]])
    }

    @Test func theSameRoomTwiceIsNoneOfItsBusiness() {
        #expect(sketch.words("divided-hall", plan(hall, talkAt: "10:00", in: hall)).isEmpty)
    }

    @Test func worded() {
        let plan = plan(hall, talkAt: "11:30", in: left)
        #expect(
            sketch.words("divided-hall", plan) == [
                """
                Hall (icc/hall) and its part Left half (icc/left) are in use at the same time, Fri 23 Feb 2024 \
                10:30-11:30: 'Fair' (ecofin/fair) and the set-up, the security sweep and the lock-down before 'Talk' \
                (ecofin/talk) -> move one of them by 1 h or give it another room
                """
            ])
        #expect(
            sketch.words("divided-hall", plan, in: .nl) == [
                """
                Hall (icc/hall) en het deel Left half (icc/left) zijn tegelijk in gebruik, vr 23 feb 2024 10:30-11:30: \
                'Fair' (ecofin/fair) en de opbouw, de veiligheidsdoorzoeking en de afsluiting vóór 'Talk' \
                (ecofin/talk) -> verplaats een van beide 1 u of geef ze een andere zaal
                """
            ])
        #expect(
            sketch.words("divided-hall", plan, in: .fr) == [
                """
                Hall (icc/hall) et sa partie Left half (icc/left) servent en même temps, ven 23 févr 2024 10:30-11:30 \
                : 'Fair' (ecofin/fair) et le montage, la fouille de sécurité et le bouclage avant 'Talk' (ecofin/talk) \
                -> déplacer l'une des deux de 1 h ou lui donner une autre salle
                """
            ])
    }
}
