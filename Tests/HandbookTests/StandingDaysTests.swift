import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct StandingDaysTests {
    let sketch = Sketch(days: 22...25)
    let dinner: EngagementID

    init() { dinner = sketch.engagement("dinner", "Dinner", minutes: 120) }

    private func plan(_ clock: String, day: Int = 23) -> Plan {
        sketch.plan(Held(dinner, at: sketch.at(clock, day: day)))
    }

    @Test func keptOnOtherDays() {
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00"))
        #expect(sketch.words("standing-days", plan("00:00", day: 24)).isEmpty)
        #expect(sketch.words("standing-days", plan("22:00", day: 22)).isEmpty)
    }

    @Test func brokenAsANote() {
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00"))
        let findings = sketch.findings("standing-days", plan("19:00"))
        #expect(findings.map(\.severity) == [.note])
        #expect(findings.map(\.id) == ["standing-days:ecofin/dinner:City day"])
    }

    @Test func worded() {
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00"))
        #expect(
            sketch.words("standing-days", plan("19:00")) == [
                """
                'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 19:00-21:00 falls on City day (public holiday), \
                Fri 23 Feb 2024 00:00-24:00 -> expect offices and suppliers to be closed, or hold it on another \
                day
                """
            ])
    }

    @Test func wordedWhereTheDateIsNotCertain() {
        sketch.entry(.observance, "Eid al-Fitr", sketch.range("00:00", "24:00"), certain: false)
        #expect(
            sketch.words("standing-days", plan("19:00")) == [
                """
                'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 19:00-21:00 falls on Eid al-Fitr (observance, date \
                not certain), Fri 23 Feb 2024 00:00-24:00 -> have the date confirmed, ask the guests whether it \
                suits them, or hold it on another day
                """
            ])
    }

    @Test func aTakenRoomIsNoStandingDay() {
        let mayor = sketch.principal("mayor", "Mayor")
        sketch.entry(.busy(mayor), "Council", sketch.range("00:00", "24:00"))
        #expect(sketch.requirements("standing-days").isEmpty)
    }
}
