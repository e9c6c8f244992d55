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
                UID:df38ff498ef0fe8f09d1be87d7517efd@protocol.example
                DTSTAMP:20231231T052000Z
                LAST-MODIFIED:20231231T052000Z
                SEQUENCE:0
                DTSTART;TZID=Europe/Brussels:20240223T090000
                DTEND;TZID=Europe/Brussels:20240223T110000
                SUMMARY:First working session
                LOCATION:Congress centre
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
                UID:2e0166ede3e3aaf42ee039418d4f6012@protocol.example
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
                UID:df38ff498ef0fe8f09d1be87d7517efd@protocol.example
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
                UID:e5cd406d152feae04f8d8f245c6c5e5e@protocol.example
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
                UID:2e286f7c96df712c176904f5390103e2@protocol.example
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
                UID:2e0166ede3e3aaf42ee039418d4f6012@protocol.example
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
                UID:df38ff498ef0fe8f09d1be87d7517efd@protocol.example
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
            let feed = Feed(Publication(visit.edition(in: language)).view(for: audience))
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
                UID:df38ff498ef0fe8f09d1be87d7517efd@protocol.example
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
                UID:7859adc65dc64643d6600c49d4c0dac1@protocol.example
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
                UID:30596c6aeb64df4652f622c1fe5f09b0@protocol.example
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
                UID:df38ff498ef0fe8f09d1be87d7517efd@protocol.example
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
                UID:f89b9db9721f0c6e096a4b9b87ad6780@protocol.example
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
                UID:7859adc65dc64643d6600c49d4c0dac1@protocol.example
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
                UID:409c894277dca6a72b0f2c36483c7529@protocol.example
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
                UID:e0bdcc288d052da4b4ea693807f80852@protocol.example
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
                UID:56966fd1ab095a2f7a2beb8016b25239@protocol.example
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
