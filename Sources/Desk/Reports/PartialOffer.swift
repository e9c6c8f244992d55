internal import Handbook
internal import Occasions

/// Says of what cannot be done as a whole how much of it can be, and what would stay open.
struct PartialOffer {
    private let partial: PartialPlan
    private let problem: Problem
    private let asked: [EngagementID]

    /// Open places are named up to here, the others counted.
    private static let mostNamed = 10

    init(_ partial: PartialPlan, of scope: PlanningScope) {
        self.partial = partial
        problem = scope.problem
        asked = scope.free
    }

    private func report(_ say: Language) -> OpenPlaceReport {
        OpenPlaceReport(holes: partial.holes, problem: problem, plan: partial.plan, say: say)
    }

    private var placed: Int { asked.count { partial.plan.start(of: $0) != nil } }

    private func lines(in say: Language) -> [String] {
        let what = say.engagements(placed)
        let heading = say(
            en:
                "A plan with open places is possible: 'hostcity plan --partial' places \(what) of \(asked.count). Open stay:",
            nl:
                "Een plan met open plaatsen kan: 'hostcity plan --partial' plaatst \(what) van \(asked.count). Open blijft:",
            fr:
                "Un plan avec des places ouvertes est possible : 'hostcity plan --partial' place \(what) sur \(asked.count). Restent ouvertes :"
        )
        let report = report(say)
        let more = partial.holes.count - Self.mostNamed
        return [heading] + partial.holes.prefix(Self.mostNamed).map { "  - \(report.words($0))" }
            + (more > 0
                ? ["  - \(say.andMore(more))"] : [])
    }

    func words(in say: Language) -> PartialWords {
        PartialWords(
            lines: lines(in: say), answer: PartialWords.Answer(placed: placed, open: report(say).entries))
    }
}
