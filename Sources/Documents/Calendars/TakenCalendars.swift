internal import ICalendar
package import Occasions

/// What takes place by the given calendars in the stretches of time that are looked at.
package struct TakenCalendars: Sendable {
    let files: [GivenFile]
    let zone: CivilZone
    package let stretches: [TimeRange]
    let readings: [CalendarReading]

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
    /// `range`: only what touches it; nil: everything. `domain`: the right side of the office's UIDs.
    /// `own`: what the problem's plan holds already.
    package func join(
        to problem: Problem, within range: TimeRange? = nil, domain: String? = nil, own: OwnEntries = OwnEntries()
    ) -> JoinedCalendars {
        var gathering = CalendarGathering(problem, domain: domain, own: own)
        for (index, file) in files.enumerated() {
            let entries = readings[index].occurrences.enumerated().filter { _, occurrence in
                occurrence.blocks
                    && range.map {
                        occurrence.startMinutes < $0.end.minutes && $0.start.minutes < occurrence.endMinutes
                    } ?? true
            }
            gathering.add(entries.map { (number: $0.offset, occurrence: $0.element) }, file)
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

    /// What became of the events of each file where its entries were joined.
    package func accounts(of joined: [JoinedCalendars]) -> [FileAccount] {
        files.indices.map { file in
            let fates = joined.map { $0.fates[file] }
            var account = readings[file].account
            account.settle(readings[file].occurrences) { number in fates.compactMap { $0[number] }.max() }
            return FileAccount(file: files[file].path, account: account)
        }
    }

    /// The account of each file, with what its reader found wrong; then what was looked at.
    package func notices(_ accounts: [FileAccount], in say: Language) -> [String] {
        var notices: [String] = []
        for (reading, account) in zip(readings, accounts) {
            notices += account.account.lines(file: account.file, in: say)
            notices += reading.notices.map { "\(account.file):\($0.line): \($0.text)" }
        }
        let endless = files.contains { $0.extent?.series.contains { $0.until == nil } ?? false }
        // Where nothing repeats and nothing lies outside, the dates are a matter of course.
        if endless || accounts.contains(where: { $0.account.outside > 0 }) {
            let dates = lookedAt.map { $0[0] == $0[1] ? $0[0] : "\($0[0])..\($0[1])" }
            let days = dates.joined(separator: ", ")
            let more =
                endless
                ? say(
                    en: "; what repeats beyond them was not looked at",
                    nl: "; wat zich daarbuiten herhaalt, werd niet bekeken",
                    fr: " ; ce qui se répète au-delà n'a pas été examiné") : ""
            notices.append(
                say(
                    en: "calendars were looked at on \(days)\(more)", nl: "agenda's werden bekeken op \(days)\(more)",
                    fr: "les calendriers ont été examinés du \(days)\(more)"))
        }
        return notices
    }

    /// The first and the last date of each stretch, in order, those that touch as one.
    package var lookedAt: [[String]] {
        Windows.united(stretches.map { $0.start.minutes...$0.end.minutes }).map { stretch in
            [stretch.lowerBound, stretch.upperBound - 1].map { zone.civil(Moment(minutes: $0)).date.text }
        }
    }
}
