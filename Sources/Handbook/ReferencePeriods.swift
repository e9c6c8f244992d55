internal import Conditions
internal import Occasions

/// The reference periods over which the law averages working time.
///
/// Periods follow each other from the first day of the horizon; what somebody had worked before counts in the first.
struct ReferencePeriods {
    /// What one member of staff may have to do in one period.
    struct Period: Sendable {
        let load: Workload
        /// Minutes worked before the horizon that count in it.
        let before: Int
        /// Minutes it allows.
        let most: Int
        /// Minutes that may yet be planned: none where the limit is passed already.
        var left: Int { max(0, most - before) }
    }

    private let calendar: WorkingDays
    private let weeks: Int
    private let average: Int

    init(_ brief: Brief, weeks: Int, average: Int) {
        let problem = brief.problem
        let weeks = max(1, weeks)
        let dates = problem.zone.dates(of: problem.horizon)
        var edges = dates.first.map { [$0] } ?? []
        while let last = edges.last, let end = dates.last, last <= end { edges.append(last.adding(days: 7 * weeks)) }
        calendar = WorkingDays(brief, between: edges.map { problem.zone.moment($0, 0) })
        self.weeks = weeks
        self.average = average
    }

    /// The periods in which somebody could pass the average.
    func critical(of person: ResourceID, _ spans: [Span], _ problem: Problem) -> [Period] {
        calendar.workloads(of: person, spans).compactMap { load in
            let before = load.day == 0 ? problem[person].staff?.workedMinutes ?? 0 : 0
            let most = weeks * average
            let period = Period(load: load, before: before, most: most)
            return load.minutes(problem) > period.left ? period : nil
        }
    }

    /// No more is planned than may yet be.
    func demand(_ period: Period, _ brief: Brief) -> Condition {
        .formula(.atMost(calendar.minutes(of: period.load.spans, on: period.load.day, brief), period.left))
    }

    func date(_ period: Period, in problem: Problem) -> CivilDate { calendar.date(period.load.day, in: problem) }
}

extension Parameter {
    /// The length of a reference period, the same parameter in every rule that averages.
    static let weeks = Parameter(
        "weeks", .count, 17,
        Text(
            en: "Weeks of the reference period", nl: "Weken van de referteperiode",
            fr: "Semaines de la période de référence"))
}
