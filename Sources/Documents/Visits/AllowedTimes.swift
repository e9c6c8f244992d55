internal import Occasions

/// When an engagement may lie: `at`, or `on` and `between`.
struct AllowedTimes {
    private(set) var fixedStart: Moment?
    private(set) var ranges: TimeRanges?

    init(_ form: Form, minutes: Int, frame: OccasionFrame, draft: inout CaseDraft) {
        let times = frame.times
        let hours = form.read("between") { $0.hours($1) }
        let dates = form["on"].map { $0.each.compactMap { entry in times.date(entry).map { (entry.place, $0) } } }
        if let entry = form["at"] {
            for key in ["on", "between"] where form[key] != nil {
                form.faults.add(
                    form.place(of: key), "'\(key)' stands beside 'at', which fixes the start already",
                    "Keep one of the two.")
            }
            guard let moment = times.moment(entry) else { return }
            if times.isFarOff(moment) {
                form.faults.add(entry.place, "the start is more than a year from the occasion", "Check the year.")
                return
            }
            fixedStart = moment
            draft.stretches.append(TimeRange(moment, minutes: minutes))
            return
        }
        for (place, date) in dates ?? [] {
            let day = times.zone.day(date)
            if times.isFarOff(day.start) {
                form.faults.add(place, "the day is more than a year from the occasion", "Check the year.")
                return
            }
            draft.stretches.append(day)
        }
        if let hours, hours.upperBound - hours.lowerBound < minutes {
            form.faults.add(
                form.place(of: "between"), "\(LengthText.text(minutes)) do not fit between these hours",
                "Widen the hours or shorten the length.")
        }
        guard dates != nil || hours != nil else { return }
        let days =
            dates?.map(\.1) ?? times.days.map { days in
                (days.lowerBound.dayNumber...days.upperBound.dayNumber).map(CivilDate.init(dayNumber:))
            } ?? []
        ranges = TimeRanges(
            days.compactMap { date in
                guard let hours else { return times.zone.day(date) }
                return TimeRange(
                    times.zone.moment(date, hours.lowerBound), times.zone.moment(date, hours.upperBound))
            })
    }
}
