internal import ICalendar
package import Occasions

/// What takes place by the given calendars in the stretches of time that are looked at.
package struct TakenCalendars: Sendable {
    let files: [GivenFile]
    let zone: CivilZone
    package let stretches: [TimeRange]
    let readings: [CalendarReading]

    /// Those of a file that take their places and people.
    func blocking(_ file: Int) -> [Occurrence] {
        readings[file].occurrences.filter(\.blocks)
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
        for (index, file) in files.enumerated() {
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
        var problem = Problem(zone: zone, horizon: TimeRange(first, minutes: last - first))
        problem.namesZone = true
        return join(to: problem)
    }

    // MARK: What the reader should know

    package var accounts: [FileAccount] {
        files.indices.map { FileAccount(file: files[$0].path, account: readings[$0].account) }
    }

    /// The account of each file, with what its reader found wrong; then what was looked at.
    package var notices: [String] {
        var notices: [String] = []
        for (reading, account) in zip(readings, accounts) {
            notices += account.account.lines(file: account.file)
            notices += reading.notices.map { "\(account.file):\($0.line): \($0.text)" }
        }
        let endless = files.contains { $0.extent?.series.contains { $0.until == nil } ?? false }
        // Where nothing repeats and nothing lies outside, the dates are a matter of course.
        if endless || accounts.contains(where: { $0.account.outside > 0 }) {
            let dates = lookedAt.map { $0[0] == $0[1] ? $0[0] : "\($0[0])..\($0[1])" }
            let more = endless ? "; what repeats beyond them was not looked at" : ""
            notices.append("calendars were looked at on \(dates.joined(separator: ", "))\(more)")
        }
        return notices
    }

    /// The first and the last date of each stretch.
    package var lookedAt: [[String]] {
        stretches.map { stretch in
            [stretch.start, stretch.end - 1].map { zone.civil($0).date.text }
        }
    }
}
