internal import Conditions
internal import Occasions

/// Which members of a team of interpreters can interpret from one language into another.
struct Rendering {
    typealias Direction = (from: String, into: String)

    let team: [SlotID]
    private let problem: Problem
    /// Slot by slot, who may fill it.
    private let choices: [[ResourceID]]

    init(of id: EngagementID, in brief: Brief) {
        problem = brief.problem
        team = problem.slots(of: id, as: .interpreter)
        choices = team.map { brief.candidates(of: $0) }
    }

    /// True of a plan that puts somebody in the team who renders the one language into the other.
    func isDirect(_ direction: Direction, by plan: Plan) -> Bool {
        team.contains { slot in (plan[slot].flatMap { problem[$0].staff }).map { Self.renders($0, direction) } ?? false
        }
    }

    private static func renders(_ staff: Staff, _ direction: Direction) -> Bool {
        staff.languages.contains(direction.from) && staff.activeLanguages.contains(direction.into)
    }

    /// For each slot of the team those of its candidates who will do.
    func able(where does: (Staff) -> Bool) -> [[ResourceID]] {
        choices.map { $0.filter { problem[$0].staff.map(does) ?? false } }
    }

    /// For each slot of the team those who understand the one language and work actively into the other.
    func able(_ direction: Direction) -> [[ResourceID]] {
        able { Self.renders($0, direction) }
    }

    /// True of a plan where somebody of the team is one of those able, slot by slot.
    func someone(_ able: [[ResourceID]]) -> Formula { .any(zip(team, able).map { .picked($0, Set($1)) }) }

    /// How many of the team are among those able.
    func number(_ able: [[ResourceID]]) -> Quantity {
        .sum(zip(team, able).filter { !$1.isEmpty }.map { .truth(.picked($0, Set($1))) })
    }

    /// The slots that are sure to be filled by somebody able.
    func sure(_ able: [[ResourceID]]) -> Int {
        zip(choices, able).filter { !$1.isEmpty && $1.count == $0.count }.count
    }
}
