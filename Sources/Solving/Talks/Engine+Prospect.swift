package import CPSAT
internal import Conditions
internal import Occasions

extension Engine {
    /// Between what bounds the cost of the first level of wishes lies, before anything is tried.
    package struct Prospect: Sendable {
        package let least: Int
        package let most: Int
        /// Costs differ by a multiple of it.
        package let step: Int

        init(_ range: ClosedRange<Int>, step: Int) {
            least = range.lowerBound
            most = range.upperBound
            self.step = max(1, step)
        }

        /// The least cost from this one on.
        package func next(from cost: Int) -> Int {
            cost <= least ? least : least + (cost - least + step - 1) / step * step
        }
    }

    /// Nil where nothing is wished, or where no engagements lie in slots.
    package func prospect(_ question: Question) -> Prospect? {
        let (_, posting, levels) = post(question.reduced(), wishes: true)
        guard let cost = levels.first?.cost, posting.slots.contains(where: { $0 != nil }) else { return nil }
        let step = cost.terms.reduce(0) { Engine.divisor($0, abs($1.factor)) }
        return Prospect(posting.model.bounds(of: cost), step: step)
    }

    /// The greatest that divides both.
    private static func divisor(_ one: Int, _ other: Int) -> Int { other == 0 ? one : divisor(other, one % other) }

    /// What the first level of wishes costs at least, reckoned without saying which engagement lies where: quick, and
    /// mostly not far off where engagements lie in slots. Nil where none do.
    package func floor(_ question: Question, _ effort: Effort, stop: StopSignal? = nil) throws -> Int? {
        let question = question.reduced()
        var (_, posting, levels) = post(question, wishes: true, runs: true)
        guard let cost = levels.first?.cost, posting.slots.contains(where: { $0 != nil }) else { return nil }
        let forgotten =
            posting.variables.compactMap { $0?.step }
            + posting.slots.compactMap { $0 }.joined().compactMap { slot -> IntVariable? in
                if case .literal(let literal) = slot.bit { literal.variable } else { nil }
            }
        posting.model.minimize(cost)
        var settings = Engine.settings(effort)
        settings.linearizationLevel = 2
        let answer = try library.solve(posting.model.forgetting(Set(forgotten)), settings, stop: stop)
        return answer.bound.map { max(0, Int(($0 - 0.000_001).rounded(.up))) }
    }
}
