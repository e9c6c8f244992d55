import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct OptionLapsedTests {
    let sketch = Sketch()
    let main: ResourceID
    let side: ResourceID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc)
        side = sketch.room("side", "Side room", at: icc)
        sketch.today = sketch.date(10)
    }

    private func dinner(_ holds: [Hold]) -> EngagementID {
        let gala = sketch.occasion("gala", "Gala", .confirmed, holds: holds)
        return sketch.engagement("dinner", "Dinner", minutes: 120, rooms: [main, side], occasion: gala)
    }

    private func plan(_ dinner: EngagementID, in room: ResourceID) -> Plan {
        sketch.plan(Held(dinner, at: sketch.at("19:00"), in: room))
    }

    @Test func keptInAnotherRoom() {
        let dinner = dinner([Hold(room: main, until: sketch.at("12:00", day: 9))])
        #expect(sketch.words("option-lapsed", plan(dinner, in: side)).isEmpty)
    }

    @Test func keptOnTheLastDayOfTheOption() {
        let dinner = dinner([Hold(room: main, until: sketch.at("09:00", day: 10))])
        #expect(sketch.words("option-lapsed", plan(dinner, in: main)).isEmpty)
    }

    @Test func keptByAContractOrALaterOption() {
        let lapsed = Hold(room: main, until: sketch.at("12:00", day: 9))
        let first = dinner([lapsed, Hold(room: main, until: nil)])
        #expect(sketch.words("option-lapsed", plan(first, in: main)).isEmpty)
        sketch.today = nil
        #expect(sketch.requirements("option-lapsed").isEmpty)
    }

    /// Who uses a whole hall uses the part on which the option lapsed; an option on the hall covers its parts.
    @Test func brokenByTheHallOfThePart() {
        let sketch = Sketch()
        let icc = sketch.venue("icc", "ICC")
        let east = sketch.room("east", "East", at: icc)
        let west = sketch.room("west", "West", at: icc)
        let whole = sketch.room("whole", "Whole", at: icc, parts: [east, west])
        sketch.today = sketch.date(10)
        let lapsed = Hold(room: east, until: sketch.at("12:00", day: 9))
        func findings(_ holds: [Hold], _ id: String, in room: ResourceID) -> [[String]] {
            let gala = sketch.occasion("gala-\(id)", "Gala", .confirmed, holds: holds)
            let dinner = sketch.engagement(id, "Dinner", minutes: 120, rooms: [whole, west], occasion: gala)
            let found = sketch.findings("option-lapsed", sketch.plan(Held(dinner, at: sketch.at("19:00"), in: room)))
            #expect(
                found.allSatisfy { $0.text.contains("is held in Whole (icc/whole) and with it in East (icc/east), on") }
            )
            return found.map(\.subjects)
        }
        #expect(findings([lapsed], "a", in: whole) == [["gala-a", "icc/east"]])
        #expect(findings([lapsed], "b", in: west).isEmpty)
        #expect(findings([lapsed, Hold(room: whole, until: nil)], "c", in: whole).isEmpty)
    }

    @Test func broken() {
        let dinner = dinner([Hold(room: main, until: sketch.at("12:00", day: 9))])
        let findings = sketch.findings("option-lapsed", plan(dinner, in: main))
        #expect(findings.map(\.severity) == [.must])
        #expect(findings.map(\.subjects) == [["gala", "icc/main"]])
    }

    @Test func worded() {
        let dinner = dinner([Hold(room: main, until: sketch.at("12:00", day: 9))])
        let plan = plan(dinner, in: main)
        #expect(
            sketch.words("option-lapsed", plan) == [
                """
                'Dinner' (gala/dinner) on Fri 23 Feb 2024 19:00-21:00 is held in Main hall (icc/main), on \
                which the option lapsed Fri 9 Feb 2024 12:00 -> renew the option, or hold it in Side room \
                (icc/side)
                """
            ])
        #expect(
            sketch.words("option-lapsed", plan, in: .nl) == [
                """
                'Dinner' (gala/dinner) op vr 23 feb 2024 19:00-21:00 vindt plaats in Main hall (icc/main), \
                waarvan de optie verliep op vr 9 feb 2024 12:00 -> vernieuw de optie, of kies Side room \
                (icc/side)
                """
            ])
        #expect(
            sketch.words("option-lapsed", plan, in: .fr) == [
                """
                'Dinner' (gala/dinner) le ven 23 févr 2024 19:00-21:00 a lieu dans Main hall (icc/main), \
                dont l'option a expiré le ven 9 févr 2024 12:00 -> renouveler l'option, ou choisir Side room \
                (icc/side)
                """
            ])
    }
}
