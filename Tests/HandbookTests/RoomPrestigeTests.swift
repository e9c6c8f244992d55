import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct RoomPrestigeTests {
    let sketch = Sketch()
    let throne: ResourceID
    let salon: ResourceID
    let attic: ResourceID
    let unknown: ResourceID

    init() {
        let hall = sketch.venue("hall", "Town hall")
        throne = sketch.room("throne", "Throne room", at: hall, prestige: 5)
        salon = sketch.room("salon", "Salon", at: hall, prestige: 4)
        attic = sketch.room("attic", "Attic", at: hall, prestige: 2)
        unknown = sketch.room("annex", "Annex", at: hall)
    }

    private func talks(rank: Int, _ rooms: [ResourceID]) -> EngagementID {
        let guest = sketch.delegation("fr", "France", rank: rank)
        let mayor = sketch.principal("mayor", "Mayor", rank: 60)
        return sketch.engagement("talks", "Talks", minutes: 60, with: [mayor, guest], rooms: rooms)
    }

    private func findings(_ id: EngagementID, _ room: ResourceID) -> [Finding] {
        sketch.findings("room-prestige", sketch.plan(Held(id, at: sketch.at("10:00"), in: room)))
    }

    @Test func keptInAFineRoom() {
        let talks = talks(rank: 35, [throne, salon, attic])
        #expect(findings(talks, throne).isEmpty)
        #expect(findings(talks, salon).isEmpty)
    }

    @Test func brokenInAPlainOne() {
        #expect(findings(talks(rank: 35, [throne, salon, attic]), attic).map(\.cost) == [20])
    }

    @Test func theTableSaysWhoIsWishedWhat() {
        #expect(findings(talks(rank: 20, [throne, salon]), salon).count == 1)
        #expect(findings(talks(rank: 21, [throne, salon]), salon).isEmpty)
        #expect(findings(talks(rank: 50, [salon, attic]), attic).count == 1)
        #expect(findings(talks(rank: 51, [salon, attic]), attic).isEmpty)
    }

    @Test func theFinestThereIsWillDo() {
        let talks = talks(rank: 10, [salon, attic])
        #expect(findings(talks, salon).isEmpty)
        #expect(findings(talks, attic).count == 1)
    }

    @Test func aRoomOfWhichNothingIsSaidDoesNotCount() {
        #expect(findings(talks(rank: 10, [throne, unknown]), unknown).isEmpty)
    }

    @Test func worded() {
        let talks = talks(rank: 35, [throne, salon, attic])
        let plan = sketch.plan(Held(talks, at: sketch.at("10:00"), in: attic))
        #expect(
            sketch.words("room-prestige", plan) == [
                """
                'Talks' (ecofin/talks) on Fri 23 Feb 2024 10:00-11:00 with France (ecofin:fr) is held in \
                Attic (hall/attic), of prestige 2; 4 is wished -> hold it in one of Throne room \
                (hall/throne) and Salon (hall/salon)
                """
            ])
        #expect(
            sketch.words("room-prestige", plan, in: .nl) == [
                """
                'Talks' (ecofin/talks) op vr 23 feb 2024 10:00-11:00 met France (ecofin:fr) vindt plaats in \
                Attic (hall/attic), van prestige 2; gewenst: 4 -> kies een van Throne room (hall/throne) en \
                Salon (hall/salon)
                """
            ])
        #expect(
            sketch.words("room-prestige", plan, in: .fr) == [
                """
                'Talks' (ecofin/talks) le ven 23 févr 2024 10:00-11:00 avec France (ecofin:fr) a lieu dans \
                Attic (hall/attic), de prestige 2 ; souhaité : 4 -> choisir l'un de Throne room \
                (hall/throne) et Salon (hall/salon)
                """
            ])
    }
}
