import Editions
import Feeds
import Foundation
import ICalendar
import Occasions
import TestKit
import Testing

/// A feed is a function of its edition: what did not change is not told again.
@Suite struct ChangeTests {
    @Test func theSameEditionGivesTheSameBytes() throws {
        let visit = Visit()
        for audience in visit.publication.audiences {
            let bytes = try CalendarWriter.write(visit.feed(audience).calendar)
            #expect(try CalendarWriter.write(Visit().feed(audience).calendar) == bytes)
        }
    }

    @Test func oneMovedEngagementIsOneChangedEvent() throws {
        let before = Visit()
        var after = Visit()
        after.plan[after.plenary] = .starts(after.sketch.at("09:30"))
        after.changes[after.plenary.index] = ChangeRecord(sequence: 1, changed: Moment(minutes: 28_400_001))
        after.revision = 2
        for audience in [
            Audience.everybody, before.audience(before.france), before.audience(before.mayor),
            before.audience(before.officer),
            before.audience(before.interpreter),
        ] {
            let old = try before.events(audience)
            let new = try after.events(audience)
            #expect(old.count == new.count)
            let changed = new.filter { !old.contains($0) }
            #expect(changed.count == 1)
            #expect(changed.first?.contains("SEQUENCE:1\n") == true)
            #expect(changed.first?.contains("DTSTAMP:20231231T052100Z") == true)
            #expect(changed.first?.contains("DTSTART;TZID=Europe/Brussels:20240223T093000") == true)
            #expect(
                old.first { !new.contains($0) }?.split(separator: "\n").first
                    == changed.first?.split(separator: "\n").first)
            // Outside the events only the version says that there is news.
            #expect(
                try after.text(audience).replacing("Version 2", with: "Version 1").split(separator: "BEGIN:VEVENT")
                    .first
                    == before.text(audience).split(separator: "BEGIN:VEVENT").first)
        }
        // Its set-up and strike move with it in the room's feed, and nobody else's.
        let old = try before.events(before.audience(before.hall))
        let new = try after.events(before.audience(before.hall))
        #expect(new.filter { !old.contains($0) }.count == 3)
        #expect(try before.events(before.audience(before.salon)) == after.events(before.audience(before.salon)))
    }

    @Test func whatIsNotYetPromisedIsTentative() throws {
        let visit = Visit()
        let opening = try #require(
            visit.events(visit.audience(visit.mayor)).first { $0.contains("SUMMARY:Opening of the fair") })
        #expect(opening.contains("STATUS:TENTATIVE"))
        #expect(opening.contains("TRANSP:OPAQUE"))
        #expect(opening.contains("BUSYSTATUS:TENTATIVE"))
        // The hall knows of an option that it is held, and not by whom.
        let salon = try visit.events(visit.audience(visit.salon))
        #expect(salon.contains { $0.contains("SUMMARY:Taken\n") && $0.contains("STATUS:TENTATIVE") })
    }

    @Test func setUpAndStrikeAreShownAndBlockNobody() throws {
        let visit = Visit()
        let events = try visit.events(visit.audience(visit.hall))
        let setUp = try #require(events.first { $0.contains("SUMMARY:Set-up: First working session") })
        #expect(setUp.contains("DTSTART;TZID=Europe/Brussels:20240223T080000"))
        #expect(setUp.contains("DTEND;TZID=Europe/Brussels:20240223T090000"))
        #expect(setUp.contains("DESCRIPTION:theatre\\, 80 people"))
        let strike = try #require(events.first { $0.contains("SUMMARY:Strike: First working session") })
        #expect(strike.contains("DTEND;TZID=Europe/Brussels:20240223T113000"))
        for event in [setUp, strike] {
            #expect(event.contains("TRANSP:TRANSPARENT"))
            #expect(event.contains("BUSYSTATUS:FREE"))
        }
        #expect(try visit.events(visit.audience(visit.mayor)).allSatisfy { !$0.contains("Set-up") })
    }

    @Test func anEngagementHasOneUidInEveryFeed() throws {
        let visit = Visit()
        let uids = try [Audience.everybody, visit.audience(visit.japan), visit.audience(visit.interpreter)].map {
            audience in
            try visit.events(audience).first { $0.contains("First working session") }?.split(separator: "\n").first
        }
        #expect(Set(uids).count == 1)
        #expect(uids[0] != nil)
    }

    @Test func namesOfFilesNeverMeet() {
        let visit = Visit()
        let twin = visit.sketch.venue("icc-main", "Annex")
        _ = visit.sketch.room("x", "X", at: twin)
        let other = visit.sketch.venue("icc", "Annex")
        _ = visit.sketch.room("main-x", "X", at: other)
        let names = visit.publication.audiences.map { visit.feed($0).fileName }
        #expect(Set(names).count == names.count)
        #expect(names.contains("room-icc.main.ics"))
        #expect(names.contains("delegation-ecofin.fr.ics"))
        #expect(names.allSatisfy(Feed.isName))
    }
}
