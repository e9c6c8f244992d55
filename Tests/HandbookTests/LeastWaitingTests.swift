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

    /// Who comes at eight and meets nobody before three has waited seven hours.
    @Test func waitingCountsFromTheArrival() {
        func costs(_ arrival: String, longHaul: Bool = false, day: Int = 23) -> [Int] {
            let sketch = Sketch()
            let guest = sketch.delegation(
                "fr", "France",
                Delegation(occasion: 0, arrival: sketch.at(arrival, day: day), isLongHaul: longHaul))
            let talk = sketch.engagement("talk", "Talk", minutes: 60, with: [guest])
            return sketch.findings("least-waiting", sketch.plan(Held(talk, at: sketch.at("15:00")))).map(\.cost)
        }
        #expect(costs("08:00") == [360])
        #expect(costs("14:00").isEmpty)
        #expect(costs("13:59") == [1])
        #expect(costs("08:00", longHaul: true).isEmpty)
        #expect(costs("20:00", day: 24).isEmpty)
    }

    @Test func wordedFromTheArrival() {
        let sketch = Sketch()
        let guest = sketch.delegation("fr", "France", arrival: sketch.at("08:00"))
        let talk = sketch.engagement("talk", "Talk", minutes: 60, with: [guest])
        let plan = sketch.plan(Held(talk, at: sketch.at("15:00")))
        #expect(
            sketch.words("least-waiting", plan) == [
                """
                France (ecofin:fr) waits 7 h in all on Fri 23 Feb 2024, 6 h more than the free 1 h; 7 h of it lie between \
                its arrival Fri 23 Feb 2024 08:00 and 'Talk' (ecofin/talk), which begins Fri 23 Feb 2024 15:00 -> bring \
                these engagements closer together, or offer something to do between them
                """
            ])
        #expect(
            sketch.words("least-waiting", plan, in: .nl) == [
                """
                France (ecofin:fr) wacht op vr 23 feb 2024 in totaal 7 u, 6 u meer dan de vrije 1 u; daarvan ligt 7 u \
                tussen de aankomst op vr 23 feb 2024 08:00 en 'Talk' (ecofin/talk), vanaf vr 23 feb 2024 15:00 -> breng \
                deze activiteiten dichter bij elkaar, of bied ertussen iets te doen aan
                """
            ])
    }

    @Test func worded() {
        let plan = plan(photoAt: "14:00")
        #expect(
            sketch.words("least-waiting", plan) == [
                """
                France (ecofin:fr) waits 3 h in all on Fri 23 Feb 2024, 2 h more than the free 1 h; 3 h of \
                it lie between 'Plenary' (ecofin/plenary), which ends Fri 23 Feb 2024 11:00, and 'Photo' \
                (ecofin/photo), which begins Fri 23 Feb 2024 14:00 -> bring these engagements closer \
                together, or offer something to do between them
                """
            ])
        #expect(
            sketch.words("least-waiting", plan, in: .nl) == [
                """
                France (ecofin:fr) wacht op vr 23 feb 2024 in totaal 3 u, 2 u meer dan de vrije 1 u; daarvan \
                ligt 3 u tussen 'Plenary' (ecofin/plenary), tot vr 23 feb 2024 11:00, en 'Photo' \
                (ecofin/photo), vanaf vr 23 feb 2024 14:00 -> breng deze activiteiten dichter bij elkaar, of \
                bied ertussen iets te doen aan
                """
            ])
        #expect(
            sketch.words("least-waiting", plan, in: .fr) == [
                """
                France (ecofin:fr) attend 3 h en tout le ven 23 févr 2024, 2 h de plus que le temps libre de \
                1 h ; dont 3 h entre 'Plenary' (ecofin/plenary), jusqu'au ven 23 févr 2024 11:00, et 'Photo' \
                (ecofin/photo), à partir du ven 23 févr 2024 14:00 -> rapprocher ces activités, ou proposer \
                quelque chose à faire entre elles
                """
            ])
    }
}
