import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct DailyRestTests {
    let sketch = Sketch(days: 22...25)
    let officer: ResourceID
    let other: ResourceID
    let dinner: EngagementID
    let arrival: EngagementID

    init() {
        officer = sketch.staff("lo-1", "Officer 1")
        other = sketch.staff("lo-2", "Officer 2", regime: "none")
        let duties = [Sketch.Duty("protocol-1", .duty("protocol"), [officer, other])]
        dinner = sketch.engagement("dinner", "Dinner", minutes: 150, duties: duties)
        arrival = sketch.engagement("arrival", "Arrival", minutes: 60, duties: duties)
    }

    private func plan(_ evening: String, _ morning: String, by officer: ResourceID, morningDay: Int = 24) -> Plan {
        sketch.plan(
            Held(dinner, at: sketch.at(evening), staff: ["protocol-1": officer]),
            Held(arrival, at: sketch.at(morning, day: morningDay), staff: ["protocol-1": officer]))
    }

    @Test func keptToTheMinute() {
        #expect(sketch.words("daily-rest", plan("20:00", "09:30", by: officer)).isEmpty)
    }

    @Test func keptByThoseWhoseRegimeIsExempt() {
        #expect(sketch.words("daily-rest", plan("20:00", "06:30", by: other)).isEmpty)
    }

    @Test func brokenByTheMinutesMissing() {
        let findings = sketch.findings("daily-rest", plan("20:00", "09:25", by: officer))
        #expect(findings.map(\.amount) == [5])
        #expect(findings.map(\.subjects) == [["lo-1", "2024-02-23"]])
    }

    @Test func worded() {
        print("@@DailyRestTests#1#en@@" + sketch.words("daily-rest", plan("21:00", "06:30", by: officer), in: .en).joined(separator: "\u{1}"))
        print("@@DailyRestTests#1#nl@@" + sketch.words("daily-rest", plan("21:00", "06:30", by: officer), in: .nl).joined(separator: "\u{1}"))
        print("@@DailyRestTests#1#fr@@" + sketch.words("daily-rest", plan("21:00", "06:30", by: officer), in: .fr).joined(separator: "\u{1}"))
    }

    @Test func aNightThatEndsAfterMidnightBelongsToTheDayBefore() {
        #expect(sketch.findings("daily-rest", plan("23:30", "11:00", by: officer)).map(\.amount) == [120])
    }

    @Test func wordedWithoutAnyRest() {
        print("@@DailyRestTests#2#en@@" + sketch.words("daily-rest", plan("26:30", "05:00", by: officer), in: .en).joined(separator: "\u{1}"))
        print("@@DailyRestTests#2#nl@@" + sketch.words("daily-rest", plan("26:30", "05:00", by: officer), in: .nl).joined(separator: "\u{1}"))
        print("@@DailyRestTests#2#fr@@" + sketch.words("daily-rest", plan("26:30", "05:00", by: officer), in: .fr).joined(separator: "\u{1}"))
    }

    @Test func aFreeDayBetweenIsEnough() {
        #expect(sketch.words("daily-rest", plan("23:30", "06:00", by: officer, morningDay: 25)).isEmpty)
    }

    @Test func theHoursAreTheOffices() {
        #expect(sketch.words("daily-rest", plan("20:00", "06:30", by: officer), ["rest": 480]).isEmpty)
    }
}
