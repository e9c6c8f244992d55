import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct TravelTimeTests {
    let sketch = Sketch()
    let mayor: ResourceID
    let hall: ResourceID
    let main: ResourceID
    let welcome: EngagementID
    let plenary: EngagementID

    init() {
        let townHall = sketch.venue("stadhuis", "Stadhuis")
        let icc = sketch.venue("icc", "ICC")
        sketch.travel(townHall, icc, minutes: 15)
        hall = sketch.room("hall", "Pacification Hall", at: townHall)
        main = sketch.room("main", "Main hall", at: icc)
        mayor = sketch.principal("mayor", "Mayor")
        welcome = sketch.engagement("welcome", "Welcome", minutes: 60, with: [mayor], rooms: [hall, main])
        plenary = sketch.engagement("plenary", "Plenary", minutes: 60, with: [mayor], rooms: [main])
    }

    private func plan(plenaryAt clock: String, welcomeIn room: ResourceID) -> Plan {
        sketch.plan(Held(welcome, at: sketch.at("09:00"), in: room), Held(plenary, at: sketch.at(clock), in: main))
    }

    @Test func keptToTheMinute() {
        #expect(sketch.words("travel-time", plan(plenaryAt: "10:15", welcomeIn: hall)).isEmpty)
    }

    @Test func keptAtOneVenue() {
        #expect(sketch.words("travel-time", plan(plenaryAt: "10:00", welcomeIn: main)).isEmpty)
    }

    @Test func brokenByTheMinutesMissing() {
        let findings = sketch.findings("travel-time", plan(plenaryAt: "10:05", welcomeIn: hall))
        #expect(findings.map(\.amount) == [10])
        #expect(findings.map(\.subjects) == [["mayor"]])
    }

    @Test func worded() {
        #expect(
            sketch.words("travel-time", plan(plenaryAt: "10:05", welcomeIn: hall)) == [
                """
                Mayor (mayor) needs 15 min from Stadhuis to ICC between 'Welcome' (ecofin/welcome), which ends \
                Fri 23 Feb 2024 10:00, and 'Plenary' (ecofin/plenary), which begins Fri 23 Feb 2024 10:05: 10 \
                min missing -> start 'Plenary' (ecofin/plenary) no earlier than Fri 23 Feb 2024 10:15, or hold \
                both at one venue
                """
            ])
    }

    @Test func nothingIsAskedOfThoseWhoStayAtOneVenue() {
        let guest = sketch.principal("guest", "Guest")
        _ = sketch.engagement("a", "A", minutes: 60, with: [guest], rooms: [main])
        _ = sketch.engagement("b", "B", minutes: 60, with: [guest], rooms: [main])
        #expect(sketch.requirements("travel-time").map(\.subjects) == [["mayor"]])
    }
}
