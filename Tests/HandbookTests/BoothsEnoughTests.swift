import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct BoothsEnoughTests {
    let sketch = Sketch()
    let main: ResourceID
    let attic: ResourceID
    let foyer: ResourceID
    let booths: ResourceID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc, booths: 6)
        attic = sketch.room("attic", "Attic", at: icc, booths: 1)
        foyer = sketch.room("foyer", "Foyer", at: icc)
        booths = sketch.pool("booth", "Mobile booths", count: 4, areBooths: true)
    }

    private func plan(
        _ languages: [String], in room: ResourceID, brought: Int = 0, mode: Interpretation = .simultaneous
    ) -> Plan {
        let session = sketch.engagement(
            "session", "Session", minutes: 60, languages: languages, interpretation: mode,
            rooms: [main, attic, foyer], loads: brought > 0 ? [PoolLoad(pool: booths, count: brought)] : [])
        return sketch.plan(Held(session, at: sketch.at("09:00"), in: room))
    }

    @Test func oneBoothWorksBothWaysBetweenTwoLanguages() {
        #expect(sketch.words("booths-enough", plan(["nl", "en"], in: attic)).isEmpty)
        #expect(sketch.findings("booths-enough", plan(["nl", "en"], in: foyer)).count == 1)
    }

    @Test func eachOfThreeLanguagesHasABooth() {
        #expect(sketch.words("booths-enough", plan(["nl", "en", "fr"], in: main)).isEmpty)
        #expect(sketch.words("booths-enough", plan(["nl", "en", "fr"], in: attic, brought: 2)).isEmpty)
        #expect(sketch.findings("booths-enough", plan(["nl", "en", "fr"], in: attic, brought: 1)).count == 1)
    }

    @Test func nothingIsAskedWithoutBooths() {
        _ = plan(["nl", "en", "fr"], in: foyer, mode: .consecutive)
        _ = plan(["nl"], in: foyer)
        #expect(sketch.requirements("booths-enough").isEmpty)
    }

    @Test func worded() {
        let plan = plan(["nl", "en", "fr", "ja"], in: attic, brought: 1)
        #expect(
            sketch.words("booths-enough", plan) == [
                """
                'Session' (ecofin/session) on Fri 23 Feb 2024 09:00-10:00 is interpreted between 4 languages and needs \
                4 booths; Attic (icc/attic) has 2, 1 of them mobile -> hold it in Main hall (icc/main), or bring 2 \
                more mobile booths
                """
            ])
        #expect(
            sketch.words("booths-enough", plan, in: .nl) == [
                """
                'Session' (ecofin/session) op vr 23 feb 2024 09:00-10:00 wordt tussen 4 talen vertolkt en vraagt 4 \
                tolkcabines; Attic (icc/attic) heeft er 2, waarvan 1 mobiel -> kies Main hall (icc/main), of breng nog \
                2 mobiele tolkcabines
                """
            ])
        #expect(
            sketch.words("booths-enough", plan, in: .fr) == [
                """
                'Session' (ecofin/session) le ven 23 févr 2024 09:00-10:00 est interprétée entre 4 langues et demande \
                4 cabines ; Attic (icc/attic) en a 2, dont 1 mobile -> choisir Main hall (icc/main), ou apporter \
                encore 2 cabines mobiles
                """
            ])
    }
}
