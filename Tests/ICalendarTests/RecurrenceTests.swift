import ICalendar
import Testing

@Suite struct `Repeating events` {
    @Test func `the start counts even where the rule does not meet it`() throws {
        #expect(
            try instances("20250304T090000", "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3")
                == ["20250304T090000", "20250310T090000", "20250317T090000", "20250324T090000"])
    }

    @Test(arguments: [
        // Every second week: the week of the start is the first, and its first day decides which days share it.
        ("20250304T090000", "MO", "SU,TU", ["0304", "0309", "0318", "0323", "0401"]),
        ("20250304T090000", "SU", "SU,TU", ["0304", "0316", "0318", "0330", "0401"]),
        ("20250308T090000", "SU", "SU,SA", ["0308", "0316", "0322", "0330", "0405"]),
        ("20250308T090000", "MO", "SU,SA", ["0308", "0309", "0322", "0323", "0405"]),
        ("20250308T090000", "SA", "SU,SA", ["0308", "0309", "0322", "0323", "0405"]),
        ("20250307T090000", "SA", "FR,SA", ["0307", "0315", "0321", "0329", "0404"]),
        ("20250306T090000", "TH", "WE,TH", ["0306", "0312", "0320", "0326", "0403"]),
    ])
    func `a week begins where the rule says`(start: String, week: String, days: String, expected: [String]) throws {
        let found = try instances(start, "RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=\(week);BYDAY=\(days);COUNT=5")
        let shown = found.map { $0.dropFirst(4).prefix(4) }.map(String.init)
        #expect(shown == expected)
    }

    @Test(arguments: [
        ("20250131T090000", "FREQ=MONTHLY;COUNT=4", ["20250131", "20250331", "20250531", "20250731"]),
        ("20250131T090000", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", ["20250131", "20250228", "20250331"]),
        ("20250127T090000", "FREQ=MONTHLY;BYDAY=-1MO;COUNT=3", ["20250127", "20250224", "20250331"]),
        (
            "20250131T090000", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3",
            ["20250131", "20250228", "20250331"]
        ),
        ("20240229T090000", "FREQ=YEARLY;UNTIL=20271231", ["20240229"]),
        ("20241231T090000", "FREQ=DAILY;BYMONTHDAY=-1;COUNT=3", ["20241231", "20250131", "20250228"]),
        ("20241230T090000", "FREQ=YEARLY;BYWEEKNO=1;COUNT=3", ["20241230", "20251229", "20270104"]),
        ("20240409T090000", "FREQ=YEARLY;BYYEARDAY=-1,100;COUNT=3", ["20240409", "20241231", "20250410"]),
        ("20241103T090000", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU;COUNT=3", ["20241103", "20251102", "20261101"]),
        ("20250101T090000", "freq=weekly;byday=MO, WE;count=3", ["20250101", "20250106", "20250108"]),
    ])
    func `rules of every kind`(start: String, rule: String, expected: [String]) throws {
        let found = try instances(start, "RRULE:" + rule).map { String($0.prefix(8)) }
        #expect(found == expected)
    }
}
