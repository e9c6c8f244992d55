import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct HeldByOptionTests {
    let sketch = Sketch()
    let main: ResourceID
    let east: ResourceID
    let side: ResourceID

    init() {
        let icc = sketch.venue("icc", "ICC")
        east = sketch.room("east", "East half", at: icc)
        main = sketch.room("main", "Main hall", at: icc, parts: [east])
        side = sketch.room("side", "Side room", at: icc)
        sketch.today = sketch.date(10)
    }

    private func hold(_ room: ResourceID, rank: Int, until day: Int = 20) -> Hold {
        Hold(room: room, rank: rank, until: sketch.at("12:00", day: day))
    }

    private func dinner(_ theirs: Hold, _ own: Hold? = nil) -> EngagementID {
        _ = sketch.occasion("gala", "Gala", .option, holds: [theirs])
        let occasion = sketch.occasion("ball", "Ball", .confirmed, holds: own.map { [$0] } ?? [])
        return sketch.engagement("dinner", "Dinner", minutes: 120, rooms: [main, east, side], occasion: occasion)
    }

    private func findings(_ dinner: EngagementID, in room: ResourceID) -> [Finding] {
        sketch.findings("held-by-option", sketch.plan(Held(dinner, at: sketch.at("19:00"), in: room)))
    }

    /// With nothing else sketched.
    private func fresh(_ theirs: Hold, _ own: Hold? = nil, in room: ResourceID) -> [Finding] {
        let test = HeldByOptionTests()
        return test.findings(test.dinner(theirs, own), in: room)
    }

    @Test func brokenAgainstABetterOptionAndWithoutAny() {
        #expect(fresh(hold(main, rank: 1), hold(main, rank: 2), in: main).map(\.cost) == [200])
        #expect(fresh(hold(main, rank: 3), in: main).count == 1)
        #expect(fresh(hold(main, rank: 1), in: east).count == 1)
    }

    @Test func keptElsewhereAndOnAnOptionAsGood() {
        #expect(fresh(hold(main, rank: 1), in: side).isEmpty)
        #expect(fresh(hold(main, rank: 2), hold(main, rank: 1), in: main).isEmpty)
        #expect(fresh(hold(main, rank: 1), hold(main, rank: 1), in: main).isEmpty)
    }

    /// Who has the better option on a half is not kept out of the hall by a lower one on that half.
    @Test func anOptionOnTheHeldPartCounts() {
        #expect(fresh(hold(east, rank: 2), hold(east, rank: 1), in: main).isEmpty)
        #expect(fresh(hold(east, rank: 1), hold(east, rank: 2), in: main).count == 1)
    }

    @Test func whatHasLapsedDoesNotCount() {
        #expect(fresh(hold(main, rank: 1, until: 9), in: main).isEmpty)
        #expect(fresh(hold(main, rank: 2), hold(main, rank: 1, until: 9), in: main).count == 1)
    }

    @Test func worded() {
        let dinner = dinner(hold(main, rank: 1))
        let plan = sketch.plan(Held(dinner, at: sketch.at("19:00"), in: main))
        #expect(
            sketch.words("held-by-option", plan) == [
                """
                'Dinner' (ball/dinner) on Fri 23 Feb 2024 19:00-21:00 is in Main hall (icc/main), which Gala (gala) holds \
                on the first option, Fri 23 Feb 2024 00:00 to Sun 25 Feb 2024 00:00 -> hold it in Side room (icc/side), \
                hold it on days on which the room is free, or have Gala (gala) give the room up
                """
            ])
        #expect(
            sketch.words("held-by-option", plan, in: .nl) == [
                """
                'Dinner' (ball/dinner) op vr 23 feb 2024 19:00-21:00 vindt plaats in Main hall (icc/main), die Gala \
                (gala) met de eerste optie heeft, vr 23 feb 2024 00:00 tot zo 25 feb 2024 00:00 -> kies Side room \
                (icc/side), kies dagen waarop de zaal vrij is, of laat Gala (gala) de zaal vrijgeven
                """
            ])
        #expect(
            sketch.words("held-by-option", plan, in: .fr) == [
                """
                'Dinner' (ball/dinner) le ven 23 févr 2024 19:00-21:00 a lieu dans Main hall (icc/main), que Gala (gala) \
                tient avec la première option, ven 23 févr 2024 00:00 à dim 25 févr 2024 00:00 -> choisir Side room \
                (icc/side), choisir des jours où la salle est libre, ou faire lever la salle par Gala (gala)
                """
            ])
    }
}
