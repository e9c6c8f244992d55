import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct DaysLaterTests {
    let sketch = Sketch(days: 20...26)
    let first: EngagementID
    let second: EngagementID

    init() {
        first = sketch.engagement("first", "First", minutes: 60)
        second = sketch.engagement("second", "Second", minutes: 60, optional: true)
    }

    private func plan(_ days: ClosedRange<Int>, on day: Int, at clock: String = "09:00") -> Plan {
        sketch.link(.daysLater(days), first, second)
        return sketch.plan(Held(first, at: sketch.at("22:00", day: 21)), Held(second, at: sketch.at(clock, day: day)))
    }

    @Test(arguments: ["00:00", "22:59"]) func keptAtAnyHourOfTheDay(clock: String) {
        #expect(sketch.words("days-later", plan(1...1, on: 22, at: clock)).isEmpty)
    }

    @Test func keptOnTheLastOfTheDays() { #expect(sketch.words("days-later", plan(1...3, on: 24)).isEmpty) }

    @Test(arguments: [20, 21, 23]) func brokenOnAnyOtherDay(day: Int) {
        #expect(sketch.findings("days-later", plan(1...1, on: day)).count == 1)
    }

    @Test func keptWhereOnlyOneTakesPlace() {
        sketch.link(.daysLater(1...1), first, second)
        let plan = sketch.plan(Held(first, at: sketch.at("10:00", day: 26)), Held(omitted: second))
        #expect(sketch.words("days-later", plan).isEmpty)
    }

    @Test func worded() {
        let plan = plan(2...3660, on: 22)
        #expect(
            sketch.words("days-later", plan) == [
                """
                'Second' (ecofin/second) on Thu 22 Feb 2024 09:00-10:00 is to begin 2 days or more after 'First' \
                (ecofin/first) on Wed 21 Feb 2024 22:00-23:00 -> move 'Second' (ecofin/second) to Fri 23 Feb 2024
                """
            ])
        #expect(
            sketch.words("days-later", plan, in: .nl) == [
                """
                'Second' (ecofin/second) op do 22 feb 2024 09:00-10:00 moet 2 dagen of meer na 'First' (ecofin/first) \
                op wo 21 feb 2024 22:00-23:00 beginnen -> verplaats 'Second' (ecofin/second) naar vr 23 feb 2024
                """
            ])
        #expect(
            sketch.words("days-later", plan, in: .fr) == [
                """
                'Second' (ecofin/second) le jeu 22 févr 2024 09:00-10:00 doit commencer 2 jours ou plus après 'First' \
                (ecofin/first) le mer 21 févr 2024 22:00-23:00 -> déplacer 'Second' (ecofin/second) au ven 23 févr 2024
                """
            ])
    }

    @Test func wordedTooLate() {
        #expect(
            sketch.words("days-later", plan(1...2, on: 26)) == [
                """
                'Second' (ecofin/second) on Mon 26 Feb 2024 09:00-10:00 is to begin 1 to 2 days after 'First' \
                (ecofin/first) on Wed 21 Feb 2024 22:00-23:00 -> move 'Second' (ecofin/second) to Fri 23 Feb 2024
                """
            ])
    }
}
