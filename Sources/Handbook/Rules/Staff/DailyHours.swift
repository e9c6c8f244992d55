internal import Conditions
internal import Occasions

/// The duties of one day stay within the hours of a working day.
enum DailyHours {
    static let rule = Rule(
        id: "daily-hours", chapter: .staff, title: "Hours of a working day",
        statement: """
            The duties of a member of staff that begin on one day last no longer together than a working day may. \
            Staff of the regime `none` are exempt.
            """,
        authority: .law, basis: "Belgian act of 14 December 2000 on working time in the public sector",
        parameters: [
            Parameter("work", .minutes, 660, "Work on one day at most"),
            Parameter("day-begins", .clock, 240, "When a working day begins"),
        ],
        scope: RuleScope(regimes: ["municipal"])
    ) { brief, instance in
        let problem = brief.problem
        let staff = brief.resources(for: instance).filter { problem[$0].staff.map { $0.regime != "none" } ?? false }
        guard !staff.isEmpty else { return [] }
        let calendar = WorkingDays(brief, from: instance("day-begins"))
        let most = instance("work")
        return staff.flatMap { id -> [Requirement] in
            let claims = brief.claims(of: id, for: instance)
            let byDay = calendar.byDay(claims)
            let full = byDay.indices.filter { day in
                byDay[day].reduce(0) { $0 + problem[$1.engagement].minutes } > most
            }
            guard !full.isEmpty else { return [] }
            let minutes = calendar.minutes(of: claims, brief)
            return full.map { day in
                let spans = byDay[day]
                let range = calendar.days[day]
                let date = calendar.date(day, in: problem)
                return instance.requirement(
                    of: [problem[id].id, date.text], .formula(.atMost(minutes[day], most)),
                    statement:
                        "\(Phrase.name(id, in: problem)) works at most \(Phrase.duration(most)) on \(Phrase.date(date))",
                    source: problem[id].source
                ) { miss, plan in words(miss, of: id, spans, on: range, most: most, plan: plan, in: problem) }
            }
        }
    }
}

extension DailyHours {
    fileprivate static func words(
        _ miss: Miss, of person: ResourceID, _ spans: [Span], on day: TimeRange, most: Int, plan: Plan,
        in problem: Problem
    ) -> Wording {
        let date = Phrase.date(problem.zone.civil(day.start).date)
        let duties = Roster.planned(spans, by: plan, in: problem).filter { day.contains($0.range.start) }
        let named = duties.map { duty in
            "\(Phrase.name(duty.id, in: problem)) \(clock(duty.range, in: problem)), \(Phrase.duration(duty.range.minutes))"
        }
        return Wording(
            """
            \(Phrase.name(person, in: problem)) works \(Phrase.duration(most + miss.amount)) on \(date), \
            \(Phrase.duration(miss.amount)) more than \(Phrase.duration(most)): \(named.joined(separator: "; "))
            """,
            remedy:
                "give duties of at least \(Phrase.duration(miss.amount)) to somebody else or hold them on another day")
    }

    private static func clock(_ range: TimeRange, in problem: Problem) -> String {
        let ends = [range.start, range.end].map { CivilTime.clock(problem.zone.civil($0).minuteOfDay) }
        return ends.joined(separator: "-")
    }
}
