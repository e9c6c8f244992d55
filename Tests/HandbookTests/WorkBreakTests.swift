import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct WorkBreakTests {
    let sketch = Sketch(days: 22...25)
    let officer: ResourceID
    let freelancer: ResourceID
    let morning: EngagementID
    let midday: EngagementID

    init() {
        officer = sketch.staff("lo-1", "Officer 1", regime: "directive")
        freelancer = sketch.staff("int-1", "Interpreter 1", regime: "freelance")
        let duties = [Sketch.Duty("protocol-1", .duty("protocol"), [officer, freelancer])]
        morning = sketch.engagement("morning", "Morning", minutes: 240, duties: duties)
        midday = sketch.engagement("midday", "Midday", minutes: 150, duties: duties)
    }

    private func plan(_ clock: String, by person: ResourceID? = nil, day: Int = 23) -> Plan {
        let person = person ?? officer
        return sketch.plan(
            Held(morning, at: sketch.at("08:00"), staff: ["protocol-1": person]),
            Held(midday, at: sketch.at(clock, day: day), staff: ["protocol-1": person]))
    }

    @Test func keptByABreakToTheMinute() { #expect(sketch.words("work-break", plan("12:30")).isEmpty) }

    @Test func keptOnTwoDays() { #expect(sketch.words("work-break", plan("12:00", day: 24)).isEmpty) }

    @Test func keptByThoseWhoAreEngagedByTheDay() {
        #expect(sketch.words("work-break", plan("12:00", by: freelancer)).isEmpty)
    }

    @Test func keptByOneLongDuty() {
        let long = sketch.engagement(
            "long", "Long", minutes: 480, duties: [.init("protocol-1", .duty("protocol"), [officer])])
        let plan = sketch.plan(Held(long, at: sketch.at("08:00"), staff: ["protocol-1": officer]))
        #expect(sketch.words("work-break", plan).isEmpty)
    }

    @Test func brokenByABreakThatIsTooShort() {
        let findings = sketch.findings("work-break", plan("12:25"))
        #expect(findings.map(\.amount) == [55])
        #expect(findings.map(\.engagements) == [[morning, midday]])
    }

    @Test func theMinutesAreTheOffices() {
        #expect(sketch.words("work-break", plan("12:25"), ["break": 25]).isEmpty)
        #expect(sketch.words("work-break", plan("12:25"), ["work": 415]).isEmpty)
    }

    @Test func worded() {
        #expect(
            sketch.words("work-break", plan("12:15")) == [
                """
                Officer 1 (lo-1) works 6 h 45 min without a break of 30 min on Fri 23 Feb 2024, 6 h at most: \
                'Morning' (ecofin/morning) 08:00-12:00, 4 h; 'Midday' (ecofin/midday) 12:15-14:45, 2 h 30 min -> \
                leave 30 min free between two of them, or give one to somebody else
                """
            ])
        #expect(
            sketch.words("work-break", plan("12:15"), in: .nl) == [
                """
                Officer 1 (lo-1) werkt op vr 23 feb 2024 6 u 45 min zonder een pauze van 30 min, hoogstens 6 u: \
                'Morning' (ecofin/morning) 08:00-12:00, 4 u; 'Midday' (ecofin/midday) 12:15-14:45, 2 u 30 min -> \
                laat tussen twee ervan 30 min vrij, of geef er een aan iemand anders
                """
            ])
        #expect(
            sketch.words("work-break", plan("12:15"), in: .fr) == [
                """
                Officer 1 (lo-1) travaille 6 h 45 min sans pause de 30 min le ven 23 févr 2024, 6 h au plus : \
                'Morning' (ecofin/morning) 08:00-12:00, 4 h ; 'Midday' (ecofin/midday) 12:15-14:45, 2 h 30 min -> \
                laisser 30 min libre entre deux d'entre elles, ou en confier une à quelqu'un d'autre
                """
            ])
    }
}
