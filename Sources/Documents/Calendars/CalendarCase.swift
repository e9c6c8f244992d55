internal import ICalendar
package import Occasions

/// Calendars of any origin read as a plan: what stands in them takes place, with the rooms and people they name.
package struct CalendarCase: Sendable {
    package let problem: Problem
    package let plan: Plan
    /// Every file read.
    package let documents: [String]
    package let notices: [String]

    /// `dates` nil: from the first event of the files to a year after the start of the last.
    ///
    /// Where an office is given its rooms and people are recognised by id and by name.
    package static func read(
        paths: [String], office: Case? = nil, dates: ClosedRange<CivilDate>? = nil, shelf: FileShelf = .disk
    ) throws(Faults) -> CalendarCase {
        let faults = FaultList()
        let zone = office?.problem.zone ?? .utc
        var gathering = CalendarGathering(office: office)
        var notices: [String] = []
        for path in paths {
            do throws(Fault) {
                let bytes = try shelf.read(path, mostBytes: Limits.standard.bytes)
                let days = dates ?? CalendarExtent.dates(bytes)
                guard let window = TimeRange(zone.day(days.lowerBound).start, zone.day(days.upperBound).end) else {
                    continue
                }
                let known = FileShelf { _, _ in .file(bytes) }
                let reading = try CalendarShelf.read(path, window: window, zone: zone, shelf: known, mention: nil)
                let usable = reading.occurrences.filter {
                    $0.blocks && $0.allDay == nil && $0.endMinutes > $0.startMinutes
                }
                notices += CalendarShelf.notices(reading, file: path, always: true)
                gathering.add(usable, file: path, name: reading.name)
            } catch {
                faults.add(error)
            }
        }
        try faults.end()
        if gathering.merged > 0 {
            notices.append(
                gathering.merged == 1
                    ? "1 entry stands in several files and counts once"
                    : "\(gathering.merged) entries stand in several files and count once")
        }
        let (problem, plan) = gathering.problem(zone: zone, grainMinutes: office?.problem.grainMinutes ?? 5)
        return CalendarCase(problem: problem, plan: plan, documents: paths, notices: notices)
    }
}

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
