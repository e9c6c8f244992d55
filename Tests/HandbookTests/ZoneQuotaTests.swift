import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct ZoneQuotaTests {
    let sketch = Sketch()
    let france: ResourceID

    init() { france = sketch.delegation("fr", "France", size: 20, floaters: ["red": 6, "blue": 20]) }

    private func session(_ id: String, zone: String = "red", places: Int, optional: Bool = false) -> EngagementID {
        sketch.engagement(
            id, id.uppercased(), minutes: 60, with: [france], optional: optional, zone: zone, places: places)
    }

    private func plan(_ one: EngagementID, _ other: EngagementID, at clock: String) -> Plan {
        sketch.plan(Held(one, at: sketch.at("09:00")), Held(other, at: sketch.at(clock)))
    }

    @Test func keptOneAfterTheOther() {
        let plan = plan(session("plenary", places: 4), session("lunch", places: 6), at: "10:00")
        #expect(sketch.words("zone-quota", plan).isEmpty)
    }

    @Test func eachZoneHasItsOwn() {
        _ = session("plenary", places: 6)
        _ = session("office", zone: "blue", places: 0)
        _ = session("press", zone: "media", places: 0)
        #expect(sketch.requirements("zone-quota").isEmpty)
    }

    @Test func brokenAtOneTime() {
        let plan = plan(session("plenary", places: 4), session("talks", places: 3), at: "09:30")
        #expect(sketch.findings("zone-quota", plan).map(\.amount) == [1])
        #expect(
            sketch.words("zone-quota", plan) == [
                """
                France (ecofin:fr) would have 7 people in zone red at one time, Fri 23 Feb 2024 09:30-10:00, \
                and has 6 floaters: 'PLENARY' (ecofin/plenary) and 'TALKS' (ecofin/talks) -> hold them one \
                after the other, or give it 7 floaters
                """
            ])
        #expect(
            sketch.words("zone-quota", plan, in: .nl) == [
                """
                France (ecofin:fr) zou met 7 personen tegelijk in zone red zijn, vr 23 feb 2024 09:30-10:00, \
                en heeft 6 overdraagbare badges: 'PLENARY' (ecofin/plenary) en 'TALKS' (ecofin/talks) -> hou \
                ze na elkaar, of geef ze 7 overdraagbare badges
                """
            ])
        #expect(
            sketch.words("zone-quota", plan, in: .fr) == [
                """
                France (ecofin:fr) serait à 7 personnes à la fois dans la zone red, ven 23 févr 2024 \
                09:30-10:00, et a 6 badges transférables : 'PLENARY' (ecofin/plenary) et 'TALKS' \
                (ecofin/talks) -> les tenir l'une après l'autre, ou lui donner 7 badges transférables
                """
            ])
    }

    @Test func oneThatIsTooMuchByItselfIsSaidBeforeItIsPlanned() {
        let id = session("plenary", places: 0)
        #expect(sketch.findings("zone-quota", sketch.plan()).map(\.engagements) == [[id]])
        let plan = sketch.plan(Held(id, at: sketch.at("09:00")))
        #expect(
            sketch.words("zone-quota", plan) == [
                """
                France (ecofin:fr) would have 20 people in zone red for 'PLENARY' (ecofin/plenary) on Fri 23 \
                Feb 2024 09:00-10:00, and has 6 floaters -> let it send 6 people at most, or give it 20 \
                floaters
                """
            ])
        #expect(
            sketch.words("zone-quota", plan, in: .nl) == [
                """
                France (ecofin:fr) zou met 20 personen in zone red zijn voor 'PLENARY' (ecofin/plenary) op \
                vr 23 feb 2024 09:00-10:00, en heeft 6 overdraagbare badges -> laat ze hoogstens 6 personen \
                sturen, of geef ze 20 overdraagbare badges
                """
            ])
        #expect(
            sketch.words("zone-quota", plan, in: .fr) == [
                """
                France (ecofin:fr) serait à 20 personnes dans la zone red pour 'PLENARY' (ecofin/plenary) le \
                ven 23 févr 2024 09:00-10:00, et a 6 badges transférables -> qu'elle envoie 6 personnes au \
                plus, ou lui donner 20 badges transférables
                """
            ])
    }

    @Test func oneThatIsTooMuchMayBeLeftOut() {
        let id = session("plenary", places: 7, optional: true)
        #expect(sketch.words("zone-quota", sketch.plan(Held(omitted: id))).isEmpty)
    }
}
