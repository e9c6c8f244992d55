package import Occasions

// Until every rule is translated: the sentences of rules that speak English only.
extension Phrase {
    package static func name(_ id: EngagementID, in problem: Problem) -> String { Phrase(.en, problem).name(id) }
    package static func name(_ id: ResourceID, in problem: Problem) -> String { Phrase(.en, problem).name(id) }
    package static func date(_ date: CivilDate) -> String { Language.en.date(date) }
    package static func time(_ moment: Moment, in problem: Problem) -> String { Phrase(.en, problem).time(moment) }
    package static func range(_ range: TimeRange, in problem: Problem) -> String { Phrase(.en, problem).range(range) }
    package static func dated(_ id: EngagementID, by plan: Plan, in problem: Problem) -> String {
        Phrase(.en, problem).dated(id, by: plan)
    }
    package static func times(_ ranges: TimeRanges, near moment: Moment, in problem: Problem) -> String {
        Phrase(.en, problem).times(ranges, near: moment)
    }
    package static func start(in starts: TimeRanges, near moment: Moment, in problem: Problem) -> String {
        Phrase(.en, problem).start(in: starts, near: moment)
    }
    package static func oneOf(_ resources: [ResourceID], in problem: Problem) -> String {
        Phrase(.en, problem).oneOf(resources)
    }
    package static func duration(_ minutes: Int) -> String { Language.en.duration(minutes) }
    package static func list(_ words: [String]) -> String { Language.en.list(words) }
}
