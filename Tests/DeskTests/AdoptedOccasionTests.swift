import Documents
import ICalendar
import Occasions
import Testing

@testable import Desk

/// A calendar as a document of the office.
@Suite struct AdoptedOccasionTests {
    private func adopted(_ count: Int, _ title: (Int) -> String) throws -> AdoptedOccasion {
        var reading = CalendarReading()
        reading.occurrences = (0..<count).map {
            Occurrence(uid: "\($0)", startMinutes: 30_000_000 + $0, endMinutes: 30_000_060 + $0, summary: title($0))
        }
        return try AdoptedOccasion(reading, file: "x.ics", zone: .utc, office: nil)
    }

    @Test func equalTitlesAreNumbered() throws {
        let titles = ["Call", "Call 2", "Call", "call", "Call 2"]
        let text = try adopted(5) { titles[$0] }.text()
        let ids = text.split(separator: "\n").filter { $0.hasPrefix("  - id: ") }.map { $0.dropFirst(8) }
        #expect(ids == ["call", "call-2", "call-3", "call-4", "call-2-2"])
    }

    /// Not twice the time of different ones, and of no other order for many.
    @Test func manyEqualTitlesCostNoMoreThanDifferentOnes() throws {
        let clock = ContinuousClock()
        let equal = try adopted(20_000) { _ in "Call" }
        let different = try adopted(20_000) { "Call of \($0)" }
        let times = [different, equal].map { occasion in clock.measure { _ = occasion.text() } }
        #expect(times[1] < times[0] * 3 + .milliseconds(200), "\(times)")
    }
}
