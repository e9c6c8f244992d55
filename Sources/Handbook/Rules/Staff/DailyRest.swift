internal import Conditions
internal import Occasions

/// Between the last duty of a day and the first of the next lies a night's rest.
enum DailyRest {
    static let rule = Rule(
        id: "daily-rest", chapter: .staff, title: "Rest from one day to the next",
        statement: """
            From the end of the last duty of a day to the start of the first duty of the next, a member of staff \
            has the hours of rest the law gives. Staff of the regime `none` are exempt.
            """,
        authority: .law, basis: "Directive 2003/88/EC, article 3; Belgian act of 14 December 2000",
        parameters: [
            Parameter("rest", .minutes, 660, "Rest between the last duty of a day and the first of the next"),
            Parameter(
                "day-begins", .clock, 240, "When a working day begins; what ends later belongs to the day before"),
        ]
    ) { brief, instance in
        let problem = brief.problem
        let staff = brief.resources(for: instance).filter { problem[$0].staff.map { $0.regime != "none" } ?? false }
        guard !staff.isEmpty else { return [] }
        let calendar = WorkingDays(brief, from: instance("day-begins"))
        let rest = instance("rest")
        return staff.flatMap { id -> [Requirement] in
            let byDay = calendar.byDay(brief.claims(of: id, for: instance))
            return byDay.indices.dropLast().compactMap { day in
                guard !byDay[day].isEmpty, !byDay[day + 1].isEmpty else { return nil }
                let evening = Quantity(.lastEnd(byDay[day], calendar.days[day]))
                let morning = Quantity(.firstStart(byDay[day + 1], calendar.days[day + 1]))
                let date = calendar.date(day, in: problem)
                let night = Night(
                    person: id, days: (calendar.days[day], calendar.days[day + 1]),
                    spans: (byDay[day], byDay[day + 1]), rest: rest)
                return instance.requirement(
                    of: [problem[id].id, date.text], .formula(.atMost(evening + rest - morning, 0)),
                    statement: """
                        \(Phrase.name(id, in: problem)) has \(Phrase.duration(rest)) of rest in the night after \
                        \(Phrase.date(date))
                        """,
                    source: problem[id].source
                ) { miss, plan in words(miss, night, plan: plan, in: problem) }
            }
        }
    }

    /// Two days of one person and what may lie on them.
    fileprivate struct Night: Sendable {
        let person: ResourceID
        let days: (TimeRange, TimeRange)
        let spans: ([Span], [Span])
        let rest: Int
    }
}

extension DailyRest {
    fileprivate static func words(_ miss: Miss, _ night: Night, plan: Plan, in problem: Problem) -> Wording {
        let name = Phrase.name(night.person, in: problem)
        let evening = Roster.planned(night.spans.0, by: plan, in: problem).filter {
            night.days.0.contains($0.range.start)
        }
        .max { ($0.range.end, $0.id) < ($1.range.end, $1.id) }
        let morning = Roster.planned(night.spans.1, by: plan, in: problem)
            .first { night.days.1.contains($0.range.start) }
        guard let evening, let morning else {
            return Wording(
                "\(name) cannot have \(Phrase.duration(night.rest)) of rest: \(Phrase.duration(miss.amount)) missing",
                remedy: "give a duty of the evening or the morning to somebody else")
        }
        let rested = morning.range.start - evening.range.end
        let second = Phrase.name(morning.id, in: problem)
        return Wording(
            """
            \(name) has \(rested > 0 ? Phrase.duration(rested) : "no") rest between \
            \(Phrase.name(evening.id, in: problem)), which ends \(Phrase.time(evening.range.end, in: problem)), and \
            \(second), which begins \(Phrase.time(morning.range.start, in: problem)): \
            \(Phrase.duration(night.rest - rested)) short of \(Phrase.duration(night.rest))
            """,
            remedy: """
                give one of the two to somebody else, or start \(second) no earlier than \
                \(Phrase.time(evening.range.end + night.rest, in: problem))
                """)
    }
}
