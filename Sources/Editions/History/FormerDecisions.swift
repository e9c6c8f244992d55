internal import Occasions

/// Finds what a sealed entry said before hands changed it.
///
/// The seal holds no words, but whoever guesses the former decisions can tell that the guess is right. What people
/// edit is a start, a room or one or two names, so that few guesses are needed.
struct FormerDecisions {
    private let problem: Problem
    private let id: EngagementID
    private let seal: PlanSeal

    /// No more guesses of two changes at once than these, so that an answer takes milliseconds.
    private static let mostPairs = 20_000

    init(of id: EngagementID, in problem: Problem) {
        self.problem = problem
        self.id = id
        seal = PlanSeal(of: id, in: problem)
    }

    /// The entry as it was sealed; nil where the documents' own words have changed, or too much at once.
    ///
    /// Each guess takes one from `guesses`; where none is left, nothing is found.
    func find(_ entry: PlanEntry, guesses: inout Int) -> PlanEntry? {
        guard let wanted = entry.seal else { return nil }
        func first(of changes: [Change], to entry: PlanEntry) -> PlanEntry? {
            guesses -= changes.count
            guard guesses >= 0 else { return nil }
            return changes.lazy.map { $0(entry) }.first { seal.digits($0) == wanted }
        }
        let fills = fills()
        let starts = starts()
        for changes in [[{ $0 }]] + fills + [starts] {
            if let found = first(of: changes, to: entry) { return found }
        }
        var left = Self.mostPairs
        for one in fills.indices {
            for other in fills.indices where one < other {
                left -= fills[one].count * fills[other].count
                guard left >= 0 else { return nil }
                for change in fills[one] {
                    if let found = first(of: fills[other], to: change(entry)) { return found }
                }
            }
        }
        return nil
    }

    private typealias Change = (PlanEntry) -> PlanEntry

    /// For each slot: empty, or filled by each of its candidates.
    private func fills() -> [[Change]] {
        problem[id].slots.map { slot in
            let name = problem[slot].name
            let isRoom = problem[slot].role == .room
            let names: [String?] = [nil] + problem[slot].candidates.map { problem[$0].id }
            return names.map { resource in
                { entry in
                    if isRoom { return entry.deciding(start: entry.start, room: resource, staff: entry.staff) }
                    let others = entry.staff.filter { $0.slot != name }
                    let own = resource.map { [PlanEntry.Filling(slot: name, resource: $0)] } ?? []
                    return entry.deciding(start: entry.start, room: entry.room, staff: others + own)
                }
            }
        }
    }

    /// Not decided, omitted, and every start of the grid in the window of its occasion.
    private func starts() -> [Change] {
        let window = problem.occasion(of: id).window
        let grid = stride(from: window.start.minutes, to: window.end.minutes, by: max(1, problem.grainMinutes))
        return [
            { $0.deciding(start: nil, room: $0.room, staff: $0.staff) },
            { $0.deciding(start: nil, isOmitted: true, room: nil, staff: []) },
        ]
            + grid.map { minutes in
                { $0.deciding(start: Moment(minutes: minutes), room: $0.room, staff: $0.staff) }
            }
    }
}
