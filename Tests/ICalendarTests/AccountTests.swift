import ICalendar
import Testing

/// What blocks and what does not, each event in one place, with its line and its reason.
@Suite struct `The account` {
    private let start = "DTSTART;TZID=Europe/Brussels:20270312T090000"
    private let hour = "DURATION:PT1H"

    /// The policy of the importer. The same table stands in docs/documents.md.
    @Test(arguments: [
        ([], nil), (["STATUS:TENTATIVE"], nil), (["TRANSP:OPAQUE"], nil),
        (["X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"], nil), (["X-MICROSOFT-CDO-BUSYSTATUS:OOF"], nil),
        (["CLASS:PRIVATE"], nil), (["STATUS:CANCELLED"], CalendarAccount.Reason.cancelled),
        (["status:canceled"], .cancelled), (["TRANSP:TRANSPARENT"], .free), (["transp:transparent "], .free),
        (["X-MICROSOFT-CDO-BUSYSTATUS:FREE"], .free), (["STATUS:CANCELLED", "TRANSP:TRANSPARENT"], .cancelled),
    ])
    func `an event blocks or has a reason`(lines: [String], reason: CalendarAccount.Reason?) throws {
        for time in [[start, hour], ["DTSTART;VALUE=DATE:20270312"]] {
            let text = (["BEGIN:VEVENT", "UID:a"] + time + lines + ["END:VEVENT"]).joined(separator: "\n")
            let account = try read(file(text), ends: true).account
            #expect(account.notBlocking.map(\.reason) == (reason.map { [$0] } ?? []))
            #expect(account.blocking == (reason == nil ? 1 : 0))
            #expect(account.minutes + account.notBlocking.reduce(0) { $0 + $1.minutes } == (time.count > 1 ? 60 : 1440))
        }
    }

    @Test(arguments: [
        ([], "no-end", CalendarAccount.Reason.zeroLength, 4),
        (["DTEND;TZID=Europe/Brussels:20270312T090000"], "zero-length", .zeroLength, 7),
        (["DURATION:PT0S"], "zero-length", .zeroLength, 7),
        (["DTEND;TZID=Europe/Brussels:20270312T080000"], "end-before-start", .endsBeforeStart, 7),
        (["DTEND;VALUE=DATE:20270312"], "end-before-start", .endsBeforeStart, 7),
        (["DTEND:soon"], "bad-end", .unreadable, 7), (["DURATION:-PT1H"], "bad-duration", .unreadable, 7),
        (["DURATION:P9999W"], "bad-duration", .unreadable, 7), (["DURATION:long"], "bad-duration", .unreadable, 7),
    ])
    func `what takes no time is told with its line`(
        lines: [String], code: String, reason: CalendarAccount.Reason, line: Int
    ) throws {
        let text = (["BEGIN:VEVENT", "UID:a", start] + lines + ["END:VEVENT"]).joined(separator: "\n")
        let reading = try read(file(text), ends: true)
        let told = try #require(reading.notices.first { $0.code == code })
        #expect(told.line == line)
        #expect(reading.account.notBlocking.map(\.reason) == [reason])
        #expect(reading.account.notBlocking.map(\.line) == [4])
        #expect(reading.occurrences.map(\.blocks) == [false])
        // Who is free anyway need not hear of it.
        let free = try read(file(text.replacing("END:VEVENT", with: "TRANSP:TRANSPARENT\nEND:VEVENT")), ends: true)
        #expect(free.account.notBlocking.map(\.reason) == [.free])
    }

