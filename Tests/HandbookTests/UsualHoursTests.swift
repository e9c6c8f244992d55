import Conditions
import Occasions
import TestKit
import Testing

@testable import Handbook

@Suite struct UsualHoursTests {
    let sketch = Sketch()

    private func dinner(
        minutes: Int = 120, allowed: TimeRanges? = nil, fixed: Moment? = nil, kind: EngagementKind = .dinner
    ) -> EngagementID {
        sketch.engagement("dinner", "Dinner", minutes: minutes, kind: kind, allowed: allowed, fixed: fixed)
    }

    private func severities(_ id: EngagementID, at clock: String, day: Int = 23) -> [Severity] {
        sketch.findings("usual-hours", sketch.plan(Held(id, at: sketch.at(clock, day: day)))).map(\.severity)
    }

    @Test func keptFromTheFirstHourToTheLast() {
        let dinner = dinner()
        #expect(severities(dinner, at: "18:00").isEmpty)
        #expect(severities(dinner, at: "21:30", day: 24).isEmpty)
    }

    @Test func brokenBeforeAndAfter() {
        let dinner = dinner()
        #expect(severities(dinner, at: "17:59") == [.must])
        #expect(severities(dinner, at: "21:31") == [.must])
        #expect(severities(dinner, at: "09:25") == [.must])
    }

    @Test func nobodyIsAskedToMeetLateAtNight() {
        let guest = sketch.delegation("fr", "France")
        let talks = sketch.engagement("talks", "Talks", minutes: 45, kind: .bilateral, with: [guest])
        #expect(severities(talks, at: "22:50") == [.must])
        #expect(severities(talks, at: "21:15").isEmpty)
        let session = sketch.engagement("session", "Session", minutes: 45, kind: .session, attendance: 80)
        #expect(severities(session, at: "22:50") == [.must])
    }

    @Test func staffWorkAtNight() {
        #expect(severities(dinner(minutes: 45, kind: .session), at: "22:50").isEmpty)
    }

    @Test func whatIsLongerSpansTheHours() {
        let feast = dinner(minutes: 480)
        #expect(severities(feast, at: "15:30").isEmpty)
        #expect(severities(feast, at: "18:00").isEmpty)
        #expect(severities(feast, at: "15:29") == [.must])
        #expect(severities(feast, at: "18:01") == [.must])
    }

    @Test func aKindWithoutHoursAsksNothing() {
        #expect(severities(dinner(kind: .transfer), at: "03:00").isEmpty)
    }

    /// A welcome at the airport is when the plane is; a dinner after it is not.
    @Test func aCeremonyGoesWithItsMovement() {
        let guest = sketch.delegation("fr", "France")
        let arrival = sketch.engagement("arrival", "Arrival", minutes: 30, kind: .arrival, with: [guest])
        let welcome = sketch.engagement("welcome", "Welcome", minutes: 15, kind: .welcome, with: [guest])
        #expect(severities(welcome, at: "05:00") == [.must])
        sketch.order(arrival, welcome)
        #expect(severities(welcome, at: "05:00").isEmpty)
        let dinner = dinner()
        sketch.order(arrival, dinner)
        #expect(severities(dinner, at: "05:00") == [.must])
    }

    @Test func aCeremonyGoesWithGuestsWhoComeAtNight() {
        let guest = sketch.delegation("jp", "Japan", arrival: sketch.at("04:30"))
        let photo = sketch.engagement("photo", "Photo", minutes: 15, kind: .photo, with: [guest])
        #expect(severities(photo, at: "05:00").isEmpty)
        let talks = sketch.engagement("talks", "Talks", minutes: 15, kind: .bilateral, with: [guest])
        #expect(severities(talks, at: "05:00") == [.must])
    }

    /// The night of the day before runs into the first day.
    @Test func hoursRunPastMidnight() {
        let night = EngagementKind(
            id: "night", name: Text(everywhere: "Night"), usualHours: 1320...1680)
        let watch = dinner(minutes: 60, kind: night)
        #expect(severities(watch, at: "03:00").isEmpty)
        #expect(severities(watch, at: "23:30").isEmpty)
        #expect(severities(watch, at: "04:00") == [.must])
    }

    @Test func hoursOfItsOwnGoBefore() {
        let tea = dinner(allowed: sketch.times(sketch.range("15:00", "18:00")))
        #expect(severities(tea, at: "15:30") == [.note])
        let fixed = sketch.engagement("early", "Early", minutes: 60, kind: .dinner, fixed: sketch.at("12:00"))
        #expect(severities(fixed, at: "12:00") == [.note])
    }

    /// A day, or what a relief leaves of one, says nothing of hours.
    @Test func daysAreNoHours() {
        let dinner = dinner(allowed: sketch.times(sketch.range("00:00", "24:00", day: 24)))
        #expect(severities(dinner, at: "12:00", day: 24) == [.must])
        let part = sketch.engagement(
            "part", "Part", minutes: 120, kind: .dinner, allowed: sketch.times(sketch.range("00:00", "20:00")))
        #expect(severities(part, at: "12:00") == [.must])
    }

    @Test func anOccasionOfOtherHoursLeavesNoChoice() {
        let night = sketch.occasion("night", "Night", .confirmed, window: sketch.range("00:00", "06:00", day: 24))
        let supper = sketch.engagement("supper", "Supper", minutes: 60, kind: .dinner, occasion: night)
        #expect(severities(supper, at: "01:00", day: 24) == [.note])
    }

    @Test func worded() {
        let plan = sketch.plan(Held(dinner(), at: sketch.at("09:25")))
        #expect(
            sketch.words("usual-hours", plan) == [
                """
                'Dinner' (ecofin/dinner) on Fri 23 Feb 2024 09:25-11:25 lies outside the usual hours of its kind 'Dinner' \
                (dinner), 18:00-23:30 -> start it no earlier than Fri 23 Feb 2024 18:00, or give it hours of its own \
                ('between')
                """
            ])
        #expect(
            sketch.words("usual-hours", plan, in: .nl) == [
                """
                'Dinner' (ecofin/dinner) op vr 23 feb 2024 09:25-11:25 ligt buiten de gebruikelijke uren van haar soort \
                'Diner' (dinner), 18:00-23:30 -> laat het niet vóór vr 23 feb 2024 18:00 beginnen, of geef haar eigen \
                uren ('between')
                """
            ])
        #expect(
            sketch.words("usual-hours", plan, in: .fr) == [
                """
                'Dinner' (ecofin/dinner) le ven 23 févr 2024 09:25-11:25 se tient hors des heures habituelles de son genre \
                'Dîner' (dinner), 18:00-23:30 -> ne pas le commencer avant le ven 23 févr 2024 18:00, ou lui donner des \
                heures propres ('between')
                """
            ])
    }
}
