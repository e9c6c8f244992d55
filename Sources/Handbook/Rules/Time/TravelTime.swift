internal import Conditions
internal import Occasions

/// Whoever goes from one venue to another has the time to get there.
enum TravelTime {
    static let rule = Rule(
        id: "travel-time", chapter: .time, title: "Time to get from one venue to the next",
        statement: """
            Between two engagements at different venues, each principal, delegation and member of staff \
            has the minutes it takes to get from the one to the other.
            """,
        authority: .fact, basis: "Travel times of the office"
    ) { brief, instance in
        let problem = brief.problem
        let venues = problem.engagementIDs.map { brief.venues(of: $0) }
        return brief.resources(for: instance).compactMap { id in
            guard problem[id].isPerson else { return nil }
            let spans = brief.claims(of: id, for: instance).filter { !venues[$0.engagement.index].isEmpty }
            let visited = Set(spans.flatMap { venues[$0.engagement.index] })
            guard
                visited.contains(where: { from in
                    visited.contains { problem.travel.minutes(from: from, to: $0) > 0 }
                })
            else { return nil }
            return instance.requirement(
                of: [problem[id].id], .spaced(spans, .standard),
                statement: "\(Phrase.name(id, in: problem)) has the time to get from each venue to the next",
                source: problem[id].source
            ) { miss, plan in words(miss, of: id, plan: plan, in: problem) }
        }
    }
}

extension TravelTime {
    fileprivate static func words(_ miss: Miss, of person: ResourceID, plan: Plan, in problem: Problem) -> Wording {
        let name = Phrase.name(person, in: problem)
        let legs = miss.engagements.compactMap { id in plan.range(of: id, in: problem).map { (id: id, range: $0) } }
            .sorted { ($0.range, $0.id) < ($1.range, $1.id) }
        guard legs.count == 2, let from = venue(of: legs[0].id, plan, problem),
            let to = venue(of: legs[1].id, plan, problem)
        else {
            let names = Phrase.list(miss.engagements.map { Phrase.name($0, in: problem) })
            return Wording(
                "\(name) cannot get from venue to venue between \(names): \(Phrase.duration(miss.amount)) missing",
                remedy: "move one of them by \(Phrase.duration(miss.amount))")
        }
        let needed = problem.travel.minutes(from: from, to: to)
        let missing = needed - (legs[1].range.start - legs[0].range.end)
        let second = Phrase.name(legs[1].id, in: problem)
        return Wording(
            """
            \(name) needs \(Phrase.duration(needed)) from \(problem.venues[from].title) to \(problem.venues[to].title) \
            between \(Phrase.name(legs[0].id, in: problem)), which ends \(Phrase.time(legs[0].range.end, in: problem)), \
            and \(second), which begins \(Phrase.time(legs[1].range.start, in: problem)): \
            \(Phrase.duration(missing)) missing
            """,
            remedy: """
                start \(second) no earlier than \(Phrase.time(legs[0].range.end + needed, in: problem)), \
                or hold both at one venue
                """)
    }

    private static func venue(of id: EngagementID, _ plan: Plan, _ problem: Problem) -> Int? {
        problem[id].place.flatMap { plan[$0] }.flatMap { problem.venue(of: $0) }
    }
}
