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
        print("@@CoachDrivingTests#1#en@@" + sketch.words("coach-driving", plan(coach, driver), in: .en).joined(separator: "\u{1}"))
        print("@@CoachDrivingTests#1#nl@@" + sketch.words("coach-driving", plan(coach, driver), in: .nl).joined(separator: "\u{1}"))
        print("@@CoachDrivingTests#1#fr@@" + sketch.words("coach-driving", plan(coach, driver), in: .fr).joined(separator: "\u{1}"))
    }
}
