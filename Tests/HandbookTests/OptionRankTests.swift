import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct OptionRankTests {
    let sketch = Sketch()
    let main: ResourceID
    let side: ResourceID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc)
        side = sketch.room("side", "Side room", at: icc)
        sketch.today = sketch.date(10)
    }

    private func dinner(_ hold: Hold) -> EngagementID {
        let gala = sketch.occasion("gala", "Gala", .confirmed, holds: [hold])
        return sketch.engagement("dinner", "Dinner", minutes: 120, rooms: [main, side], occasion: gala)
    }

    private func plan(_ dinner: EngagementID, in room: ResourceID) -> Plan {
        sketch.plan(Held(dinner, at: sketch.at("19:00"), in: room))
    }

    @Test func keptOnTheFirstOptionOrInAnotherRoom() {
        let first = dinner(Hold(room: main, rank: 1, until: sketch.at("12:00", day: 15)))
        #expect(sketch.words("option-rank", plan(first, in: main)).isEmpty)
        let second = dinner(Hold(room: main, rank: 2, until: sketch.at("12:00", day: 15)))
        #expect(sketch.words("option-rank", plan(second, in: side)).isEmpty)
    }

    @Test func keptOnAContract() {
        let dinner = dinner(Hold(room: main, rank: 2, until: nil))
        #expect(sketch.words("option-rank", plan(dinner, in: main)).isEmpty)
    }

    @Test func brokenAsANote() {
        let dinner = dinner(Hold(room: main, rank: 2, until: sketch.at("12:00", day: 15)))
        #expect(sketch.findings("option-rank", plan(dinner, in: main)).map(\.severity) == [.note])
        #expect(sketch.findings("option-rank", plan(dinner, in: main), ["first-option": 2]).isEmpty)
    }

    @Test func worded() {
        let dinner = dinner(Hold(room: main, rank: 3, until: sketch.at("12:00", day: 15)))
        let plan = plan(dinner, in: main)
        #expect(
            sketch.words("option-rank", plan) == [
                """
                'Dinner' (gala/dinner) on Fri 23 Feb 2024 19:00-21:00 is held in Main hall (icc/main) on the \
                third option only -> ask the venue to have the first option confirmed or released, or choose \
                another room
                """
            ])
        #expect(
            sketch.words("option-rank", plan, in: .nl) == [
                """
                'Dinner' (gala/dinner) op vr 23 feb 2024 19:00-21:00 vindt plaats in Main hall (icc/main), \
                slechts met de derde optie -> vraag de zaalbeheerder de eerste optie te laten bevestigen of \
                vrijgeven, of kies een andere zaal
                """
            ])
        #expect(
            sketch.words("option-rank", plan, in: .fr) == [
                """
                'Dinner' (gala/dinner) le ven 23 févr 2024 19:00-21:00 a lieu dans Main hall (icc/main), \
                avec la troisième option seulement -> demander au gestionnaire de la salle de faire \
                confirmer ou lever la première option, ou choisir une autre salle
                """
            ])
    }

    @Test func wordedWithWhoComesBefore() {
        let dinner = dinner(Hold(room: main, rank: 2, until: sketch.at("12:00", day: 15)))
        let talks = sketch.engagement("talks", "Talks", minutes: 60, rooms: [main], occasion: 1)
        _ = sketch.occasion(
            "fair", "Trade fair", .option, holds: [Hold(room: main, until: sketch.at("12:00", day: 12))])
        _ = sketch.occasion(
            "ball", "Ball", .option, window: sketch.range("00:00", "24:00", day: 25),
            holds: [Hold(room: main, until: sketch.at("12:00", day: 12))])
        let plan = sketch.plan(
            Held(dinner, at: sketch.at("19:00"), in: main), Held(talks, at: sketch.at("10:00"), in: main))
        #expect(
            sketch.words("option-rank", plan) == [
                """
                'Dinner' (gala/dinner) on Fri 23 Feb 2024 19:00-21:00 and 'Talks' (gala/talks) on Fri 23 Feb \
                2024 10:00-11:00 are held in Main hall (icc/main) on the second option only; Trade fair \
                (fair) goes before -> ask the venue to have the first option confirmed or released, or \
                choose another room
                """
            ])
        #expect(
            sketch.words("option-rank", plan, in: .nl) == [
                """
                'Dinner' (gala/dinner) op vr 23 feb 2024 19:00-21:00 en 'Talks' (gala/talks) op vr 23 feb \
                2024 10:00-11:00 vinden plaats in Main hall (icc/main), slechts met de tweede optie; Trade \
                fair (fair) gaat voor -> vraag de zaalbeheerder de eerste optie te laten bevestigen of \
                vrijgeven, of kies een andere zaal
                """
            ])
        #expect(
            sketch.words("option-rank", plan, in: .fr) == [
                """
                'Dinner' (gala/dinner) le ven 23 févr 2024 19:00-21:00 et 'Talks' (gala/talks) le ven 23 \
                févr 2024 10:00-11:00 ont lieu dans Main hall (icc/main), avec la deuxième option seulement \
                ; Trade fair (fair) passe avant -> demander au gestionnaire de la salle de faire confirmer \
                ou lever la première option, ou choisir une autre salle
                """
            ])
    }
}
