import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct RoomEquippedTests {
    let sketch = Sketch()
    let main: ResourceID
    let attic: ResourceID
    let plenary: EngagementID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc, booths: 3)
        attic = sketch.room("attic", "Attic", at: icc, booths: 1, stepFree: false)
        plenary = sketch.engagement(
            "plenary", "Plenary", minutes: 120, needs: RoomNeeds(booths: 3, stepFree: true), rooms: [main, attic])
    }

    @Test func kept() {
        #expect(sketch.words("room-equipped", sketch.plan(Held(plenary, at: sketch.at("09:00"), in: main))).isEmpty)
    }

    @Test func brokenForBoothsAlone() {
        let talk = sketch.engagement("talk", "Talk", minutes: 60, needs: RoomNeeds(booths: 2), rooms: [main, attic])
        let findings = sketch.findings("room-equipped", sketch.plan(Held(talk, at: sketch.at("09:00"), in: attic)))
        #expect(findings.map(\.engagements) == [[talk]])
    }

    @Test func worded() {
        #expect(
            sketch.words("room-equipped", sketch.plan(Held(plenary, at: sketch.at("09:00"), in: attic))) == [
                """
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-11:00 needs 3 interpreters' booths and a \
                step-free way in; Attic (icc/attic) has 1 of them and is reached by steps only -> hold it in \
                Main hall (icc/main)
                """
            ])
    }
}