    @Test func `a whole account`() throws {
        let reading = try read(
            file(
                event("ok", start, hour), event("off", start, hour, "STATUS:CANCELLED"),
                event("free", start, hour, "TRANSP:TRANSPARENT"), event("day", "DTSTART;VALUE=DATE:20270312"),
                event("free-day", "DTSTART;VALUE=DATE:20270312", "TRANSP:TRANSPARENT"), event("point", start),
                event("back", start, "DTEND;TZID=Europe/Brussels:20270312T080000"), event("bad", "DTSTART:soon"),
                event("ok", start, hour), event("old", "DTSTART:20010101T100000Z", hour),
                event("weekly", start, hour, "RRULE:FREQ=WEEKLY;COUNT=3")), ends: true)
        let account = reading.account
        #expect([account.read, account.blocking, account.times, account.minutes] == [11, 3, 5, 1680])
        #expect([account.notBlocking.count, account.merged, account.outside] == [6, 1, 1])
        #expect(account.notBlocking.map(\.line) == [9, 15, 25, 30, 34, 41])
        #expect(
            account.notBlocking.map(\.reason) == [.cancelled, .free, .free, .zeroLength, .endsBeforeStart, .unreadable])
        let days = account.countingDays
        #expect([days.blocking, days.times, days.minutes, days.notBlocking.count] == [4, 6, 3120, 5])
        #expect(reading.account.countingDays.isBalanced)
    }

    @Test func `a change that its series takes out is not placed, and told`() throws {
        for exclusion in ["EXDATE:20270310T080000Z", "EXDATE;VALUE=DATE:20270310"] {
            let reading = try read(
                file(
                    event("a", "DTSTART:20270309T080000Z", hour, "RRULE:FREQ=DAILY;COUNT=3", exclusion),
                    event("a", "RECURRENCE-ID:20270310T080000Z", "DTSTART:20270310T100000Z", hour)))
            #expect(reading.occurrences.map(\.startMinutes) == [9, 11].map { minutes(2027, 3, $0, 8) })
            #expect(reading.codes == ["excluded-instance"])
            #expect(reading.account.notBlocking == [.init(line: 11, reason: .excluded)])
        }
    }

    @Test func `a series of which nothing is left is told apart from one outside the dates`() throws {
        let gone = try read(
            file(event("a", "DTSTART:20270309T080000Z", hour, "RRULE:FREQ=DAILY;COUNT=1", "EXDATE:20270309T080000Z")))
        #expect(gone.account.notBlocking.map(\.reason) == [.excluded])
        let moved = try read(
            file(
                event("a", "DTSTART:20270309T080000Z", hour, "RRULE:FREQ=DAILY;COUNT=1"),
                event("a", "RECURRENCE-ID:20270309T080000Z", "DTSTART:20270310T100000Z", hour)))
        #expect(moved.account.notBlocking.map(\.reason) == [.replaced])
        #expect(moved.account.blocking == 1)
    }

    // MARK: Busy times

    @Test func `busy times are read as events`() throws {
        let busy = [
            "BEGIN:VFREEBUSY", "UID:f", "DTSTART:20270301T000000Z", "DTEND:20270401T000000Z",
            "FREEBUSY:20270312T080000Z/20270312T090000Z,20270312T100000Z/PT30M",
            "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20270313T080000Z/PT1H", "FREEBUSY;FBTYPE=FREE:20270314T080000Z/PT1H",
            "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20270315T080000Z/PT1H,soon", "END:VFREEBUSY",
        ].joined(separator: "\n")
        let reading = try read(file(busy))
        #expect(reading.occurrences.map(\.minutes) == [60, 30, 60, 60, 60])
        #expect(reading.occurrences.map(\.blocks) == [true, true, true, false, true])
        #expect(reading.occurrences.map(\.status) == [.confirmed, .confirmed, .tentative, .confirmed, .confirmed])
        #expect(reading.account.read == 6)
        #expect(reading.account.minutes == 210)
        #expect(reading.notices.map { "\($0.code) \($0.line)" } == ["bad-period 11"])
        #expect(try read(file("BEGIN:VFREEBUSY\nUID:f\nEND:VFREEBUSY")).codes == ["no-events", "no-busy-time"])
    }

    @Test(arguments: ["P9999W", "-PT1H", "soon"])
    func `a busy time of no usable length is unreadable`(_ length: String) throws {
        let reading = try read(file("BEGIN:VFREEBUSY\nUID:f\nFREEBUSY:20270312T080000Z/\(length)\nEND:VFREEBUSY"))
        #expect(reading.occurrences.isEmpty)
        #expect(reading.account.notBlocking.map(\.reason) == [.unreadable])
        #expect(reading.codes == ["no-events", "bad-period"])
    }

    @Test func `what is no event is told`() throws {
        let reading = try read(file("BEGIN:VTODO\nUID:t\nDUE:20270312T080000Z\nEND:VTODO", event("a", start, hour)))
        #expect(reading.notices.map { "\($0.code) \($0.line)" } == ["no-event 4"])
        #expect(reading.account.read == 1)
    }
}
