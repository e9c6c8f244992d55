import Editions
import Feeds
import ICalendar
import Occasions
import Testing

/// Whole feeds, from the first line to the last.
@Suite struct GoldenTests {
    private let visit = Visit()

    private func events(_ audience: Audience) throws -> String {
        let text = try visit.text(audience)
        return text.firstRange(of: "END:VTIMEZONE\n").map { String(text[$0.upperBound...]) } ?? text
    }

    @Test func everybody() throws {
        #expect(
            try visit.text(.everybody) == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//hostcity//Protocol office//EN
                CALSCALE:GREGORIAN
                NAME:Protocol office
                X-WR-CALNAME:Protocol office
                X-WR-CALDESC:Version 1
                X-WR-TIMEZONE:Europe/Brussels
                REFRESH-INTERVAL;VALUE=DURATION:PT1H
                X-PUBLISHED-TTL:PT1H
                BEGIN:VTIMEZONE
                TZID:Europe/Brussels
                X-LIC-LOCATION:Europe/Brussels
                BEGIN:DAYLIGHT
                DTSTART:19700329T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                TZNAME:+0200
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:19701025T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                TZNAME:+0100
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:7041bb52c8a08a94fd59954ddfe53896@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T090000
                DTEND;TZID=Europe/Brussels:20240223T110000
                SUMMARY:First working session
                LOCATION:Main hall - Congress centre
                DESCRIPTION:Informal meeting
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                CLASS:PUBLIC
                END:VEVENT
                END:VCALENDAR

                """)
    }

    @Test func aDelegation() throws {
        #expect(
            try events(visit.audience(visit.france)) == """
                BEGIN:VEVENT
                UID:f0dddf01bf103ad7d3a93117e756b9dd@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T080000
                DTEND;TZID=Europe/Brussels:20240223T083000
                SUMMARY:Engagement (ask the office)
                LOCATION:Congress centre
                DESCRIPTION:Informal meeting
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                CLASS:PRIVATE
                END:VEVENT
                BEGIN:VEVENT
                UID:7041bb52c8a08a94fd59954ddfe53896@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T090000
                DTEND;TZID=Europe/Brussels:20240223T110000
                SUMMARY:First working session
                LOCATION:Main hall - Congress centre
                DESCRIPTION:Informal meeting
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                CLASS:PRIVATE
                END:VEVENT
                BEGIN:VEVENT
                UID:ab7098451f5c7c60b25304dba4e80bbc@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T190000
                DTEND;TZID=Europe/Brussels:20240223T213000
                SUMMARY:Dinner of the mayor
                LOCATION:Salon - Congress centre
                DESCRIPTION:Informal meeting
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                CLASS:PRIVATE
                END:VEVENT
                END:VCALENDAR

                """)
    }

    @Test func aLiaisonOfficer() throws {
        #expect(
            try events(visit.audience(visit.officer)) == """
                BEGIN:VEVENT
                UID:52baf4b77b2d889c8d433a2425d69fcc@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T070000
                DTEND;TZID=Europe/Brussels:20240223T080000
                SUMMARY:Duty (ask the office)
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                CLASS:PRIVATE
                END:VEVENT
                BEGIN:VEVENT
                UID:f0dddf01bf103ad7d3a93117e756b9dd@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T080000
                DTEND;TZID=Europe/Brussels:20240223T083000
                SUMMARY:How firm is France
                LOCATION:Salon - Congress centre
                DESCRIPTION:Informal meeting\\nYour part: protocol
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                CLASS:PRIVATE
                END:VEVENT
                BEGIN:VEVENT
                UID:7041bb52c8a08a94fd59954ddfe53896@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T090000
                DTEND;TZID=Europe/Brussels:20240223T110000
                SUMMARY:First working session
                LOCATION:Main hall - Congress centre
                DESCRIPTION:Informal meeting\\nYour part: liaison officer for France
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                CLASS:PRIVATE
                END:VEVENT
                END:VCALENDAR

                """)
    }

    /// What a feed says by itself is in the office's language; titles are the office's own words.
    @Test func inTheLanguageOfTheOffice() throws {
        func lines(_ audience: Audience, _ language: Language) throws -> [String] {
            let feed = Feed(Publication(visit.edition(in: language), now: nil).view(for: audience))
            let text = String(decoding: try CalendarWriter.write(feed.calendar), as: UTF8.self)
                .replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
            let own = text.split(separator: "\n").filter { $0.hasPrefix("SUMMARY:") || $0.hasPrefix("DESCRIPTION:") }
            return Array(Set(own.map(String.init))).sorted()
        }
        #expect(
            try lines(visit.audience(visit.officer), .nl) == [
                "DESCRIPTION:Informal meeting\\nUw taak: protocol",
                "DESCRIPTION:Informal meeting\\nUw taak: verbindingsofficier van France",
                "SUMMARY:First working session", "SUMMARY:How firm is France", "SUMMARY:Taak (vraag de dienst)",
            ])
        #expect(
            try lines(visit.audience(visit.interpreter), .fr) == [
                "DESCRIPTION:Informal meeting\\nVotre mission : interprète (simultanée\\, fr nl)",
                "SUMMARY:First working session", "SUMMARY:Mission (demander au service)",
            ])
        #expect(try lines(visit.audience(visit.hall), .nl).contains("SUMMARY:Opbouw: First working session"))
    }

    @Test func anInterpreter() throws {
        #expect(
            try events(visit.audience(visit.interpreter)) == """
                BEGIN:VEVENT
                UID:7041bb52c8a08a94fd59954ddfe53896@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T090000
                DTEND;TZID=Europe/Brussels:20240223T110000
                SUMMARY:First working session
                LOCATION:Main hall - Congress centre
                DESCRIPTION:Informal meeting\\nYour part: interpreter (simultaneous\\, fr nl)
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                CLASS:PRIVATE
                END:VEVENT
                BEGIN:VEVENT
                UID:4d3ec23ae9c59b0bd8813c740e9c61a5@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T140000
                DTEND;TZID=Europe/Brussels:20240223T150000
                SUMMARY:Duty (ask the office)
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                CLASS:PRIVATE
                END:VEVENT
                END:VCALENDAR

                """)
    }

    @Test func aRoom() throws {
        #expect(
            try events(visit.audience(visit.hall)) == """
                BEGIN:VEVENT
                UID:e8ed54c809786fa80b76b5b8aeca2056@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T080000
                DTEND;TZID=Europe/Brussels:20240223T090000
                SUMMARY:Set-up: First working session
                DESCRIPTION:theatre\\, 80 people
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                X-MICROSOFT-CDO-BUSYSTATUS:FREE
                CLASS:PUBLIC
                END:VEVENT
                BEGIN:VEVENT
                UID:7041bb52c8a08a94fd59954ddfe53896@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T090000
                DTEND;TZID=Europe/Brussels:20240223T110000
                SUMMARY:First working session
                DESCRIPTION:theatre\\, 80 people
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                CLASS:PUBLIC
                END:VEVENT
                BEGIN:VEVENT
                UID:8b3fe9365d523807dca4dc93718c3313@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T110000
                DTEND;TZID=Europe/Brussels:20240223T113000
                SUMMARY:Strike: First working session
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                X-MICROSOFT-CDO-BUSYSTATUS:FREE
                CLASS:PUBLIC
                END:VEVENT
                BEGIN:VEVENT
                UID:4d3ec23ae9c59b0bd8813c740e9c61a5@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T130000
                DTEND;TZID=Europe/Brussels:20240223T160000
                SUMMARY:Taken
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                CLASS:PRIVATE
                END:VEVENT
                BEGIN:VEVENT
                UID:e36f3db6ff50c9841e4701602663468e@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240224T090000
                DTEND;TZID=Europe/Brussels:20240224T100000
                SUMMARY:Set-up: Opening of the fair
                STATUS:TENTATIVE
                TRANSP:TRANSPARENT
                X-MICROSOFT-CDO-BUSYSTATUS:FREE
                CLASS:PUBLIC
                END:VEVENT
                BEGIN:VEVENT
                UID:6087b2669f4c74eef98518585ae12248@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240224T100000
                DTEND;TZID=Europe/Brussels:20240224T110000
                SUMMARY:Opening of the fair
                STATUS:TENTATIVE
                TRANSP:OPAQUE
                X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE
                CLASS:PUBLIC
                END:VEVENT
                BEGIN:VEVENT
                UID:94d3dcd6187be9b04ede1052ddf9df20@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240224T110000
                DTEND;TZID=Europe/Brussels:20240224T113000
                SUMMARY:Strike: Opening of the fair
                STATUS:TENTATIVE
                TRANSP:TRANSPARENT
                X-MICROSOFT-CDO-BUSYSTATUS:FREE
                CLASS:PUBLIC
                END:VEVENT
                END:VCALENDAR

                """)
    }
}
