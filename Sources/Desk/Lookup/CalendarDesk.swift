internal import Documents
internal import Occasions

/// Joins the calendars given with a question to its case, the same way for every use case.
enum CalendarDesk {
    /// A calendar is known by its name.
    static func isCalendar(_ path: String) -> Bool {
        [".ics", ".ifb", ".ical"].contains { path.lowercased().hasSuffix($0) }
    }

    /// The documents apart from the calendars among them.
    static func split(_ files: [String]) -> (documents: [String], calendars: [String]) {
        (files.filter { !isCalendar($0) }, files.filter(isCalendar))
    }

    /// Joins what takes place on the days of the case and the days around them.
    ///
    /// `previous`: a plan of the case, whose own entries are known again. `language`: that of what is told.
    static func join(
        _ paths: [String], to found: Case, previous: PlanFile? = nil, in language: Language, shelf: FileShelf
    ) throws(Faults) -> Case {
        guard !paths.isEmpty else { return found }
        let given = try GivenCalendars.read(once(paths), zone: found.problem.zone, shelf: shelf)
        return try join(given, to: found, previous: previous, in: language, shelf: shelf)
    }

    static func join(
        _ given: GivenCalendars, to found: Case, previous: PlanFile? = nil, in language: Language, shelf: FileShelf
    ) throws(Faults) -> Case {
        let reach = reach(of: found.problem)
        let taken = try given.taken(over: [reach])
        let plan = previous.map { $0.fit(to: found).plan }
        let own = try OwnFeeds.entries(previous, found, plan ?? Plan(for: found.problem), shelf: shelf)
        let joined = taken.join(to: found.problem, within: reach, domain: found.domain, own: own)
        var whole = found
        whole.problem = joined.problem
        whole.notices += taken.notices(taken.accounts(of: [joined]), in: language) + joined.notices(in: language)
        return whole
    }

    private static func once(_ paths: [String]) -> [String] {
        paths.map(FilePath.tidy).once
    }

    /// The horizon with a day before and after it, for set-up, strike and travel.
    static func reach(of problem: Problem) -> TimeRange {
        TimeRange(problem.horizon.start - 1440, minutes: problem.horizon.minutes + 2 * 1440)
    }
}
