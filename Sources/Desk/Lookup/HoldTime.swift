internal import Documents
internal import Occasions

/// Reads the times of an option on a command line: a date, or a date with the time of the day.
struct HoldTime {
    let zone: CivilZone

    /// A date means its first minute.
    func start(_ text: String, _ option: String) throws(Misuse) -> Moment {
        if let date = TimeQuestion.date(text) { return zone.day(date).start }
        return try clock(text, option)
    }

    /// A date means its end.
    func end(_ text: String, _ option: String) throws(Misuse) -> Moment {
        if let date = TimeQuestion.date(text) { return zone.day(date).end }
        return try clock(text, option)
    }

    /// A date means its last minute.
    func deadline(_ text: String, _ option: String) throws(Misuse) -> Moment {
        if let date = TimeQuestion.date(text) { return zone.day(date).end - 1 }
        return try clock(text, option)
    }

    private func clock(_ text: String, _ option: String) throws(Misuse) -> Moment {
        if let moment = TimeQuestion.moment(text, zone: zone) { return moment }
        throw Misuse("'\(text)' after \(option) is no date and no time", "Write 2024-02-23 or '2024-02-23 09:30'.")
    }
}
