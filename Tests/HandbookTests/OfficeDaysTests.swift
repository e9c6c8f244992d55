import Handbook
import Occasions
import Testing

/// Times counted in days on which the office works.
@Suite struct OfficeDaysTests {
    private static let zone = CivilZone("Europe/Brussels") ?? .utc

    private func moment(_ day: Int, _ hour: Int, _ minute: Int = 0, month: Int = 5) throws -> Moment {
        Self.zone.moment(try #require(CivilDate(year: 2024, month: month, day: day)), hour * 60 + minute)
    }

    /// Office days of May 2024 with these holidays; the 3rd is a Friday.
    private func office(_ holidays: Int..., concerns: [String] = []) throws -> OfficeDays {
        let entries = try holidays.map { day in
            CalendarEntry(
                role: .holiday, range: Self.zone.day(try #require(CivilDate(year: 2024, month: 5, day: day))),
                title: "holiday", concerns: concerns)
        }
        let horizon = TimeRange(try moment(1, 0), minutes: 30 * 1440)
        return OfficeDays(Problem(zone: Self.zone, horizon: horizon, calendar: entries))
    }

    @Test func threeDaysFromFridayAfternoon() throws {
        let friday = try moment(3, 16)
        #expect(try office().end(of: 3, from: friday) == moment(8, 16))
        // A holiday on Thursday comes after the third day, and counts once a fourth is asked.
        #expect(try office(9).end(of: 3, from: friday) == moment(8, 16))
        #expect(try office(9).end(of: 4, from: friday) == moment(10, 16))
        // One that lies between moves the end to Thursday.
        #expect(try office(7).end(of: 3, from: friday) == moment(9, 16))
        #expect(try office(7, concerns: ["jp"]).end(of: 3, from: friday) == moment(8, 16))
        // From the Wednesday before, with the Thursday off: Friday, Monday, Tuesday.
        #expect(try office(2).end(of: 3, from: moment(1, 16)) == moment(7, 16))
    }

    @Test func whatBeginsOnADayOffEndsWithADay() throws {
        #expect(try office().end(of: 1, from: moment(4, 10)) == moment(6, 23, 59))
        #expect(try office(6).end(of: 2, from: moment(5, 23, 59)) == moment(8, 23, 59))
        #expect(try office(3).end(of: 1, from: moment(3, 9)) == moment(6, 23, 59))
    }

    /// The day on which the clocks change has 23 hours, and the end is at the same time on the wall.
    @Test func theClocksMayChange() throws {
        #expect(try office().end(of: 1, from: moment(29, 16, month: 3)) == moment(1, 16, month: 4))
    }
}
