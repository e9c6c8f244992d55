import Documents
import Editions
import Occasions
import Testing

@Suite struct BidTests {
    private let bid = Sketch.occasion(
        "- {id: welcome, length: 2 h, at: day 2 10:00}\n- {id: walk, length: 1 h, between: 09:00-12:00}",
        head: "status: bid\ncandidates: {first: 2027-03-01, last: 2027-03-31, days: 2, starts-on: [thu, fri]}")

    @Test func takesTheFirstPossibleDate() throws {
        let found = try Sketch.read(bid)
        let zone = found.problem.zone
        #expect(
            found.bids[0].starts.map(\.text) == [
                "2027-03-04", "2027-03-05", "2027-03-11", "2027-03-12", "2027-03-18", "2027-03-19", "2027-03-25",
                "2027-03-26",
            ])
        #expect(zone.civil(found.problem.occasions[0].window.start).text == "2027-03-04 00:00")
        #expect(found.problem.engagements[0].fixedStart.map { zone.civil($0).text } == "2027-03-05 10:00")
        #expect(
            found.problem.engagements[1].allowed?.ranges.map { zone.civil($0.start).text } == [
                "2027-03-04 09:00", "2027-03-05 09:00",
            ])
    }

    @Test func takesTheDateAskedFor() throws {
        let start = try #require(CivilDate(year: 2027, month: 3, day: 26))
        let found = try Sketch.read(bid, options: CaseOptions(candidateStart: start))
        // The clocks change two days later: the horizon ends with the day after the last.
        #expect(found.problem.zone.civil(found.problem.occasions[0].window.end).text == "2027-03-28 00:00")
        #expect(found.problem.zone.civil(found.problem.horizon.end).text == "2027-03-29 00:00")
        #expect(found.problem.horizon.minutes == 3 * 1440 - 60)
        let plan = PlanFile.make(plan: Plan(for: found.problem), of: found, previous: nil, seed: 1, path: "plan.yaml")
        #expect(plan.firstDay == start)
    }

    @Test func refusesADateThatIsNone() throws {
        let start = try #require(CivilDate(year: 2027, month: 3, day: 3))
        #expect(
            Sketch.faults(bid, options: CaseOptions(candidateStart: start))
                == "ecofin.yaml:4:13: error: Wed 2027-03-03 is none of the candidates. Ask for a first day from 2027-03-04 to 2027-03-26 on Thu, Fri."
        )
    }

    @Test(arguments: [
        (
            "days: 2", "days: 40",
            "ecofin.yaml:4:13: error: no date from 2027-03-01 to 2027-03-31 is possible. Allow more dates, fewer days or other days of the week."
        ),
        (
            "first: 2027-03-01", "first: 2027-04-01",
            "ecofin.yaml:4:13: error: the candidates run from 2027-04-01 to 2027-03-31. Write the first date before the last, within ten years."
        ),
        (
            "[thu, fri]", "[thursday]",
            "ecofin.yaml:4:72: error: 'thursday' is no day of the week. Use one of: mon, tue, wed, thu, fri, sat, sun."
        ),
        ("days: 2, ", "", "ecofin.yaml:4:13: error: the candidates has no 'days'. Add one, such as 'days: 2'."),
    ]) func says(_ old: String, _ new: String, _ text: String) {
        #expect(Sketch.faults(bid.changing(old, to: new)) == text)
    }
}
