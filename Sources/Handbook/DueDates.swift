internal import Occasions

/// The deadlines of the occasions an instance speaks of that are not done, with the date each falls due.
struct DueDates {
    struct Due: Sendable {
        let occasion: Occasion
        let deadline: Deadline
        let date: CivilDate
        let today: CivilDate

        var isPast: Bool { date < today }
        /// Days from the day of the question; negative in the past.
        var daysLeft: Int { date.dayNumber - today.dayNumber }
        var subjects: [String] { [occasion.id, date.text, deadline.title] }
        var source: SourcePlace? { deadline.source ?? occasion.source }
    }

    /// None where the day of the question is not known.
    static func open(_ brief: Brief, _ instance: RuleInstance) -> [Due] {
        let problem = brief.problem
        guard let today = problem.today else { return [] }
        var seen: Set<[String]> = []
        return brief.occasions(for: instance).flatMap { index in
            problem.occasions[index].deadlines.filter { !$0.isDone }.map { deadline in
                Due(
                    occasion: problem.occasions[index], deadline: deadline, date: problem.date(of: deadline.due),
                    today: today)
            }
        }
        .filter { seen.insert($0.subjects).inserted }
    }
}
