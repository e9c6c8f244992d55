import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct HeldByContractTests {
    let sketch = Sketch()
    let main: ResourceID
    let east: ResourceID
    let side: ResourceID

    init() {
        let icc = sketch.venue("icc", "ICC")
        east = sketch.room("east", "East half", at: icc)
        main = sketch.room("main", "Main hall", at: icc, strike: 60, parts: [east])
        side = sketch.room("side", "Side room", at: icc)
        sketch.today = sketch.date(10)
    }

    private func hold(_ room: ResourceID, rank: Int = 1, until day: Int? = nil) -> Hold {
        Hold(room: room, rank: rank, until: day.map { sketch.at("12:00", day: $0) })
    }

    /// The gala has what it holds on the 24th; the dinner is another occasion's.
    private func dinner(_ theirs: Hold?, _ own: Hold? = nil, status: Occasion.Status = .confirmed) -> EngagementID {
        _ = sketch.occasion(
            "gala", "Gala", status, window: sketch.range("00:00", "24:00", day: 24), holds: theirs.map { [$0] } ?? [])
        let occasion = sketch.occasion("ball", "Ball", .confirmed, holds: own.map { [$0] } ?? [])
        return sketch.engagement("dinner", "Dinner", minutes: 120, rooms: [main, east, side], occasion: occasion)
    }

    private func count(_ dinner: EngagementID, in room: ResourceID, at clock: String = "19:00", day: Int = 24) -> Int {
        sketch.findings(
            "held-by-contract", sketch.plan(Held(dinner, at: sketch.at(clock, day: day), in: room))
        ).count
    }

    /// The same with nothing else sketched.
    private func fresh(
        _ theirs: Hold, _ own: Hold? = nil, status: Occasion.Status = .confirmed, in room: ResourceID
    ) -> Int {
        let test = HeldByContractTests()
        return test.count(test.dinner(theirs, own, status: status), in: room)
    }

    @Test func keptInAnotherRoomOrOnAnotherDay() {
        let dinner = dinner(hold(main))
        #expect(count(dinner, in: side) == 0)
        #expect(count(dinner, in: main, at: "21:01", day: 23) == 1)
        #expect(count(dinner, in: main, at: "21:00", day: 23) == 0)
        #expect(count(dinner, in: main) == 1)
    }

    @Test func aPartIsTakenWithTheHallAndTheHallWithAPart() {
        #expect(fresh(hold(main), in: east) == 1)
        #expect(fresh(hold(east), in: main) == 1)
    }

    @Test func aContractGoesBeforeAnyOption() {
        #expect(fresh(hold(main), hold(main, until: 20), in: main) == 1)
        #expect(fresh(hold(main), hold(main), in: main) == 0)
        #expect(fresh(hold(east), hold(main), in: main) == 0)
    }

    @Test func optionsAndOccasionsCalledOffDoNotCount() {
        #expect(fresh(hold(main, until: 20), in: main) == 0)
        #expect(fresh(hold(main), status: .cancelled, in: main) == 0)
    }

    @Test func worded() {
        let dinner = dinner(hold(main))
        let plan = sketch.plan(Held(dinner, at: sketch.at("19:00", day: 24), in: east))
        #expect(
            sketch.words("held-by-contract", plan) == [
                """
                'Dinner' (ball/dinner) on Sat 24 Feb 2024 19:00-21:00 is in East half (icc/east), taken with Main hall \
                (icc/main), which Gala (gala) holds by contract, Sat 24 Feb 2024 00:00-24:00 -> hold it in Side room \
                (icc/side), hold it on days on which the room is free, or have Gala (gala) give the room up
                """
            ])
        #expect(
            sketch.words("held-by-contract", plan, in: .nl) == [
                """
                'Dinner' (ball/dinner) op za 24 feb 2024 19:00-21:00 vindt plaats in East half (icc/east), mee bezet met \
                Main hall (icc/main), die Gala (gala) bij contract heeft, za 24 feb 2024 00:00-24:00 -> kies Side room \
                (icc/side), kies dagen waarop de zaal vrij is, of laat Gala (gala) de zaal vrijgeven
                """
            ])
        #expect(
            sketch.words("held-by-contract", plan, in: .fr) == [
                """
                'Dinner' (ball/dinner) le sam 24 févr 2024 19:00-21:00 a lieu dans East half (icc/east), prise avec Main \
                hall (icc/main), que Gala (gala) tient par contrat, sam 24 févr 2024 00:00-24:00 -> choisir Side room \
                (icc/side), choisir des jours où la salle est libre, ou faire lever la salle par Gala (gala)
                """
            ])
    }
}
