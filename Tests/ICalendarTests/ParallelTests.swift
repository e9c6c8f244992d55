import ICalendar
import Testing

@Suite struct `Several at once` {
    /// libical keeps global state; the door to it lets one in at a time.
    @Test func `reading and writing side by side gives what they give alone`() async throws {
        let day = CalendarDay(year: 2026, month: 6, day: 8)
        let feed = FeedCalendar(
            name: "x", zone: "Europe/Brussels",
            events: (0..<50).map {
                FeedEvent(uid: "\($0)", stamp: 0, span: .allDay(first: day, last: day), summary: "Event \($0)")
            })
        let alone = try CalendarWriter.write(feed)
        let expected = try read(alone).occurrences
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let bytes = try CalendarWriter.write(feed)
                    return try bytes == alone && read(bytes).occurrences == expected
                }
            }
            for try await isSame in group { #expect(isSame) }
        }
    }
}
