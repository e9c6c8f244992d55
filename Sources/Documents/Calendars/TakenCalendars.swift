internal import ICalendar
package import Occasions

/// What takes place by the given calendars in the stretches of time that are looked at.
package struct TakenCalendars: Sendable {
    let given: GivenCalendars
    package let stretches: [TimeRange]
    let readings: [CalendarReading]

    /// Those of a file that take their places and people.
    func blocking(_ file: Int) -> [Occurrence] {
        readings[file].occurrences.filter { $0.blocks && $0.endMinutes > $0.startMinutes }
    }

    /// The zone that most of the events state; of equals the first.
    var commonZone: CivilZone? {
        var counts: [String: Int] = [:]
        var order: [String] = []
        for occurrence in readings.flatMap(\.occurrences) {
            guard let zone = occurrence.zone else { continue }
            if counts[zone] == nil { order.append(zone) }
            counts[zone, default: 0] += 1
        }
        let most = counts.values.max()
        return order.first { counts[$0] == most }.flatMap { CivilZone($0) }
    }

    /// A problem with what takes place beside it, and what became of each entry.
    ///
    /// `range`: only what touches it; nil: everything. `own`: what the problem's plan holds already.
    package func join(
        to problem: Problem, within range: TimeRange? = nil, own: OwnEntries = OwnEntries()
    ) -> JoinedCalendars {
        var gathering = CalendarGathering(problem, own: own)
        for (index, file) in given.files.enumerated() {
            let occurrences = blocking(index).filter { occurrence in
                range.map {
                    occurrence.startMinutes < $0.end.minutes && $0.start.minutes < occurrence.endMinutes
                } ?? true
            }
            gathering.add(occurrences, file)
        }
        return gathering.joined()
    }

    /// A problem of nothing but what takes place: no office is given.
    package func alone() -> JoinedCalendars {
        let first = stretches.map(\.start).min() ?? Moment(minutes: 0)
        let last = stretches.map(\.end).max() ?? first + 1440
        var problem = Problem(zone: given.zone, horizon: TimeRange(first, minutes: last - first))
        problem.namesZone = true
        return join(to: problem)
    }

    // MARK: What the reader should know

    /// The account of each file, with what its reader found wrong; then what was looked at.
    package var notices: [String] {
        var notices: [String] = []
        for (index, file) in given.files.enumerated() {
            let reading = readings[index]
            let tally = reading.tally
            let used = blocking(index)
            var parts = ["\(count(tally.read, "event")) read"]
            if tally.skipped > 0 { parts.append("\(tally.skipped) skipped") }
            let wholeDays = used.count { $0.allDay != nil }
            parts.append(
                count(used.count, "entry", "entries") + " used"
                    + (wholeDays > 0 ? " (\(wholeDays) for whole days: they take their rooms and people all day)" : ""))
            let free = reading.occurrences.count { !$0.blocks }
            if free > 0 { parts.append("\(free) free or cancelled") }
            let empty = reading.occurrences.count { $0.blocks && $0.endMinutes <= $0.startMinutes }
            if empty > 0 { parts.append("\(empty) without length") }
            if tally.outOfWindow > 0 { parts.append("\(count(tally.outOfWindow, "event")) outside the dates looked at") }
            notices.append("\(file.path): \(parts.joined(separator: ", "))")
            notices += reading.notices.map { "\(file.path):\($0.line): \($0.text)" }
        }
        if let dates = lookedAt { notices.append(dates) }
        return notices
    }

    /// Only where something repeats or lies outside: the dates are then no matter of course.
    private var lookedAt: String? {
        let endless = given.files.contains { $0.extent?.series.contains { $0.until == nil } ?? false }
        guard endless || readings.contains(where: { $0.tally.outOfWindow > 0 }) else { return nil }
        let dates = stretches.map { stretch in
            let first = given.zone.civil(stretch.start).date.text
            let last = given.zone.civil(stretch.end - 1).date.text
            return first == last ? first : "\(first)..\(last)"
        }
        let more = endless ? "; what repeats beyond them was not looked at" : ""
        return "calendars were looked at on \(dates.joined(separator: ", "))\(more)"
    }

    private func count(_ number: Int, _ one: String, _ several: String? = nil) -> String {
        "\(number) \(number == 1 ? one : several ?? one + "s")"
    }
}
