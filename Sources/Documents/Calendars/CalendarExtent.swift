package import Occasions

/// The dates a calendar file speaks of, found without reading it as a calendar.
package enum CalendarExtent {
    package static func dates(_ bytes: [UInt8]) -> ClosedRange<CivilDate> {
        var first: CivilDate?
        var last: CivilDate?
        var isInZone = false
        for line in bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
            if line.starts(with: Array("BEGIN:VTIMEZONE".utf8)) { isInZone = true }
            if line.starts(with: Array("END:VTIMEZONE".utf8)) { isInZone = false }
            guard !isInZone, line.starts(with: Array("DTSTART".utf8)), let colon = line.lastIndex(of: 58),
                let date = date(line[(colon + 1)...])
            else { continue }
            first = min(first ?? date, date)
            last = max(last ?? date, date)
        }
        guard let first, let last else { return CivilDate(dayNumber: 10_957)...CivilDate(dayNumber: 29_219) }
        return first.adding(days: -1)...last.adding(days: 366)
    }

    /// The date of `20240223T090000Z`.
    private static func date(_ digits: ArraySlice<UInt8>) -> CivilDate? {
        guard digits.count >= 8, let text = String(validating: digits.prefix(8), as: UTF8.self),
            let year = Int(text.prefix(4)), let month = Int(text.dropFirst(4).prefix(2)), let day = Int(text.suffix(2))
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }
}
