package import ICalendar
package import Occasions

/// One calendar file, its faults told as those of any document.
package enum CalendarFile {
    /// Parses a file once; what it states and what takes place is then asked of the document.
    /// A calendar that is marked as classified, or holds an event that is, is refused.
    package static func parse(_ bytes: [UInt8], named file: String) throws(Fault) -> CalendarDocument {
        let document: CalendarDocument
        do throws(CalendarFault) {
            document = try CalendarDocument.parse(bytes, named: file)
        } catch {
            throw fault(error)
        }
        try Marking.check(document)
        return document
    }

    /// What takes place in the windows, in minutes. `others`: what other files hold of the same events.
    package static func reading(
        _ document: CalendarDocument, over windows: [ClosedRange<Int>], zone: CivilZone,
        beside others: [EventVersion] = []
    ) throws(Fault) -> CalendarReading {
        do throws(CalendarFault) {
            var reading = try document.reading(over: windows, defaultZone: zone.name, beside: others)
            reading.add(Marking.doubts(about: document))
            return reading
        } catch {
            throw fault(error)
        }
    }

    /// The times the file states; nil where it holds no event.
    package static func extent(_ document: CalendarDocument, zone: CivilZone) throws(Fault) -> StatedExtent? {
        do throws(CalendarFault) {
            return try document.extent(defaultZone: zone.name)
        } catch {
            throw fault(error)
        }
    }

    /// Which version of each event the file holds.
    static func versions(_ document: CalendarDocument, zone: CivilZone) throws(Fault) -> [EventVersion] {
        do throws(CalendarFault) {
            return try document.versions(defaultZone: zone.name)
        } catch {
            throw fault(error)
        }
    }

    /// `window` in minutes; a calendar or event that is marked as classified is refused.
    package static func read(
        _ bytes: [UInt8], named file: String, window: ClosedRange<Int>, zone: CivilZone
    ) throws(Fault) -> CalendarReading {
        try reading(try parse(bytes, named: file), over: [window], zone: zone)
    }

    private static func fault(_ error: CalendarFault) -> Fault {
        Fault(
            SourcePlace(file: error.file, line: error.line, column: error.column), Message(told: error.what),
            Message(told: error.remedy))
    }
}
