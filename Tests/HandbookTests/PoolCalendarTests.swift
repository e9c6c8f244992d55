import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

/// Pieces of a pool that somebody else has for a time.
@Suite struct PoolCalendarTests {
    let sketch = Sketch()
    let chairs: ResourceID
    let dinner: EngagementID

    init() {
        chairs = sketch.pool("chairs", "Chairs", count: 50)
        dinner = sketch.engagement("dinner", "Dinner", minutes: 60, loads: [PoolLoad(pool: chairs, count: 20)])
        sketch.entry(.busy(chairs), "Fair", sketch.range("09:00", "12:00"), pieces: 31)
    }

    private func words(_ clock: String, in language: Language = .en) -> [String] {
        sketch.words("pool-enough", sketch.plan(Held(dinner, at: sketch.at(clock))), in: language)
    }

    @Test func keptAfterThem() { #expect(words("12:00").isEmpty) }

    @Test func keptWithAsManyAsAreLeft() {
        let sketch = Sketch()
        let chairs = sketch.pool("chairs", "Chairs", count: 50)
        let dinner = sketch.engagement("dinner", "Dinner", minutes: 60, loads: [PoolLoad(pool: chairs, count: 20)])
        sketch.entry(.busy(chairs), "Fair", sketch.range("09:00", "12:00"), pieces: 30)
        #expect(sketch.words("pool-enough", sketch.plan(Held(dinner, at: sketch.at("10:00")))).isEmpty)
    }

    /// Others may have more than there is; that is no breach of ours while we take none.
    @Test func whatOthersTakeIsTheirs() {
        sketch.entry(.busy(chairs), "Party", sketch.range("09:00", "12:00"), pieces: 50)
        #expect(words("13:00").isEmpty)
        #expect(words("10:00").count == 1)
    }

    @Test func worded() {
        #expect(
            words("11:30") == [
                """
                Chairs (chairs): 51 are taken Fri 23 Feb 2024 11:30-12:00 and there are 50; 'Fair' takes 31 and 'Dinner' \
                (ecofin/dinner) takes 20 -> find 1 more, or move one of these engagements to another time
                """
            ])
        #expect(
            words("11:30", in: .nl) == [
                """
                Chairs (chairs): er zijn er 51 in gebruik op vr 23 feb 2024 11:30-12:00 en er zijn er maar 50; 'Fair' \
                neemt er 31 en 'Dinner' (ecofin/dinner) neemt er 20 -> zoek er 1 bij, of verplaats een van deze \
                activiteiten
                """
            ])
        #expect(
            words("11:30", in: .fr) == [
                """
                Chairs (chairs) : 51 sont pris le ven 23 févr 2024 11:30-12:00 et il n'y en a que 50 ; 'Fair' en prend 31 \
                et 'Dinner' (ecofin/dinner) en prend 20 -> en trouver 1 de plus, ou déplacer l'une de ces activités
                """
            ])
    }
}
