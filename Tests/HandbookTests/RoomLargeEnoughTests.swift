import Conditions
import Foundation
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct RoomLargeEnoughTests {
    let sketch = Sketch()
    let icc: Int
    let main: ResourceID
    let small: ResourceID
    let unknown: ResourceID
    let any: ResourceID
    let booths: ResourceID

    init() {
        icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc, capacity: ["theatre": 300, "banquet": 120])
        small = sketch.room("small", "Small hall", at: icc, capacity: ["theatre": 80])
        unknown = sketch.room("foyer", "Foyer", at: icc)
        any = sketch.room("attic", "Attic", at: icc, capacity: ["any": 40])
        booths = sketch.pool("booth", "Mobile booths", count: 4, areBooths: true)
    }

    private func engagement(_ needs: RoomNeeds, attendance: Int = 0) -> EngagementID {
        sketch.engagement(
            "plenary", "Plenary", minutes: 120, attendance: attendance, needs: needs,
            rooms: [main, small, unknown, any])
    }

    private func words(_ id: EngagementID, in room: ResourceID) -> [String] {
        sketch.words("room-large-enough", sketch.plan(Held(id, at: sketch.at("09:00"), in: room)))
    }

    /// What is said of a single room, up to the remedy, for 100 people in theatre set-up with a stage and two booths.
    private func said(of room: ResourceID, in language: Language = .en) -> [String] {
        let talk = sketch.engagement(
            "talk", "Talk", minutes: 60, needs: RoomNeeds(setUp: "theatre", seats: 100, stage: 20), rooms: [room],
            loads: [PoolLoad(pool: booths, count: 2)])
        let plan = sketch.plan(Held(talk, at: sketch.at("09:00"), in: room))
        return sketch.findings("room-large-enough", plan, in: language).filter { $0.engagements == [talk] }.compactMap {
            $0.text.components(separatedBy: " ; ").last?.components(separatedBy: "; ").last
        }
    }

    @Test func keptWhereItHoldsThemAllOrIsNotKnown() {
        let plenary = engagement(RoomNeeds(setUp: "theatre", seats: 80))
        #expect(words(plenary, in: main).isEmpty)
        #expect(words(plenary, in: small).isEmpty)
        #expect(words(plenary, in: unknown).isEmpty)
    }

    @Test func keptWhereTheLargestSetUpHoldsThemAndNoneIsAsked() {
        #expect(words(engagement(RoomNeeds(), attendance: 300), in: main).isEmpty)
    }

    @Test func brokenByOneSeat() {
        let plenary = engagement(RoomNeeds(setUp: "theatre", seats: 81))
        let findings = sketch.findings(
            "room-large-enough", sketch.plan(Held(plenary, at: sketch.at("09:00"), in: small)))
        #expect(findings.map(\.engagements) == [[plenary]])
    }

    @Test func worded() {
        let plenary = engagement(RoomNeeds(setUp: "theatre", seats: 200))
        let plan = sketch.plan(Held(plenary, at: sketch.at("09:00"), in: small))
        #expect(
            sketch.words("room-large-enough", plan) == [
                """
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-11:00 needs room for 200 in theatre set-up; Small \
                hall (icc/small) holds 80 -> hold it in one of Main hall (icc/main) and Foyer (icc/foyer)
                """
            ])
        #expect(
            sketch.words("room-large-enough", plan, in: .nl) == [
                """
                'Plenary' (ecofin/plenary) op vr 23 feb 2024 09:00-11:00 vraagt plaats voor 200 in theateropstelling; \
                Small hall (icc/small) biedt plaats aan 80 -> kies een van de zalen Main hall (icc/main) en Foyer \
                (icc/foyer)
                """
            ])
        #expect(
            sketch.words("room-large-enough", plan, in: .fr) == [
                """
                'Plenary' (ecofin/plenary) le ven 23 févr 2024 09:00-11:00 demande de la place pour 200 en disposition \
                théâtre ; Small hall (icc/small) en contient 80 -> choisir l'une des salles Main hall (icc/main) et \
                Foyer (icc/foyer)
                """
            ])
    }

    @Test func wordedForASetUpTheRoomIsNotUsedIn() {
        let plenary = engagement(RoomNeeds(setUp: "banquet", seats: 100))
        let plan = sketch.plan(Held(plenary, at: sketch.at("09:00"), in: small))
        #expect(
            sketch.words("room-large-enough", plan) == [
                """
                'Plenary' (ecofin/plenary) on Fri 23 Feb 2024 09:00-11:00 needs room for 100 in banquet set-up; Small \
                hall (icc/small) is not used in that set-up -> hold it in one of Main hall (icc/main) and Foyer \
                (icc/foyer)
                """
            ])
        #expect(
            sketch.words("room-large-enough", plan, in: .nl) == [
                """
                'Plenary' (ecofin/plenary) op vr 23 feb 2024 09:00-11:00 vraagt plaats voor 100 in banketopstelling; \
                Small hall (icc/small) wordt niet in die opstelling gebruikt -> kies een van de zalen Main hall \
                (icc/main) en Foyer (icc/foyer)
                """
            ])
        #expect(
            sketch.words("room-large-enough", plan, in: .fr) == [
                """
                'Plenary' (ecofin/plenary) le ven 23 févr 2024 09:00-11:00 demande de la place pour 100 en disposition \
                banquet ; Small hall (icc/small) n'est pas utilisée dans cette disposition -> choisir l'une des salles \
                Main hall (icc/main) et Foyer (icc/foyer)
                """
            ])
    }

    @Test func wordedForTheSmallestOfAllLimits() {
        let hall = sketch.room(
            "hall", "Hall", at: icc, capacity: ["theatre": 150], attested: 120, exits: 1, exitWidth: 90, area: 110)
        let talk = sketch.engagement(
            "talk", "Talk", minutes: 60, needs: RoomNeeds(setUp: "theatre", seats: 100), rooms: [hall])
        let plan = sketch.plan(Held(talk, at: sketch.at("09:00"), in: hall))
        #expect(
            sketch.words("room-large-enough", plan) == [
                """
                'Talk' (ecofin/talk) on Fri 23 Feb 2024 09:00-10:00 needs room for 100 in theatre set-up; Hall \
                (icc/hall) has 1 exit, which is enough for 49 at most -> ask for fewer people or other rooms
                """
            ])
        #expect(
            sketch.words("room-large-enough", plan, in: .nl) == [
                """
                'Talk' (ecofin/talk) op vr 23 feb 2024 09:00-10:00 vraagt plaats voor 100 in theateropstelling; Hall \
                (icc/hall) heeft 1 uitgang, genoeg voor hoogstens 49 -> vraag minder personen of andere zalen
                """
            ])
        #expect(
            sketch.words("room-large-enough", plan, in: .fr) == [
                """
                'Talk' (ecofin/talk) le ven 23 févr 2024 09:00-10:00 demande de la place pour 100 en disposition \
                théâtre ; Hall (icc/hall) a 1 sortie, assez pour 49 au plus -> prévoir moins de personnes ou d'autres \
                salles
                """
            ])
    }

    @Test func wordedForTheAttest() {
        let hall = sketch.room("hall", "Hall", at: icc, attested: 80, exits: 2)
        #expect(said(of: hall) == ["Hall (icc/hall) may hold 80 at most by the attest of the fire service"])
        #expect(
            said(of: hall, in: .nl) == [
                "Hall (icc/hall) mag volgens het brandweerattest hoogstens 80 personen bevatten"
            ])
        #expect(
            said(of: hall, in: .fr) == ["Hall (icc/hall) peut en contenir au plus 80 selon l'attestation des pompiers"])
    }

    @Test func wordedForTheWidthOfTheExits() {
        let hall = sketch.room("hall", "Hall", at: icc, exitWidth: 90)
        #expect(said(of: hall) == ["Hall (icc/hall) has 90 cm of exit width, which is enough for 90 at most"])
        #expect(said(of: hall, in: .nl) == ["Hall (icc/hall) heeft 90 cm uitgangsbreedte, genoeg voor hoogstens 90"])
        #expect(said(of: hall, in: .fr) == ["Hall (icc/hall) a 90 cm de largeur de sortie, assez pour 90 au plus"])
    }

    @Test func wordedForTheFloor() {
        let hall = sketch.room("hall", "Hall", at: icc, area: 120)
        #expect(
            said(of: hall) == [
                """
                Hall (icc/hall) has the floor for 78: 120 m², less 20 m² for the stage and 21.2 m² for 2 mobile \
                booths, at 1.0 m² a person
                """
            ])
        #expect(
            said(of: hall, in: .nl) == [
                """
                Hall (icc/hall) heeft de vloer voor 78: 120 m², min 20 m² voor het podium en 21,2 m² voor 2 mobiele \
                tolkcabines, aan 1,0 m² per persoon
                """
            ])
        #expect(
            said(of: hall, in: .fr) == [
                """
                Hall (icc/hall) a le sol pour 78 : 120 m², moins 20 m² pour la scène et 21,2 m² pour 2 cabines \
                mobiles, à 1,0 m² par personne
                """
            ])
    }

    @Test func oneNumberCountsForEverySetUp() {
        #expect(words(engagement(RoomNeeds(setUp: "banquet", seats: 40)), in: any).isEmpty)
        #expect(words(engagement(RoomNeeds(setUp: "banquet", seats: 41)), in: any).count == 1)
    }
}
