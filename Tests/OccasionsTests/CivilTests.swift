import Occasions
import Testing

/// Dates and clocks on the wall.
@Suite struct CivilTests {
    private func date(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
        try #require(CivilDate(year: year, month: month, day: day))
    }

    @Test(arguments: [
        (1970, 1, 1, 0), (1969, 12, 31, -1), (1900, 1, 1, -25_567), (1900, 3, 1, -25_508), (2000, 2, 29, 11_016),
        (2000, 3, 1, 11_017), (2024, 2, 23, 19_776), (2026, 11, 23, 20_780), (2100, 2, 28, 47_540),
        (2100, 3, 1, 47_541),
    ])
    func dayNumbersOfKnownDates(year: Int, month: Int, day: Int, number: Int) throws {
        let known = try date(year, month, day)
        #expect(known.dayNumber == number)
        #expect(CivilDate(dayNumber: number) == known)
    }

    @Test func everyDayFollowsTheOneBefore() throws {
        var expected = try date(1900, 1, 1)
        for number in expected.dayNumber...(try date(2200, 12, 31)).dayNumber {
            let found = CivilDate(dayNumber: number)
            if found != expected || found.dayNumber != number {
                Issue.record("day \(number) is \(found.text), should be \(expected.text)")
                return
            }
            let isLast = expected.day == CivilDate.days(inMonth: expected.month, of: expected.year)
            let next =
                !isLast
                ? CivilDate(year: expected.year, month: expected.month, day: expected.day + 1)
                : expected.month < 12
                    ? CivilDate(year: expected.year, month: expected.month + 1, day: 1)
                    : CivilDate(year: expected.year + 1, month: 1, day: 1)
            guard let next else { return }
            expected = next
        }
        #expect(expected == (try date(2200, 12, 31)))
    }

    @Test func datesThatDoNotExist() {
        #expect(CivilDate(year: 2023, month: 2, day: 29) == nil)
        #expect(CivilDate(year: 2100, month: 2, day: 29) == nil)
        #expect(CivilDate(year: 2000, month: 2, day: 29) != nil)
        #expect(CivilDate(year: 2024, month: 4, day: 31) == nil)
        #expect(CivilDate(year: 2024, month: 13, day: 1) == nil)
        #expect(CivilDate(year: 2024, month: 0, day: 1) == nil)
        #expect(CivilDate(year: 2024, month: 1, day: 0) == nil)
    }

    @Test func weekdays() throws {
        #expect(try date(2024, 2, 23).weekday == .friday)
        #expect(try date(1970, 1, 1).weekday == .thursday)
        #expect(try date(1969, 12, 28).weekday == .sunday)
        #expect(try date(1900, 1, 1).weekday == .monday)
        #expect(try date(2024, 2, 24).weekday.isWeekend && !date(2024, 2, 23).weekday.isWeekend)
        #expect(Weekday.friday.short == "fri" && Weekday.friday.title == "Fri")
    }

    @Test func dateText() throws {
        #expect(try date(2024, 2, 3).text == "2024-02-03")
        #expect(CivilTime(try date(2024, 2, 3), 545).text == "2024-02-03 09:05")
        #expect(try date(2024, 2, 28).adding(days: 2).text == "2024-03-01")
    }

    // MARK: Zones

    private func zone(_ name: String) throws -> CivilZone { try #require(CivilZone(name)) }

    @Test func onlyZonesThatAreKnown() {
        #expect(CivilZone("Europe/Brussels") != nil && CivilZone("UTC") != nil)
        #expect(CivilZone("Europe/Gent") == nil && CivilZone("CET") == nil && CivilZone("GMT+1") == nil)
    }

    @Test func clocksGoForward() throws {
        let brussels = try zone("Europe/Brussels")
        let day = try date(2024, 3, 31)
        #expect(brussels.day(day).minutes == 23 * 60)
        #expect(brussels.day(day).end == brussels.day(day.adding(days: 1)).start)
        let before = brussels.moment(day, 119)
        #expect(brussels.civil(before).minuteOfDay == 119)
        #expect(brussels.civil(before + 1).minuteOfDay == 180)
        // 02:30 is skipped: read with the offset before the change it is 03:30.
        #expect(brussels.civil(brussels.moment(day, 150)).minuteOfDay == 210)
        #expect(brussels.moment(day, 180) - before == 1)
    }

    @Test func clocksGoBack() throws {
        let brussels = try zone("Europe/Brussels")
        let day = try date(2024, 10, 27)
        #expect(brussels.day(day).minutes == 25 * 60)
        let first = brussels.moment(day, 150)
        #expect(brussels.civil(first).minuteOfDay == 150)
        #expect(brussels.civil(first + 60) == brussels.civil(first), "the hour that is there twice")
        #expect(first - brussels.moment(day, 0) == 150, "a time that occurs twice means the first")
        #expect(brussels.moment(day, 180) - brussels.moment(day, 0) == 240)
    }

    @Test func tokyoNeverChanges() throws {
        let tokyo = try zone("Asia/Tokyo")
        for day in [try date(2024, 3, 31), try date(2024, 10, 27)] {
            #expect(tokyo.day(day).minutes == 24 * 60)
            #expect(tokyo.day(day).start.minutes == day.dayNumber * 1440 - 9 * 60)
        }
        #expect(tokyo.civil(Moment(minutes: 0)).minuteOfDay == 9 * 60)
    }

    @Test(arguments: [
        "Europe/Brussels", "Asia/Tokyo", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC",
    ])
    func everyMinuteIsReadBackOrIsTheSecondOfTwo(name: String) throws {
        let zone = try zone(name)
        let from = zone.moment(try date(2024, 1, 1), 0)
        for step in 0..<(366 * 24 * 4) {
            let moment = from + step * 15
            let again = zone.moment(zone.civil(moment))
            // Where the clocks went back the second pass is told as the first.
            #expect(again == moment || (again < moment && zone.civil(again) == zone.civil(moment)))
        }
    }

    @Test func minutesPastMidnightAreTheNextDay() throws {
        let brussels = try zone("Europe/Brussels")
        let day = try date(2024, 2, 23)
        #expect(brussels.moment(day, 26 * 60) == brussels.moment(day.adding(days: 1), 120))
        #expect(brussels.civil(brussels.moment(day, 1440)).date == day.adding(days: 1))
    }

    @Test func datesThatARangeTouches() throws {
        let brussels = try zone("Europe/Brussels")
        let day = try date(2024, 2, 23)
        #expect(brussels.dates(of: brussels.day(day)) == [day])
        let long = TimeRange(brussels.moment(day, 1439), minutes: 2)
        #expect(brussels.dates(of: long) == [day, day.adding(days: 1)])
    }
}
