import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

/// The 25th of February 2024 is a Sunday.
@Suite struct SundayRestTests {
    let sketch = Sketch(days: 22...26)
    let officer: ResourceID
    let freelancer: ResourceID
    let duty: EngagementID

    init() {
        officer = sketch.staff("lo-1", "Officer 1")
        freelancer = sketch.staff("lo-2", "Officer 2", regime: "freelance")
        duty = sketch.engagement(
            "welcome", "Welcome", minutes: 60, duties: [.init("protocol-1", .duty("protocol"), [officer, freelancer])])
        sketch.entry(.holiday, "City day", sketch.range("00:00", "24:00", day: 23))
        sketch.entry(.schoolHoliday, "Break", sketch.range("00:00", "24:00", day: 22))
    }

    private func plan(_ day: Int, _ clock: String = "10:00", by person: ResourceID? = nil) -> Plan {
        sketch.plan(Held(duty, at: sketch.at(clock, day: day), staff: ["protocol-1": person ?? officer]))
    }

    @Test func keptOnAWeekday() {
        #expect(sketch.words("sunday-rest", plan(22)).isEmpty)
        #expect(sketch.words("sunday-rest", plan(26)).isEmpty)
        #expect(sketch.words("sunday-rest", plan(24, "23:55")).isEmpty)
    }

    @Test func keptByThoseWhoAreNotOfTheCity() { #expect(sketch.words("sunday-rest", plan(25, by: freelancer)).isEmpty) }

    @Test func brokenOnASunday() {
        let findings = sketch.findings("sunday-rest", plan(25, "00:00"))
        #expect(findings.map(\.subjects) == [["lo-1", "2024-02-25"]])
        #expect(findings.map(\.severity) == [.note])
    }

    @Test func brokenOnAPublicHoliday() {
        #expect(sketch.findings("sunday-rest", plan(23)).map(\.subjects) == [["lo-1", "2024-02-23"]])
    }

    @Test func worded() {
        print("@@SundayRestTests#1#en@@" + sketch.words("sunday-rest", plan(25), in: .en).joined(separator: "\u{1}"))
        print("@@SundayRestTests#1#nl@@" + sketch.words("sunday-rest", plan(25), in: .nl).joined(separator: "\u{1}"))
        print("@@SundayRestTests#1#fr@@" + sketch.words("sunday-rest", plan(25), in: .fr).joined(separator: "\u{1}"))
    }

    @Test func wordedOnAPublicHoliday() {
        print("@@SundayRestTests#2#en@@" + sketch.words("sunday-rest", plan(23), in: .en).joined(separator: "\u{1}"))
        print("@@SundayRestTests#2#nl@@" + sketch.words("sunday-rest", plan(23), in: .nl).joined(separator: "\u{1}"))
        print("@@SundayRestTests#2#fr@@" + sketch.words("sunday-rest", plan(23), in: .fr).joined(separator: "\u{1}"))
    }
}
