import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct VisitShapeTests {
    let sketch = Sketch()

    private func talk(_ id: String = "talk", with guests: [ResourceID]) -> EngagementID {
        sketch.engagement(id, id.prefix(1).uppercased() + id.dropFirst(), minutes: 60, with: guests)
    }

    private func arrival(_ id: String = "coming", with guests: [ResourceID], optional: Bool = false) -> EngagementID {
        sketch.engagement(
            id, id.prefix(1).uppercased() + id.dropFirst(), minutes: 30, kind: .arrival, with: guests,
            optional: optional)
    }

    private func departure(_ id: String = "going", with guests: [ResourceID]) -> EngagementID {
        sketch.engagement(id, id.prefix(1).uppercased() + id.dropFirst(), minutes: 30, kind: .departure, with: guests)
    }

    /// What a rule says of a plan in which each starts at a time of the day.
    private func count(_ held: (EngagementID, String)...) -> Int {
        var plan = Plan(for: sketch.problem)
        for (id, clock) in held { plan[id] = .starts(sketch.at(clock)) }
        return sketch.findings("visit-shape", plan).count
    }

    @Test func keptAfterTheArrivalAndBeforeTheDeparture() {
        let guest = sketch.delegation("fr", "France")
        let (coming, talk, going) = (arrival(with: [guest]), talk(with: [guest]), departure(with: [guest]))
        #expect(count((coming, "10:00"), (talk, "10:30"), (going, "11:30")) == 0)
    }

    @Test func brokenBeforeTheArrivalAndAfterTheDeparture() {
        let guest = sketch.delegation("fr", "France")
        let (coming, talk, going) = (arrival(with: [guest]), talk(with: [guest]), departure(with: [guest]))
        #expect(count((coming, "10:00"), (talk, "10:29"), (going, "12:00")) == 1)
        #expect(count((coming, "10:00"), (talk, "10:30"), (going, "11:29")) == 1)
        #expect(count((coming, "12:00"), (talk, "12:30"), (going, "10:00")) == 2)
    }

    @Test func aDepartureFollowsTheArrivalThoughNothingLiesBetween() {
        let guest = sketch.delegation("fr", "France")
        let (coming, going) = (arrival(with: [guest]), departure(with: [guest]))
        #expect(count((coming, "12:00"), (going, "10:00")) == 1)
        #expect(count((coming, "10:00"), (going, "10:30")) == 0)
    }

    @Test func ofSeveralTheFirstArrivalAndTheLastDepartureCount() {
        let guest = sketch.delegation("fr", "France")
        let (first, second) = (arrival("plane", with: [guest]), arrival("return", with: [guest]))
        let (talk, trip, home) = (
            talk(with: [guest]), departure("trip", with: [guest]), departure("home", with: [guest])
        )
        #expect(count((first, "09:00"), (talk, "10:00"), (trip, "12:00"), (second, "15:00"), (home, "17:00")) == 0)
        #expect(count((first, "11:00"), (talk, "10:00"), (trip, "12:00"), (second, "15:00"), (home, "17:00")) == 1)
        #expect(count((first, "09:00"), (talk, "18:00"), (trip, "12:00"), (second, "15:00"), (home, "17:00")) == 1)
    }

    @Test func whoComesTogetherIsToldTogether() {
        let guests = ["fr", "de"].map { sketch.delegation($0, $0) }
        let other = sketch.delegation("it", "Italy")
        let (coming, talk) = (arrival(with: guests), talk(with: guests + [other]))
        #expect(count((coming, "10:00"), (talk, "09:00")) == 1)
    }

    @Test func othersAreNotHeldByIt() {
        let (guest, other) = (sketch.delegation("fr", "France"), sketch.delegation("it", "Italy"))
        let (coming, talk) = (arrival(with: [guest]), talk(with: [other]))
        #expect(count((coming, "10:00"), (talk, "09:00")) == 0)
    }

    @Test func anArrivalLeftOutHoldsNothing() {
        let guest = sketch.delegation("fr", "France")
        let (coming, talk) = (arrival(with: [guest], optional: true), talk(with: [guest]))
        let plan = sketch.plan(Held(omitted: coming), Held(talk, at: sketch.at("09:00")))
        #expect(sketch.findings("visit-shape", plan).isEmpty)
        #expect(count((coming, "10:00"), (talk, "09:00")) == 1)
    }

    /// An arrival that is left out says nothing, and the one that takes place counts alone.
    @Test func ofTwoArrivalsTheOneLeftOutHoldsNothing() {
        let guest = sketch.delegation("fr", "France")
        let (first, second) = (
            arrival("first", with: [guest], optional: true), arrival("second", with: [guest], optional: true)
        )
        let talk = talk(with: [guest])
        func found(_ clock: String) -> Int {
            sketch.findings(
                "visit-shape",
                sketch.plan(
                    Held(omitted: first), Held(second, at: sketch.at(clock)), Held(talk, at: sketch.at("12:00")))
            ).count
        }
        #expect(found("11:30") == 0)
        #expect(found("11:35") == 1)
    }

    /// Guests who came the evening before arrive once more, at the venue.
    @Test func anArrivalLongAfterTheGuestsComeIsAWayInsideTheVisit() {
        let guest = sketch.delegation("fr", "France", arrival: sketch.at("18:00"))
        let talk = talk(with: [guest])
        let venue = sketch.engagement(
            "venue", "Venue", minutes: 30, kind: .arrival, fixed: sketch.at("09:00", day: 24), with: [guest])
        let plan = sketch.plan(Held(talk, at: sketch.at("19:00")), Held(venue, at: sketch.at("09:00", day: 24)))
        #expect(sketch.findings("visit-shape", plan).isEmpty)
    }

    @Test func anArrivalAtACeremonyCountsWhereNothingElseIsKnown() {
        let (france, japan) = (
            sketch.delegation("fr", "France"), sketch.delegation("jp", "Japan", arrival: sketch.at("08:00"))
        )
        let talk = talk(with: [france, japan])
        let gala = sketch.engagement("gala", "Gala", minutes: 60, kind: .welcome, with: [france, japan])
        let arrivals = [france, japan].map { guest in
            sketch.engagement(
                "red-\(guest.index)", "Red carpet", minutes: 5, kind: .arrival, with: [guest], leadsTo: gala)
        }
        #expect(count((talk, "10:00"), (arrivals[0], "19:00"), (arrivals[1], "19:10"), (gala, "20:00")) == 1)
        sketch.order(talk, arrivals[0])
        #expect(count((talk, "10:00"), (arrivals[0], "19:00"), (arrivals[1], "19:10"), (gala, "20:00")) == 0)
    }

    @Test func worded() {
        let guest = sketch.delegation("fr", "France")
        let (coming, talk, going) = (arrival(with: [guest]), talk(with: [guest]), departure(with: [guest]))
        let early = sketch.plan(
            Held(coming, at: sketch.at("10:00")), Held(talk, at: sketch.at("09:00")),
            Held(going, at: sketch.at("12:00")))
        #expect(
            sketch.words("visit-shape", early) == [
                """
                'Talk' (ecofin/talk) on Fri 23 Feb 2024 09:00-10:00 begins before the end of 'Coming' (ecofin/coming) on \
                Fri 23 Feb 2024 10:00-10:30, the arrival of France (ecofin:fr) -> start it no earlier than Fri 23 Feb \
                2024 10:30, or do without France (ecofin:fr)
                """
            ])
        #expect(
            sketch.words("visit-shape", early, in: .nl) == [
                """
                'Talk' (ecofin/talk) op vr 23 feb 2024 09:00-10:00 begint vóór het einde van 'Coming' (ecofin/coming) op \
                vr 23 feb 2024 10:00-10:30, de aankomst van France (ecofin:fr) -> laat het niet vóór vr 23 feb 2024 \
                10:30 beginnen, of doe het zonder France (ecofin:fr)
                """
            ])
        #expect(
            sketch.words("visit-shape", early, in: .fr) == [
                """
                'Talk' (ecofin/talk) le ven 23 févr 2024 09:00-10:00 commence avant la fin de 'Coming' (ecofin/coming) le \
                ven 23 févr 2024 10:00-10:30, l'arrivée de France (ecofin:fr) -> ne pas le commencer avant le ven 23 \
                févr 2024 10:30, ou se passer de France (ecofin:fr)
                """
            ])
        let late = sketch.plan(
            Held(coming, at: sketch.at("10:00")), Held(talk, at: sketch.at("12:00")),
            Held(going, at: sketch.at("12:00")))
        #expect(
            sketch.words("visit-shape", late) == [
                """
                'Talk' (ecofin/talk) on Fri 23 Feb 2024 12:00-13:00 ends after the start of 'Going' (ecofin/going) on Fri \
                23 Feb 2024 12:00-12:30, the departure of France (ecofin:fr) -> end it no later than Fri 23 Feb 2024 \
                12:00, or do without France (ecofin:fr)
                """
            ])
    }
}
