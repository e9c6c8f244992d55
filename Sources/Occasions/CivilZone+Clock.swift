extension CivilZone {
    /// The time on the wall, `09:00`; in the hour that the clocks repeat with its offset, `02:30+02:00`.
    package func clock(_ moment: Moment) -> String { text(moment, withOffset: isRepeated(moment)) }

    /// `09:00-10:30`, a night's end as `24:00`; both with their offsets where one lies in the hour that is repeated.
    package func clock(from start: Moment, to end: Moment) -> String {
        let withOffset = isRepeated(start) || isRepeated(end)
        let isMidnight = civil(end).minuteOfDay == 0 && start < end
        let last = isMidnight && !withOffset ? "24:00" : text(end, withOffset: withOffset)
        return "\(text(start, withOffset: withOffset))-\(last)"
    }

    private func text(_ moment: Moment, withOffset: Bool) -> String {
        let clock = CivilTime.clock(civil(moment).minuteOfDay)
        return withOffset ? clock + offset(at: moment) : clock
    }

    /// True where the wall shows this time twice.
    private func isRepeated(_ moment: Moment) -> Bool {
        let local = wall(moment)
        return [moment - 1440, moment + 1440].contains { other in
            let twin = Moment(minutes: local - (wall(other) - other.minutes))
            return twin != moment && wall(twin) == local
        }
    }

    private func wall(_ moment: Moment) -> Int {
        let civil = civil(moment)
        return civil.date.dayNumber * 1440 + civil.minuteOfDay
    }

    /// `+02:00`
    private func offset(at moment: Moment) -> String {
        let offset = wall(moment) - moment.minutes
        return "\(offset < 0 ? "-" : "+")\(CivilTime.clock(abs(offset)))"
    }
}
