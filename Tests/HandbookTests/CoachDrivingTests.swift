import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct CoachDrivingTests {
    let sketch = Sketch(days: 22...25)
    let driver: ResourceID
    let host: ResourceID
    let coach: ResourceID
    let sedan: ResourceID
    let out: EngagementID
    let back: EngagementID

    init() {
        driver = sketch.staff("dr-1", "Driver 1", roles: ["driver"], regime: "none")
        host = sketch.staff("lo-1", "Officer 1")
        coach = sketch.vehicle("coach-1", "Coach 1", seats: 50)
        sedan = sketch.vehicle("car-1", "Car 1", seats: 8)
        let duties = [
            Sketch.Duty("vehicle-1", .vehicle, [coach, sedan]),
            Sketch.Duty("driver-1", .duty("driver"), [driver, host]),
            Sketch.Duty("protocol-1", .duty("protocol"), [driver, host]),
        ]
        out = sketch.engagement("out", "Way out", minutes: 300, duties: duties)
        back = sketch.engagement("back", "Way back", minutes: 270, duties: duties)
    }

    private func plan(_ vehicle: ResourceID, _ person: ResourceID, _ day: Int = 23) -> Plan {
        let other = person == driver ? host : driver
        let way = ["vehicle-1": coach, "driver-1": driver, "protocol-1": host]
        return sketch.plan(
            Held(out, at: sketch.at("08:00"), staff: way),
            Held(
                back, at: sketch.at("15:00", day: day),
                staff: ["vehicle-1": vehicle, "driver-1": person, "protocol-1": other]))
    }

    @Test func keptWithASedan() { #expect(sketch.words("coach-driving", plan(sedan, driver)).isEmpty) }

    @Test func keptByTwoDrivers() { #expect(sketch.words("coach-driving", plan(coach, host)).isEmpty) }

    @Test func keptOnTwoDays() { #expect(sketch.words("coach-driving", plan(coach, driver, 24)).isEmpty) }

    @Test func brokenWhateverTheRegime() {
        let findings = sketch.findings("coach-driving", plan(coach, driver))
        #expect(findings.map(\.amount) == [30])
        #expect(findings.map(\.subjects) == [["dr-1", "2024-02-23"]])
    }

    @Test func theHoursAreTheOffices() {
        #expect(sketch.words("coach-driving", plan(coach, driver), ["driving": 570]).isEmpty)
    }

    @Test func brokenWhereEveryVehicleIsACoach() {
        let long = sketch.engagement(
            "tour", "Tour", minutes: 600,
            duties: [.init("vehicle-1", .vehicle, [coach]), .init("driver-1", .duty("driver"), [driver])])
        let plan = sketch.plan(
            Held(long, at: sketch.at("08:00"), staff: ["vehicle-1": coach, "driver-1": driver]))
        #expect(sketch.findings("coach-driving", plan).map(\.amount) == [60])
    }

    @Test func worded() {
        #expect(
            sketch.words("coach-driving", plan(coach, driver)) == [
                """
                Driver 1 (dr-1) drives a coach for 9 h 30 min on Fri 23 Feb 2024, 30 min more than 9 h: 'Way out' \
                (ecofin/out) 08:00-13:00, 5 h; 'Way back' (ecofin/back) 15:00-19:30, 4 h 30 min -> give duties of \
                at least 30 min to somebody else or hold them on another day
                """
            ])
        #expect(
            sketch.words("coach-driving", plan(coach, driver), in: .nl) == [
                """
                Driver 1 (dr-1) rijdt op vr 23 feb 2024 9 u 30 min met een autocar, 30 min meer dan 9 u: 'Way out' \
                (ecofin/out) 08:00-13:00, 5 u; 'Way back' (ecofin/back) 15:00-19:30, 4 u 30 min -> geef taken van \
                minstens 30 min aan iemand anders of plan ze op een andere dag
                """
            ])
        #expect(
            sketch.words("coach-driving", plan(coach, driver), in: .fr) == [
                """
                Driver 1 (dr-1) conduit un autocar 9 h 30 min le ven 23 févr 2024, 30 min de plus que 9 h : 'Way \
                out' (ecofin/out) 08:00-13:00, 5 h ; 'Way back' (ecofin/back) 15:00-19:30, 4 h 30 min -> confier \
                des tâches d'au moins 30 min à quelqu'un d'autre ou les prévoir un autre jour
                """
            ])
    }
}
