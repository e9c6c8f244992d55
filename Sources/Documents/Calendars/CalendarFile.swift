package import ICalendar
package import Occasions

/// One calendar file, its faults told as those of any document.
package enum CalendarFile {
    /// `window` in minutes; a calendar or event that is marked as classified is refused.
    package static func read(
        _ bytes: [UInt8], named file: String, window: ClosedRange<Int>, zone: CivilZone
    ) throws(Fault) -> CalendarReading {
        let reading: CalendarReading
        do throws(CalendarFault) {
            reading = try CalendarReader.read(bytes, named: file, window: window, defaultZone: zone.name)
        } catch {
            throw Fault(
                SourcePlace(file: error.file, line: error.line, column: error.column), error.what, error.remedy)
        }
        try Marking.check(reading, file: file)
        return reading
    }
}
