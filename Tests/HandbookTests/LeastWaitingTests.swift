import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct LeastWaitingTests {
    let sketch = Sketch()
    let france: ResourceID
    let plenary: EngagementID
    let photo: EngagementID
    let walk: EngagementID

    init() {
        france = sketch.delegation("fr", "France")
        plenary = sketch.engagement("plenary", "Plenary", minutes: 120, with: [france])
        photo = sketch.engagement("photo", "Photo", minutes: 15, with: [france])
        walk = sketch.engagement("walk", "Walk", minutes: 45, with: [france], optional: true)
    }

    private func plan(photoAt clock: String, day: Int = 23) -> Plan {
        sketch.plan(
            Held(plenary, at: sketch.at("09:00")), Held(photo, at: sketch.at(clock, day: day)), Held(omitted: walk))
    }

    @Test func keptForTheFreeTime() {
        #expect(sketch.words("least-waiting", plan(photoAt: "12:00")).isEmpty)
    }

    @Test func keptOnTwoDays() {
        #expect(sketch.words("least-waiting", plan(photoAt: "20:00", day: 24)).isEmpty)
    }

    @Test func brokenByTheMinute() {
        let findings = sketch.findings("least-waiting", plan(photoAt: "14:00"))
        #expect(findings.map(\.amount) == [120])
        #expect(findings.map(\.cost) == [120])
    }

    @Test func worded() {
        #expect(
            sketch.words("least-waiting", plan(photoAt: "14:00")) == [
                """
                France (ecofin:fr) waits 3 h in all on Fri 23 Feb 2024, 2 h more than the free 1 h; 3 h of it \
                lie between 'Plenary' (ecofin/plenary), which ends Fri 23 Feb 2024 11:00, and 'Photo' \
                (ecofin/photo), which begins Fri 23 Feb 2024 14:00 -> bring these engagements closer together, \
                or offer something to do between them
                """
            ])
    }
}
