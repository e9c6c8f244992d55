import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct CoachBreakTests {
    let sketch = Sketch(days: 22...25)
    let driver: ResourceID
    let coach: ResourceID
    let sedan: ResourceID

    init() {
        driver = sketch.staff("dr-1", "Driver 1", roles: ["driver"], regime: "none")
        coach = sketch.vehicle("coach-1", "Coach 1", seats: 50)
        sedan = sketch.vehicle("car-1", "Car 1", seats: 8)
    }

    /// Out from 08:00 to 11:00, and back for two hours.
    private func plan(_ back: String, with vehicles: [ResourceID]? = nil, as role: String = "driver") -> Plan {
        let vehicles = vehicles ?? [coach]
        func way(_ id: String, _ title: String, _ minutes: Int) -> EngagementID {
            sketch.engagement(
                id, title, minutes: minutes,
                duties: [.init("vehicle-1", .vehicle, vehicles), .init("duty-1", .duty(role), [driver])])
        }
        let fills = ["vehicle-1": coach, "duty-1": driver]
        let (there, home) = (way("out", "Way out", 180), way("back", "Way back", 120))
        return sketch.plan(
            Held(there, at: sketch.at("08:00"), staff: fills), Held(home, at: sketch.at(back), staff: fills))
    }

    @Test func keptByABreakToTheMinute() { #expect(sketch.words("coach-break", plan("11:45")).isEmpty) }

    @Test func keptWhereItMayBeASedan() {
        #expect(sketch.words("coach-break", plan("11:00", with: [coach, sedan])).isEmpty)
    }

    @Test func keptByThoseWhoDoNotDrive() {
        #expect(sketch.words("coach-break", plan("11:00", as: "protocol")).isEmpty)
    }

    @Test func brokenByABreakThatIsTooShort() {
        #expect(sketch.findings("coach-break", plan("11:40")).map(\.amount) == [70])
    }

    @Test func theMinutesAreTheOffices() {
        #expect(sketch.words("coach-break", plan("11:30"), ["break": 30]).isEmpty)
        #expect(sketch.words("coach-break", plan("11:30"), ["driving": 330]).isEmpty)
    }

    @Test func worded() {
        let plan = plan("11:30")
        #expect(
            sketch.words("coach-break", plan) == [
                """
                Driver 1 (dr-1) drives a coach for 5 h 30 min without a break of 45 min on Fri 23 Feb 2024, 4 h 30 \
                min at most: 'Way out' (ecofin/out) 08:00-11:00, 3 h; 'Way back' (ecofin/back) 11:30-13:30, 2 h -> \
                leave 45 min free between two of them, or give one to another driver
                """
            ])
        #expect(
            sketch.words("coach-break", plan, in: .nl) == [
                """
                Driver 1 (dr-1) rijdt op vr 23 feb 2024 5 u 30 min met een autocar zonder een pauze van 45 min, \
                hoogstens 4 u 30 min: 'Way out' (ecofin/out) 08:00-11:00, 3 u; 'Way back' (ecofin/back) \
                11:30-13:30, 2 u -> laat tussen twee ervan 45 min vrij, of geef er een aan een andere chauffeur
                """
            ])
        #expect(
            sketch.words("coach-break", plan, in: .fr) == [
                """
                Driver 1 (dr-1) conduit un autocar 5 h 30 min sans pause de 45 min le ven 23 févr 2024, 4 h 30 min \
                au plus : 'Way out' (ecofin/out) 08:00-11:00, 3 h ; 'Way back' (ecofin/back) 11:30-13:30, 2 h -> \
                laisser 45 min libre entre deux d'entre elles, ou en confier une à un autre chauffeur
                """
            ])
    }
}
