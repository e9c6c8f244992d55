internal import CPSAT
internal import Conditions
internal import Occasions

/// A circle of people alone: all duties that a wish speaks of, and all duties of those who have them or could have them,
/// change hands together while times and rooms stay.
///
/// So a delegation gets another officer as a whole, which no circle around one engagement finds.
struct Handover {
    let engagements: [EngagementID]
    /// The slots that may be filled otherwise, each with those who may.
    private let choices: [SlotID: [ResourceID]]

    /// Nil where the wish is of something else than who does several duties.
    ///
    /// `turn`: of many who could have them a few are looked at, others each time.
    init?(
        _ wish: Requirement, in plan: Plan, free: (EngagementID) -> Bool, turn: Int, _ narrowing: Narrowing,
        _ index: RequirementIndex
    ) {
        let problem = narrowing.problem
        let mentions = Mentions(wish.demand)
        let posts = mentions.slots.filter { free(problem[$0].engagement) && plan[$0] != nil }
        guard mentions.engagements.isEmpty, let first = posts.first, posts.count > 1,
            posts.allSatisfy({ problem[$0].role == problem[first].role && problem[$0].role != .room })
        else { return nil }
        let present = Set(posts.compactMap { plan[$0] }).sorted()
        // Whoever could have all of it, as far as he or she alone is concerned.
        let own = Set(posts.map { problem[$0].engagement }).sorted()
        let leeway = Leeway(
            Question(problem: problem, requirements: index.touching(own), free: own, held: plan), of: own)
        let able = narrowing.candidates(of: first).filter { one in
            !present.contains(one)
                && posts.allSatisfy { post in
                    narrowing.candidates(of: post).contains(one) && !leeway.starts(of: post, by: one).isEmpty
                }
        }
        let shift = able.isEmpty ? 0 : turn * Self.mostOthers % able.count
        let others = (able[shift...] + able[..<shift]).prefix(Self.mostOthers)
        let people = Set(present + others)
        var choices: [SlotID: [ResourceID]] = [:]
        for slot in problem.slotIDs {
            guard let fill = plan[slot], people.contains(fill), free(problem[slot].engagement) else { continue }
            choices[slot] = narrowing.candidates(of: slot).filter { people.contains($0) || $0 == fill }
        }
        for slot in posts { choices[slot] = narrowing.candidates(of: slot).filter(people.contains) }
        let all = Set(choices.keys.map { problem[$0].engagement }).sorted()
        guard all.count <= Self.mostEngagements else { return nil }
        engagements = all
        self.choices = choices
    }

    /// Everything else of the circle stays as it is planned.
    func palette(_ plan: Plan, of problem: Problem) -> [SlotID: [ResourceID]] {
        var palette: [SlotID: [ResourceID]] = [:]
        for slot in engagements.flatMap({ problem[$0].slots }) {
            palette[slot] = choices[slot] ?? plan[slot].map { [$0] }
        }
        return palette
    }

    /// That each begins when it is planned.
    func pins(_ plan: Plan, of problem: Problem) -> [Requirement] {
        engagements.compactMap { id in
            guard let stays = Formula.keepsTime(id, as: plan, in: problem) else { return nil }
            return Requirement(
                rule: "held", subjects: [problem[id].id], demand: .formula(stays), severity: .must, authority: .office,
                basis: Text(everywhere: ""), statement: { _ in "" }, source: nil
            ) { _, _, _ in Wording("") }
        }
    }

    private static let mostOthers = 6
    private static let mostEngagements = 80
}
