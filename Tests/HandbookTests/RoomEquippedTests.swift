import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct RoomEquippedTests {
    let sketch = Sketch()
    let main: ResourceID
    let attic: ResourceID
    let booths: ResourceID
    let plenary: EngagementID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc, booths: 3, features: ["daylight", "hearing-loop"])
        attic = sketch.room("attic", "Attic", at: icc, booths: 1, stepFree: false, features: ["daylight"])
        booths = sketch.pool("booth", "Mobile booths", count: 4, areBooths: true)
        plenary = sketch.engagement(
            "plenary", "Plenary", minutes: 120,
            needs: RoomNeeds(booths: 3, isStepFree: true, features: ["hearing-loop", "daylight"]), rooms: [main, attic])
    }

    private func talk(_ needs: RoomNeeds, brought: Int = 0) -> Plan {
        let talk = sketch.engagement(
            "talk", "Talk", minutes: 60, needs: needs, rooms: [main, attic],
            loads: brought > 0 ? [PoolLoad(pool: booths, count: brought)] : [])
        return sketch.plan(Held(talk, at: sketch.at("09:00"), in: attic))
    }

    @Test func kept() {
        #expect(sketch.words("room-equipped", sketch.plan(Held(plenary, at: sketch.at("09:00"), in: main))).isEmpty)
    }

    @Test func keptWithBoothsThatAreBrought() {
        #expect(sketch.words("room-equipped", talk(RoomNeeds(booths: 3), brought: 2)).isEmpty)
    }

    @Test(arguments: [
        RoomNeeds(booths: 2), RoomNeeds(isStepFree: true), RoomNeeds(features: ["daylight", "hearing-loop"]),
    ])
    func brokenByEachAlone(needs: RoomNeeds) {
        #expect(sketch.findings("room-equipped", talk(needs)).count == 1)
    }

    @Test func worded() {
        let plan = sketch.plan(Held(plenary, at: sketch.at("09:00"), in: attic))
        #expect(
            sketch.words("room-equipped", plan) == [
                """
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-11:00 needs 3 interpreters' booths, 'daylight', \
                'hearing-loop' and a step-free way in; Attic (icc/attic) has only 1 booth, has no 'hearing-loop' and \
                is reached by steps only -> hold it in Main hall (icc/main)
                """
            ])
        #expect(
            sketch.words("room-equipped", plan, in: .nl) == [
                """
                'Plenary' (ecofin/plenary) op vr 23 feb 2024 09:00-11:00 vraagt 3 tolkcabines, 'daylight', \
                'hearing-loop' en een drempelvrije toegang; Attic (icc/attic) heeft maar 1 cabine, heeft geen \
                'hearing-loop' en is alleen via trappen bereikbaar -> kies Main hall (icc/main)
                """
            ])
        #expect(
            sketch.words("room-equipped", plan, in: .fr) == [
                """
                'Plenary' (ecofin/plenary) le ven 23 févr 2024 09:00-11:00 demande 3 cabines d'interprétation, \
                'daylight', 'hearing-loop' et un accès sans marches ; Attic (icc/attic) n'a que 1 cabine, n'a pas \
                'hearing-loop' et n'est accessible que par des marches -> choisir Main hall (icc/main)
                """
            ])
    }

    @Test func wordedWhereBoothsCanBeBrought() {
        let plan = talk(RoomNeeds(booths: 3), brought: 1)
        #expect(
            sketch.words("room-equipped", plan) == [
                """
                'Talk' (ecofin/talk) on Fri 23 Feb 2024 09:00-10:00 needs 3 interpreters' booths; Attic (icc/attic) \
                has only 2 booths -> hold it in Main hall (icc/main), or bring 1 more mobile booth
                """
            ])
        #expect(
            sketch.words("room-equipped", plan, in: .nl) == [
                """
                'Talk' (ecofin/talk) op vr 23 feb 2024 09:00-10:00 vraagt 3 tolkcabines; Attic (icc/attic) heeft maar \
                2 cabines -> kies Main hall (icc/main), of breng nog 1 mobiele tolkcabine
                """
            ])
        #expect(
            sketch.words("room-equipped", plan, in: .fr) == [
                """
                'Talk' (ecofin/talk) le ven 23 févr 2024 09:00-10:00 demande 3 cabines d'interprétation ; Attic \
                (icc/attic) n'a que 2 cabines -> choisir Main hall (icc/main), ou apporter encore 1 cabine mobile
                """
            ])
    }
}
