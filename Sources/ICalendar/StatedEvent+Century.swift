extension StatedEvent {
    /// Cuts an event that lasts longer than anything takes: a year is mistyped, or stands for "always".
    ///
    /// Of such an event only 1900 to 2199 count. What repeats keeps its start, and a century of each instance.
    mutating func cutToWhatCounts(_ notices: inout NoticeList) {
        guard let end, end.wall - start.wall > StatedLength.longest * 86_400 else { return }
        let (first, last) = (Self.newYear(1900), Self.newYear(2200))
        let isCut = !repeats && start.wall < last && end.wall > first
        if isCut {
            start.wall = max(start.wall, first)
            self.end?.wall = min(end.wall, last)
        } else {
            self.end?.wall = start.wall + StatedLength.longest * 86_400
        }
        notices.warn(
            "endless", endLine ?? line,
            "The event lasts more than a century. Of it \(isCut ? "1900 to 2199" : "the first century") counts; "
                + "correct the years at its source.", uid: uid)
    }

    private static func newYear(_ year: Int) -> Int {
        CalendarDay(year: year, month: 1, day: 1).number * 86_400
    }
}
