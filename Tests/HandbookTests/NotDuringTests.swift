import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct NotDuringTests {
    let sketch = Sketch()
    let talks: EngagementID
    let press: EngagementID

    init() {
        talks = sketch.engagement("talks", "Talks", minutes: 60)
        press = sketch.engagement("press", "Press point", minutes: 30)
        sketch.link(.notDuring, talks, press)
    }

    private func plan(pressAt clock: String) -> Plan {
        sketch.plan(Held(talks, at: sketch.at("10:00")), Held(press, at: sketch.at(clock)))
    }

    @Test(arguments: ["09:30", "11:00"]) func keptBeforeAndAfter(clock: String) {
        #expect(sketch.words("not-during", plan(pressAt: clock)).isEmpty)
    }

    @Test(arguments: ["09:35", "10:15", "10:55"]) func brokenByAnOverlap(clock: String) {
        #expect(sketch.findings("not-during", plan(pressAt: clock)).count == 1)
    }

    /// What may begin at several times is asked about up to the end of the last.
    @Test func whatMayMeetAtItsLastStartIsAsked() {
        let speech = sketch.engagement("speech", "Speech", minutes: 15, fixed: sketch.at("10:45"))
        let tour = sketch.engagement("tour", "Tour", minutes: 30, starts: [sketch.at("10:00"), sketch.at("10:30")])
        sketch.link(.notDuring, speech, tour)
        let instances = [FixedTime.rule.standard, NotDuring.rule.standard]
        let asked = Handbook(sheets: instances).requirements(of: sketch.problem).filter { $0.rule == "not-during" }
        #expect(asked.map(\.subjects).contains(["ecofin/speech", "ecofin/tour"]))
    }

    @Test func whatCannotMeetIsNotAsked() {
        let early = sketch.engagement("early", "Early", minutes: 60, fixed: sketch.at("08:00"))
        let late = sketch.engagement("late", "Late", minutes: 60, fixed: sketch.at("09:00"))
        let both = sketch.engagement("both", "Both", minutes: 60, fixed: sketch.at("08:30"))
        sketch.link(.notDuring, early, late)
        sketch.link(.notDuring, early, both)
        let instances = [FixedTime.rule.standard, NotDuring.rule.standard]
        let asked = Handbook(sheets: instances).requirements(of: sketch.problem).filter { $0.rule == "not-during" }
        #expect(asked.map(\.subjects) == [["ecofin/talks", "ecofin/press"], ["ecofin/early", "ecofin/both"]])
    }

    @Test func worded() {
        let plan = plan(pressAt: "10:45")
        #expect(
            sketch.words("not-during", plan) == [
                """
                'Talks' (ecofin/talks) on Fri 23 Feb 2024 10:00-11:00 and 'Press point' (ecofin/press) on Fri 23 Feb \
                2024 10:45-11:15 are not to be at the same time and are, for 15 min -> move 'Press point' (ecofin/press)
                """
            ])
        #expect(
            sketch.words("not-during", plan, in: .nl) == [
                """
                'Talks' (ecofin/talks) op vr 23 feb 2024 10:00-11:00 en 'Press point' (ecofin/press) op vr 23 feb 2024 \
                10:45-11:15 mogen niet op hetzelfde moment zijn en zijn dat wel, 15 min lang -> verplaats 'Press point' \
                (ecofin/press)
                """
            ])
        #expect(
            sketch.words("not-during", plan, in: .fr) == [
                """
                'Talks' (ecofin/talks) le ven 23 févr 2024 10:00-11:00 et 'Press point' (ecofin/press) le ven 23 févr \
                2024 10:45-11:15 ne doivent pas avoir lieu en même temps et le font, pendant 15 min -> déplacer 'Press \
                point' (ecofin/press)
                """
            ])
    }
}
