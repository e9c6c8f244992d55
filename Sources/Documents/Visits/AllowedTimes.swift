internal import Occasions

/// When an engagement may lie: `at`, or `on` and `between`.
struct AllowedTimes {
    private(set) var fixedStarts: [Moment] = []
    private(set) var ranges: TimeRanges?

    init(_ form: Form, minutes: Int, frame: OccasionFrame, grain: Int, draft: inout CaseDraft) {
        let times = frame.times
        let hours = form.read("between") { $0.hours($1) }
        let dates = form["on"].map { $0.each.compactMap { entry in times.date(entry).map { (entry.place, $0) } } }
        if let entry = form["at"] {
            for key in ["on", "between"] where form[key] != nil {
                form.faults.add(
                    form.place(of: key), "'\(key)' stands beside 'at', which fixes the start already",
                    "Keep one of the two.")
            }
            readStarts(entry, minutes: minutes, times, grain: grain, &draft)
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

    /// One start, or a list to choose from. A start that is off the grid of the first could never be chosen.
    private mutating func readStarts(
        _ entry: Entry, minutes: Int, _ times: TimeReader, grain: Int, _ draft: inout CaseDraft
    ) {
        guard entry.each.count <= DocumentLimits.starts else {
            times.faults.add(
                entry.place,
                "'at' has \(entry.each.count) starts, and an engagement has \(DocumentLimits.starts) at most",
                "Say 'on' which days and 'between' which hours it may be.")
            return
        }
        var starts: [Moment] = []
        var known: Set<Moment> = []
        for part in entry.each {
            guard let moment = times.moment(part) else { continue }
            if times.isFarOff(moment) {
                times.faults.add(part.place, "the start is more than a year from the occasion", "Check the year.")
            } else if let first = starts.first, (moment - first) % grain != 0 {
                times.faults.add(
                    part.place,
                    "this start and the first one are not a whole number of \(LengthText.text(grain)) apart",
                    "Let all starts lie on one grid, or write a finer 'grain' in the office.")
            } else if !known.insert(moment).inserted {
                times.faults.add(part.place, "this start stands here a second time", "Take one of the two out.")
            } else {
                starts.append(moment)
                draft.stretches.append(TimeRange(moment, minutes: minutes))
            }
        }
        fixedStarts = starts.sorted()
    }
}
