import CPSAT
import Conditions
import Occasions
import Testing

@testable import Solving

/// How near in time to what is held something may begin, to the minute: what is posted is what is judged.
@Suite struct HeldTravelTests {
    /// Two engagements in two venues with 7 minutes one way and 4 the other; the second is held from 0:30 to 0:50.
    private let problem: Problem
    private let held: Plan
    private let free = EngagementID(0)
    private let other = EngagementID(1)

    init() {
        let horizon = TimeRange(Moment(minutes: 28_000_000), minutes: 90)
        let slots = (0..<2).map {
            Slot(engagement: EngagementID($0), name: "room", role: .room, candidates: [ResourceID($0)])
        }
        problem = Problem(
            zone: .utc, grainMinutes: 1, horizon: horizon,
            venues: [Venue(id: "v", title: ""), Venue(id: "w", title: "")],
            travel: TravelTable(venues: 2, minutes: [0, 7, 4, 0]),
            resources: (0..<2).map { Resource(id: "r\($0)", title: "", kind: .room(Room(venue: $0))) },
            occasions: [Occasion(id: "o", title: "", window: horizon)],
            engagements: (0..<2).map {
                Engagement(
                    id: "o/e\($0)", title: "", occasion: 0, timing: Engagement.Timing(minutes: $0 == 0 ? 10 : 20),
                    means: Engagement.Means(place: SlotID($0), slots: [SlotID($0)]))
            }, slots: slots)
        var held = Plan(for: problem)
        held[other] = .starts(horizon.start + 30)
        held[SlotID(1)] = ResourceID(1)
        self.held = held
    }

    @Test(arguments: [true, false])
    func theEdgesAreTheJudges(alsoDisjoint: Bool) throws {
        let engine = Engine(library: try SolverLibrary.open())
        let spans = [Span(free, before: 2, after: 1), Span(other, after: 3)]
        let demands = [Condition.spaced(spans, .standard)] + (alsoDisjoint ? [.disjoint(spans)] : [])
        var possible: [Int] = []
        for minute in 0...80 {
            let start = problem.horizon.start + minute
            let only = Condition.formula(.starts(free, TimeRanges(TimeRange(start, minutes: 1))))
            let question = Question(
                problem: problem, requirements: (demands + [only]).enumerated().map { .plain($1, rule: "r\($0)") },
                free: [free], held: held)
            let isPosted =
                if case .plan = try engine.answer(question, Engine.Effort(optimises: false)) { true } else { false }
            var plan = held
            plan[free] = .starts(start)
            plan[SlotID(0)] = ResourceID(0)
            let judge = Judge(problem: problem, plan: plan)
            let isJudged = demands.allSatisfy { judge.verdict($0) == .holds }
            #expect(isPosted == isJudged, "minute \(minute)")
            if isPosted { possible.append(minute) }
        }
        // 30 less 10, 1 and 7; 50 and 3 and 4 and 2.
        let apart = Array(0...12) + Array(59...80)
        #expect(possible == (alsoDisjoint ? apart : apart.filter { $0 <= 12 } + together + apart.filter { $0 >= 59 }))
    }

    /// Starts at which the two overlap, which travel alone does not forbid.
    private let together = Array(20...54)
}
