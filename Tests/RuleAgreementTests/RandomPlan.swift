import Occasions
import TestKit

/// Plans drawn by chance, with habits that make rules about days, weeks and evenings speak.
enum RandomPlan {
    private enum Habit: CaseIterable {
        /// By day more often than not, so that engagements meet.
        case scattered
        /// Spread over the days, so that nobody has two days off.
        case daily
        /// One right after another.
        case inARow
        /// In the evenings, past midnight too.
        case evenings
    }

    static func draw(of problem: Problem, _ chance: inout Chance) -> Plan {
        var plan = Plan(for: problem)
        let isLong = problem.horizon.minutes > 5 * 1440
        let habit =
            chance.yes(isLong ? 20 : 55)
            ? Habit.scattered : isLong && chance.yes(50) ? .daily : chance.one(of: Habit.allCases)
        // Whoever comes first does everything.
        let isLoyal = chance.yes(habit == .scattered ? 10 : 60)
        let days = (problem.horizon.minutes + 1439) / 1440
        var next = problem.horizon.start + chance.number(6...20) * 60
        for (number, id) in problem.engagementIDs.enumerated() {
            if problem[id].isOptional, chance.yes(30) {
                plan[id] = .omitted
                continue
            }
            let wanted: Int
            switch habit {
            // Guests for one ceremony arrive close together.
            case _ where problem[id].leadsTo != nil: wanted = 1440 + (16 + chance.number(0...3)) * 30
            case .scattered:
                let hour = chance.yes(25) ? chance.number(36...42) : chance.number(16...44)
                wanted =
                    chance.yes(70)
                    ? chance.number(0...(days - 1)) * 1440 + hour * 30
                    : chance.number(0...(problem.horizon.minutes - 1))
            case .daily:
                wanted = number * days / problem.engagements.count * 1440 + chance.number(14...24) * 30
            case .inARow: wanted = next - problem.horizon.start
            case .evenings: wanted = (number % days) * 1440 + chance.number(36...48) * 30
            }
            if let slot = slot(for: id, in: problem, &chance) {
                plan[id] = .starts(slot)
                continue
            }
            let earliest = problem.earliestStart(of: id)
            let last = (problem.latestStart(of: id) - earliest) / problem.grainMinutes
            let step = max(0, min(last, wanted / problem.grainMinutes))
            plan[id] = .starts(earliest + step * problem.grainMinutes)
            next = earliest + step * problem.grainMinutes + problem[id].minutes + chance.number(0...1) * 30
            for slot in problem[id].slots {
                let candidates = problem[slot].candidates
                plan[slot] = isLoyal ? candidates[0] : chance.one(of: candidates)
            }
        }
        return plan
    }

    /// Mostly in a slot of its round, often in every other one.
    private static func slot(for id: EngagementID, in problem: Problem, _ chance: inout Chance) -> Moment? {
        guard let round = problem.rounds.first, let index = round.talks.firstIndex(where: { $0.engagement == id }),
            chance.yes(90)
        else { return nil }
        return round.slots[chance.yes(60) ? index * 2 % round.slots.count : chance.number(0...(round.slots.count - 1))]
    }
}
