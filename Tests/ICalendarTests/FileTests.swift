import ICalendar
import Testing

@Suite struct `Files of every make` {
    private let simple = event("a", "DTSTART:20260608T090000Z", "SUMMARY:Zoë")

    private func fault(_ bytes: [UInt8], limits: Limits = .standard) -> String? {
        do throws(CalendarFault) {
            _ = try CalendarReader.read(
                bytes, named: "x.ics", window: 0...1, defaultZone: "Europe/Brussels", limits: limits)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test(arguments: ["\r\n", "\n", "\r", "\r\r\n", "\r\n\r\n"])
    func `any line end will do`(lineEnd: String) throws {
        let reading = try read(file(simple, lineEnd: lineEnd))
        #expect(reading.occurrences.map(\.summary) == ["Zoë"])
        #expect(reading.codes == [])
    }

    @Test func `a byte order mark is passed over`() throws {
        #expect(try read([0xEF, 0xBB, 0xBF] + file(simple)).occurrences.count == 1)
    }

    @Test func `UTF-16 is converted`() throws {
        let text = String(decoding: file(simple), as: UTF8.self)
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let reading = try read(bytes)
        #expect(reading.occurrences.map(\.summary) == ["Zoë"])
        #expect(reading.codes == ["utf-16"])
    }

    @Test func `text that is not UTF-8 is Windows-1252`() throws {
        var bytes = file(event("a", "DTSTART:20260608T090000Z", "SUMMARY:Zo#, 5 @"))
        for index in bytes.indices where bytes[index] == 0x23 { bytes[index] = 0xEB }
        for index in bytes.indices where bytes[index] == 0x40 { bytes[index] = 0x80 }
        let reading = try read(bytes)
        #expect(reading.occurrences.map(\.summary) == ["Zoë, 5 €"])
        #expect(reading.notices.map { "\($0.code) \($0.line)" } == ["charset 7"])
    }

    @Test func `a fold may cut a letter in two`() throws {
        var bytes = file(event("a", "DTSTART:20260608T090000Z", "SUMMARY:Zoë"))
        let index = try #require(bytes.firstIndex(of: 0xC3))
        bytes.insert(contentsOf: [0x0D, 0x0A, 0x20], at: index + 1)
        let reading = try read(bytes)
        #expect(reading.occurrences.map(\.summary) == ["Zoë"])
        #expect(reading.codes == [])
    }

    @Test func `lines are counted through folds`() throws {
        let reading = try read(
            file(
                event("a", "DESCRIPTION:one\n  two\n  three", "DTSTART:20260608T090000Z"),
                event("b", "DTSTART:nonsense")))
        #expect(reading.occurrences.map(\.line) == [4])
        #expect(reading.occurrences.map(\.description) == ["one two three"])
        #expect(reading.notices.map(\.line) == [13])
    }

    @Test func `what cannot be a calendar is refused with what to do`() {
        #expect(
            fault([])
                == "x.ics:1:1: error: the file is empty. Export the calendar again, or check the address.")
        #expect(
            fault(Array("\n<!DOCTYPE html><html>".utf8))
                == "x.ics:2:1: error: this is a web page or other markup, not a calendar. Download the .ics file itself; a page may ask for a password first."
        )
        #expect(
            fault(Array("Dear all,\nhere is".utf8))
                == "x.ics:1:1: error: this is not a calendar: it does not begin with BEGIN:VCALENDAR. Export the calendar as an .ics file."
        )
        #expect(
            fault([0, 0, 0, 0])
                == "x.ics:1:1: error: the file is empty. Export the calendar again, or check the address.")
        #expect(
            fault(Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:2026".utf8))
                == "x.ics:4:1: error: the file is cut off and holds no complete event. Fetch or export it again.")
    }

    @Test func `50 MB are refused at once`() {
        let bytes = [UInt8](repeating: 0x58, count: 50_000_000)
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(
                fault(bytes)
                    == "x.ics:1:1: error: the file has 50000000 bytes, more than the 10485760 that are read. Export a shorter stretch of time, or split the file."
            )
        }
        #expect(time < .seconds(1))
    }

    @Test func `of a file that is cut off the complete events are saved`() throws {
        let bytes = Array(file(simple, event("b", "DTSTART:20260608T100000Z")).dropLast(30))
        let reading = try read(bytes)
        #expect(reading.occurrences.map(\.uid) == ["a"])
        #expect(
            reading.notices.map { "\($0.severity) \($0.code) \($0.line)" } == [
                "skipped unclosed-event 9", "warning cut-off 11",
            ])
    }

    @Test func `an event that is not closed does not take the next one with it`() throws {
        let reading = try read(file("BEGIN:VEVENT\nUID:open\nDTSTART:20260608T080000Z", simple))
        #expect(reading.occurrences.map(\.uid) == ["a"])
        #expect(reading.notices.map { "\($0.code) \($0.line) \($0.uid ?? "")" } == ["unclosed-event 4 open"])
    }

    @Test func `NUL bytes are left out`() throws {
        let reading = try read(file(event("a", "DTSTART:20260608T090000Z", "SUMMARY:a\u{0}b"), simple))
        #expect(reading.notices.first?.code == "nul")
        #expect(reading.notices.first?.line == 7)
        #expect(reading.account.read == 2)
    }

    @Test func `several calendars and bare events are read`() throws {
        let two = file(simple) + file(event("b", "DTSTART:20260608T100000Z"))
        #expect(try read(two).occurrences.map(\.uid) == ["a", "b"])
        let bare = try read(Array(simple.utf8))
        #expect(bare.occurrences.map(\.uid) == ["a"])
        #expect(bare.codes == ["bare-event"])
    }

    @Test func `a calendar without events is told`() throws {
        #expect(try read(file()).codes == ["no-events"])
    }

    @Test func `deep nesting does no harm`() throws {
        let depth = 50_000
        let reading = try read(
            file(
                String(repeating: "BEGIN:X\n", count: depth) + simple + String(repeating: "\nEND:X", count: depth),
                event("b", "DTSTART:20260608T100000Z")))
        #expect(reading.account.read == 2)
        #expect(reading.occurrences.map(\.uid) == ["b"])
        #expect(reading.codes == ["nesting", "nesting"])
    }

    @Test func `a long line is cut and told`() throws {
        let reading = try read(
            file(event("a", "DTSTART:20260608T090000Z", "DESCRIPTION:" + String(repeating: "x", count: 70_000))))
        #expect(reading.codes == ["long-line"])
        #expect(reading.occurrences.first?.description?.utf8.count == 65_536 - 12)
    }

    @Test func `lines that are no property are told`() throws {
        let reading = try read(file(event("a", "DTSTART:20260608T090000Z", "some words", "LOCATION:")))
        #expect(reading.notices.map { "\($0.code) \($0.line)" } == ["stray-line 7"])
        #expect(reading.occurrences.first?.location == nil)
    }

    @Test func `too many events, occurrences or warnings are bounded`() throws {
        var limits = Limits.standard
        limits.events = 1
        limits.warnings = 2
        let series = event("s", "DTSTART:20260608T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY")
        #expect(
            fault(file(simple, series), limits: limits)
                == "x.ics:9:1: error: more than 1 events. Export a shorter stretch of time, or split the file.")
        #expect(
            try read(file(simple, "a b", "c d", "e f"), limits: limits).codes == [
                "stray-line", "stray-line", "more-warnings",
            ])
        limits.events = 9
        limits.warnings = 9
        limits.occurrencesOfOneEvent = 100
        #expect(
            try read(file(simple, series), limits: limits).notices.map { "\($0.code) \($0.line)" } == ["joined 13"])
        limits.steps = 50
        #expect(try read(file(simple, series), limits: limits).codes == ["joined"])
    }
}
