import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct PromiseTests {
    let sketch = Sketch()
    let main: ResourceID
    let side: ResourceID
    let dinner: EngagementID

    init() {
        let icc = sketch.venue("icc", "ICC")
        main = sketch.room("main", "Main hall", at: icc)
        side = sketch.room("side", "Side room", at: icc)
        dinner = sketch.engagement("dinner", "Dinner", minutes: 120, rooms: [main, side])
    }

    private func plan(_ clock: String, in room: ResourceID) -> Plan {
        sketch.plan(Held(dinner, at: sketch.at(clock), in: room))
    }

    private func words(_ plan: Plan, in language: Language) throws -> [String] {
        let promise = try #require(Promise.requirement(dinner, self.plan("19:00", in: main), in: sketch.problem))
        let broken = Judge(problem: sketch.problem, plan: plan).findings(promise, in: language).map(\.text)
        return [promise.statement(language), promise.basis[language]] + Set(broken)
    }

    @Test func keptByTheSameTimeAndRoom() throws {
        #expect(try words(plan("19:00", in: main), in: .en).count == 2)
    }

    @Test(arguments: ["19:05", "18:55"]) func brokenByAnotherTime(clock: String) throws {
        #expect(try words(plan(clock, in: main), in: .en).count == 3)
    }

    @Test func brokenByAnotherRoom() throws {
        #expect(try words(plan("19:00", in: side), in: .en).count == 3)
    }

    @Test func whatIsNotPlannedIsNotPromised() {
        #expect(Promise.requirement(dinner, Plan(for: sketch.problem), in: sketch.problem) == nil)
    }

    @Test func worded() throws {
        let plan = plan("20:00", in: side)
        let english = try words(plan, in: .en)
        #expect(
            english == [
                """
                'Dinner' (ecofin/dinner) stays at Fri 23 Feb 2024 19:00-21:00 in Main hall (icc/main) \
                (Informal meeting, confirmed)
                """,
                """
                Already promised
                """,
                """
                'Dinner' (ecofin/dinner) would have to change
                """,
            ])
        let dutch = try words(plan, in: .nl)
        #expect(
            dutch == [
                """
                'Dinner' (ecofin/dinner) blijft op vr 23 feb 2024 19:00-21:00 in Main hall (icc/main) \
                (Informal meeting, confirmed)
                """,
                """
                Al toegezegd
                """,
                """
                'Dinner' (ecofin/dinner) zou moeten wijzigen
                """,
            ])
        let french = try words(plan, in: .fr)
        #expect(
            french == [
                """
                'Dinner' (ecofin/dinner) reste le ven 23 févr 2024 19:00-21:00 dans Main hall (icc/main) \
                (Informal meeting, confirmed)
                """,
                """
                Déjà promis
                """,
                """
                'Dinner' (ecofin/dinner) devrait changer
                """,
            ])
    }
}
