import ICalendar
import Testing

@Suite struct `A feed read back` {
    @Test func `is the same`() throws {
        let start = minutes(2026, 6, 8, 7)
        let feed = FeedCalendar(
            name: "Visit of the King", zone: "Europe/Brussels",
            events: [
                FeedEvent(
                    uid: "m1@example.org", sequence: 3, stamp: minutes(2026, 1, 2),
                    span: .timed(startMinutes: start, endMinutes: start + 90, zone: "Europe/Brussels"),
                    summary: "Réception, au Palais; salle 2", location: "Palais\nRue Royale 1",
                    description: "Lange Zeile mit Ümläuten " + String(repeating: "äöü€😀 ", count: 40),
                    url: "https://example.org/a?b=c;d,e", categories: ["Court"], status: .tentative, busy: .tentative,
                    xProperties: [.init(name: "X-HOSTCITY-ID", value: "a, b; c\\d\ne")]),
                FeedEvent(
                    uid: "m2@example.org", stamp: minutes(2026, 1, 2),
                    span: .allDay(
                        first: CalendarDay(year: 2026, month: 3, day: 28),
                        last: CalendarDay(year: 2026, month: 3, day: 30)),
                    summary: "Days", busy: .free),
            ])
        let bytes = try CalendarWriter.write(feed)
        let reading = try read(bytes)
        #expect(reading.codes == [])
        #expect(reading.name == "Visit of the King")
        #expect(
            reading.occurrences == [
                Occurrence(
                    uid: "m2@example.org", line: reading.occurrences[0].line, startMinutes: minutes(2026, 3, 27, 23),
                    endMinutes: minutes(2026, 3, 30, 22),
                    allDay: AllDay(
                        first: CalendarDay(year: 2026, month: 3, day: 28),
                        last: CalendarDay(year: 2026, month: 3, day: 30)),
                    summary: "Days", idle: .free),
                Occurrence(
                    uid: "m1@example.org", sequence: 3, line: reading.occurrences[1].line, startMinutes: start,
                    endMinutes: start + 90, zone: "Europe/Brussels", summary: "Réception, au Palais; salle 2",
                    location: "Palais\nRue Royale 1",
                    description: ("Lange Zeile mit Ümläuten " + String(repeating: "äöü€😀 ", count: 40)).trimmed,
                    url: "https://example.org/a?b=c;d,e", categories: ["Court"], status: .tentative,
                    xProperties: ["X-HOSTCITY-ID": "a, b; c\\d\ne"]),
            ])
    }
}

extension String {
    var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
