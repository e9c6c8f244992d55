import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct AnnouncedOnOptionTests {
    let sketch = Sketch()
    let main: ResourceID
    let side: ResourceID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc)
        side = sketch.room("side", "Side room", at: icc)
        sketch.today = sketch.date(10)
    }

    private func dinner(
        _ status: Occasion.Status = .confirmed, announced: Bool = false, audience: Confidentiality = .public,
        until: Moment? = nil
    ) -> EngagementID {
        let gala = sketch.occasion(
            "gala", "Gala", status, announced: announced, holds: [Hold(room: main, until: until)])
        return sketch.engagement(
            "dinner", "Dinner", minutes: 120, rooms: [main, side], audience: audience, occasion: gala)
    }

    private var option: Moment { sketch.at("12:00", day: 15) }

    private func plan(_ dinner: EngagementID, in room: ResourceID) -> Plan {
        sketch.plan(Held(dinner, at: sketch.at("19:00"), in: room))
    }

    @Test func keptOnAContractOrInAnotherRoom() {
        #expect(sketch.words("announced-on-option", plan(dinner(announced: true), in: main)).isEmpty)
        #expect(sketch.words("announced-on-option", plan(dinner(until: option), in: side)).isEmpty)
    }

    @Test func keptByWhatIsNotPublic() {
        let dinner = dinner(audience: .staff, until: option)
        #expect(sketch.words("announced-on-option", plan(dinner, in: main)).isEmpty)
    }

    /// Nothing of an occasion that is not confirmed is published.
    @Test func keptWhereTheOccasionIsItselfAnOption() {
        let dinner = dinner(.option, until: option)
        #expect(sketch.words("announced-on-option", plan(dinner, in: main)).isEmpty)
    }

    @Test func brokenByAnAnnouncedOccasionThatIsNotConfirmed() {
        let dinner = dinner(.tentative, announced: true)
        let findings = sketch.findings("announced-on-option", plan(dinner, in: main))
        #expect(findings.map(\.id) == ["announced-on-option:gala"])
    }

    @Test func wordedForAPublicEngagement() {
        let dinner = dinner(until: option)
        let plan = plan(dinner, in: main)
        #expect(sketch.findings("announced-on-option", plan).map(\.severity) == [.must])
        #expect(
            sketch.words("announced-on-option", plan) == [
                """
                'Dinner' (gala/dinner) on Fri 23 Feb 2024 19:00-21:00 is public but held in Main hall \
                (icc/main) on an option only, until Thu 15 Feb 2024 12:00 -> confirm the room, or hold it in \
                Side room (icc/side)
                """
            ])
        #expect(
            sketch.words("announced-on-option", plan, in: .nl) == [
                """
                'Dinner' (gala/dinner) op vr 23 feb 2024 19:00-21:00 is openbaar maar vindt plaats in Main \
                hall (icc/main) met enkel een optie, tot do 15 feb 2024 12:00 -> bevestig de zaal, of kies \
                Side room (icc/side)
                """
            ])
        #expect(
            sketch.words("announced-on-option", plan, in: .fr) == [
                """
                'Dinner' (gala/dinner) le ven 23 févr 2024 19:00-21:00 est publique mais a lieu dans Main \
                hall (icc/main) sur simple option, jusqu'au jeu 15 févr 2024 12:00 -> confirmer la salle, ou \
                choisir Side room (icc/side)
                """
            ])
    }

    @Test func wordedForAnAnnouncedOccasion() {
        let dinner = dinner(announced: true, audience: .staff, until: option)
        let plan = plan(dinner, in: main)
        #expect(
            sketch.words("announced-on-option", plan) == [
                """
                'Dinner' (gala/dinner) on Fri 23 Feb 2024 19:00-21:00 is announced but held in Main hall \
                (icc/main) on an option only, until Thu 15 Feb 2024 12:00 -> confirm the room, or hold it in \
                Side room (icc/side)
                """
            ])
        #expect(
            sketch.words("announced-on-option", plan, in: .nl) == [
                """
                'Dinner' (gala/dinner) op vr 23 feb 2024 19:00-21:00 is aangekondigd maar vindt plaats in \
                Main hall (icc/main) met enkel een optie, tot do 15 feb 2024 12:00 -> bevestig de zaal, of \
                kies Side room (icc/side)
                """
            ])
        #expect(
            sketch.words("announced-on-option", plan, in: .fr) == [
                """
                'Dinner' (gala/dinner) le ven 23 févr 2024 19:00-21:00 est annoncée mais a lieu dans Main \
                hall (icc/main) sur simple option, jusqu'au jeu 15 févr 2024 12:00 -> confirmer la salle, ou \
                choisir Side room (icc/side)
                """
            ])
    }

    @Test func wordedForAnOccasionThatIsNotConfirmed() {
        let dinner = dinner(.tentative, announced: true)
        let plan = plan(dinner, in: side)
        #expect(
            sketch.words("announced-on-option", plan) == [
                """
                Gala (gala) is announced but not confirmed (status tentative) -> confirm it, or take the \
                announcement back
                """
            ])
        #expect(
            sketch.words("announced-on-option", plan, in: .nl) == [
                """
                Gala (gala) is aangekondigd maar niet bevestigd (status tentative) -> bevestig het, of trek \
                de aankondiging in
                """
            ])
        #expect(
            sketch.words("announced-on-option", plan, in: .fr) == [
                """
                Gala (gala) est annoncé mais pas confirmé (statut tentative) -> le confirmer, ou retirer \
                l'annonce
                """
            ])
    }
}
