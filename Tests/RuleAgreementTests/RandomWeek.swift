import Occasions
import TestKit

/// A random week and a half of a few people with much to do, in which the rules of working time and of interpreters
/// find something to say, and a plan of it.
struct RandomWeek {
    let sketch: Sketch
    let plan: Plan

    init(seed: UInt64) {
        var chance = Chance(seed: seed)
        let sketch = Sketch(days: 18...28, grainMinutes: 60)
        let crew = Crew(sketch, &chance)
        for number in 0..<chance.number(14...20) { crew.addDuty(number, on: 18 + number / 2, sketch, &chance) }
        let problem = sketch.problem
        var plan = Plan(for: problem)
        for id in problem.engagementIDs {
            if problem[id].isOptional, chance.yes(30) {
                plan[id] = .omitted
                continue
            }
            let starts = (problem[id].allowed ?? .none).starts(fitting: problem[id].minutes).ranges
            let hours = starts.flatMap { range in stride(from: 0, to: range.minutes, by: 60).map { range.start + $0 } }
            plan[id] = .starts(chance.one(of: hours))
            for slot in problem[id].slots { plan[slot] = chance.one(of: problem[slot].candidates) }
        }
        self.sketch = sketch
        self.plan = plan
    }
}

/// The few people and vehicles of a random week.
private struct Crew {
    let staff: [ResourceID]
    let drivers: [ResourceID]
    let interpreters: [ResourceID]
    let coach: ResourceID
    let sedan: ResourceID

    init(_ sketch: Sketch, _ chance: inout Chance) {
        staff = [
            sketch.staff("lo-1", "Officer 1", worked: chance.one(of: [0, 611 * 60, 781 * 60])),
            sketch.staff("lo-2", "Officer 2", regime: "labour-law"),
        ]
        drivers = [sketch.staff("dr-1", "Driver 1", roles: ["driver"], regime: "freelance"), staff[0]]
        interpreters = [
            sketch.staff(
                "int-1", "Interpreter 1", roles: ["interpreter"], languages: ["ja", "en", "nl"], active: ["en"]),
            sketch.staff("int-2", "Interpreter 2", roles: ["interpreter"], languages: ["nl", "en", "ja"]),
        ]
        coach = sketch.vehicle("coach-1", "Coach 1", seats: 40)
        sedan = sketch.vehicle("car-1", "Car 1", seats: 3)
    }

    /// One duty of a day, sometimes of the next as well.
    func addDuty(_ number: Int, on day: Int, _ sketch: Sketch, _ chance: inout Chance) {
        let allowed = sketch.times(
            sketch.range("06:00", "24:00", day: day),
            sketch.range("06:00", chance.yes(20) ? "24:00" : "06:01", day: day + 1))
        let minutes = chance.number(1...5) * 90
        switch chance.number(0...3) {
        case 0:
            let vehicles = chance.yes(60) ? [coach] : [coach, sedan]
            _ = sketch.engagement(
                "drive-\(number)", "Drive \(number)", minutes: minutes, allowed: allowed,
                duties: [.init("vehicle-1", .vehicle, vehicles), .init("driver-1", .duty("driver"), drivers)])
        case 1:
            addTalks("talks-\(number)", minutes, allowed, sketch, &chance)
            if chance.yes(60) {
                addTalks(
                    "dinner-\(number)", 90, sketch.times(sketch.range("18:00", "23:00", day: day)), sketch, &chance)
            }
        default:
            _ = sketch.engagement(
                "duty-\(number)", "Duty \(number)", minutes: minutes, allowed: allowed,
                duties: [.init("protocol-1", .duty("protocol"), chance.yes(60) ? [staff[0]] : staff)])
        }
    }

    private func addTalks(
        _ id: String, _ minutes: Int, _ allowed: TimeRanges, _ sketch: Sketch, _ chance: inout Chance
    ) {
        _ = sketch.engagement(
            id, id, minutes: minutes, allowed: allowed, languages: ["ja", "en", "nl"],
            interpretation: chance.one(of: [.simultaneous, .simultaneous, .whispered]),
            duties: [
                .init("interpreter-1", .interpreter, interpreters), .init("interpreter-2", .interpreter, interpreters),
            ], optional: chance.yes(50), listeners: chance.number(0...4))
    }
}
