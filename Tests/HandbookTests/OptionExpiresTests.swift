import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct OptionExpiresTests {
    let sketch = Sketch()
    let main: ResourceID
    let side: ResourceID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc)
        side = sketch.room("side", "Side room", at: icc)
        sketch.today = sketch.date(10)
    }

    private func dinner(until day: Int?, fixed: Moment? = nil) -> EngagementID {
        let hold = Hold(room: main, until: day.map { sketch.at("12:00", day: $0) })
        let gala = sketch.occasion("gala", "Gala", .confirmed, holds: [hold])
        return sketch.engagement("dinner", "Dinner", minutes: 120, rooms: [main, side], occasion: gala)
    }

    private func plan(_ dinner: EngagementID, in room: ResourceID, day: Int = 23) -> Plan {
        sketch.plan(Held(dinner, at: sketch.at("11:00", day: day), in: room))
    }

    @Test func keptOnAContractInAnotherRoomAndLongBefore() {
        #expect(sketch.words("option-expires", plan(dinner(until: nil), in: main)).isEmpty)
        #expect(sketch.words("option-expires", plan(dinner(until: 15), in: side)).isEmpty)
        let late = dinner(until: 18)
        #expect(sketch.words("option-expires", plan(late, in: main)).isEmpty)
    }

    @Test func keptWhereTheOptionOutlastsTheStart() {
        sketch.today = sketch.date(22)
        let dinner = dinner(until: 23)
        #expect(sketch.words("option-expires", plan(dinner, in: main)).isEmpty)
        #expect(sketch.words("option-expires", plan(dinner, in: main, day: 24)).count == 1)
    }

    @Test func nothingIsSaidWithoutADay() {
        let dinner = dinner(until: 15)
        sketch.today = nil
        #expect(sketch.words("option-expires", plan(dinner, in: main)).isEmpty)
    }

    @Test func brokenAsANoteInTheDaysOfWarning() {
        let dinner = dinner(until: 17)
        #expect(sketch.findings("option-expires", plan(dinner, in: main)).map(\.severity) == [.note])
        #expect(sketch.findings("option-expires", plan(dinner, in: main), ["warn": 6]).isEmpty)
    }

    @Test func worded() {
        let dinner = dinner(until: 13)
        let plan = plan(dinner, in: main)
        #expect(
            sketch.words("option-expires", plan) == [
                """
                The option on Main hall (icc/main) lapses in 3 days, Tue 13 Feb 2024 12:00, before 'Dinner' \
                (gala/dinner) on Fri 23 Feb 2024 11:00-13:00 -> confirm or renew it before then, or choose \
                another room
                """
            ])
        #expect(
            sketch.words("option-expires", plan, in: .nl) == [
                """
                De optie op Main hall (icc/main) loopt over 3 dagen af, op di 13 feb 2024 12:00, vóór \
                'Dinner' (gala/dinner) op vr 23 feb 2024 11:00-13:00 -> bevestig of vernieuw ze voordien, of \
                kies een andere zaal
                """
            ])
        #expect(
            sketch.words("option-expires", plan, in: .fr) == [
                """
                L'option sur Main hall (icc/main) expire dans 3 jours, le mar 13 févr 2024 12:00, avant \
                'Dinner' (gala/dinner) le ven 23 févr 2024 11:00-13:00 -> la confirmer ou la renouveler \
                avant, ou choisir une autre salle
                """
            ])
    }

    @Test func wordedForTomorrow() {
        let dinner = dinner(until: 11)
        let plan = plan(dinner, in: main)
        #expect(
            sketch.words("option-expires", plan) == [
                """
                The option on Main hall (icc/main) lapses tomorrow, Sun 11 Feb 2024 12:00, before 'Dinner' \
                (gala/dinner) on Fri 23 Feb 2024 11:00-13:00 -> confirm or renew it before then, or choose \
                another room
                """
            ])
        #expect(
            sketch.words("option-expires", plan, in: .nl) == [
                """
                De optie op Main hall (icc/main) loopt morgen af, op zo 11 feb 2024 12:00, vóór 'Dinner' \
                (gala/dinner) op vr 23 feb 2024 11:00-13:00 -> bevestig of vernieuw ze voordien, of kies een \
                andere zaal
                """
            ])
        #expect(
            sketch.words("option-expires", plan, in: .fr) == [
                """
                L'option sur Main hall (icc/main) expire demain, le dim 11 févr 2024 12:00, avant 'Dinner' \
                (gala/dinner) le ven 23 févr 2024 11:00-13:00 -> la confirmer ou la renouveler avant, ou \
                choisir une autre salle
                """
            ])
    }
}
