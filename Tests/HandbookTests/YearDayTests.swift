import Handbook
import Occasions
import Testing

@Suite struct YearDayTests {
    /// The 13th of October 2026 is a Tuesday, as the 6th is; in 2024 the month begins with one.
    @Test(arguments: [(2024, 8), (2025, 14), (2026, 13), (2027, 12), (2028, 10)])
    func theSecondTuesdayOfOctober(_ year: Int, _ day: Int) {
        let rule = YearDay.weekday(nth: 2, .tuesday, month: 10)
        #expect(rule.date(in: year) == Guests.day(year, 10, day))
        #expect(rule.year(on: Guests.day(year, 10, day - 1)) == year - 1)
        #expect(rule.year(on: Guests.day(year, 10, day)) == year)
    }

    @Test func aFixedDayAndOneThatIsNotThere() {
        let leap = YearDay.date(month: 2, day: 29)
        #expect(leap.date(in: 2024) == Guests.day(2024, 2, 29))
        #expect(leap.date(in: 2025) == nil)
        #expect(YearDay.weekday(nth: 5, .monday, month: 2).date(in: 2025) == nil)
        #expect(YearDay.weekday(nth: 1, .tuesday, month: 10).date(in: 2024) == Guests.day(2024, 10, 1))
    }
}
