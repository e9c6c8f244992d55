/// What has been decided of a problem, wholly or in part.
///
/// A plan decides three things: whether an engagement takes place, when it starts, and who or what fills each slot.
package struct Plan: Hashable, Sendable {
    package enum Decision: Hashable, Sendable {
        case open
        /// Optional and left out.
        case omitted
        case starts(Moment)
    }

    package var decisions: [Decision]
    /// One entry a slot; nil: open, or the engagement is left out.
    package var fills: [ResourceID?]

    /// Nothing decided.
    package init(for problem: Problem) {
        decisions = Array(repeating: .open, count: problem.engagements.count)
        fills = Array(repeating: nil, count: problem.slots.count)
    }

    package subscript(_ id: EngagementID) -> Decision {
        get { decisions[id.index] }
        set { decisions[id.index] = newValue }
    }

    package subscript(_ id: SlotID) -> ResourceID? {
        get { fills[id.index] }
        set { fills[id.index] = newValue }
    }

    /// Takes over what calendars given with the question fix. The plan may have been made without them.
    package mutating func takeGiven(of problem: Problem) {
        decisions += Array(repeating: .open, count: max(0, problem.engagements.count - decisions.count))
        fills += Array(repeating: nil, count: max(0, problem.slots.count - fills.count))
        for id in problem.given.map(EngagementID.init) {
            self[id] = problem[id].fixedStart.map(Decision.starts) ?? .open
            for slot in problem[id].slots { self[slot] = problem[slot].candidates.first }
        }
    }

    /// The plan of the problem's own engagements alone.
    package func own(of problem: Problem) -> Plan {
        var own = self
        own.decisions = Array(decisions.prefix(problem.given.lowerBound))
        own.fills = Array(fills.prefix(problem.ownSlots))
        return own
    }

    /// Takes back everything that is decided of these engagements.
    package mutating func reopen(_ ids: [EngagementID], in problem: Problem) {
        for id in ids {
            self[id] = .open
            for slot in problem[id].slots { self[slot] = nil }
        }
    }

    /// Decides an engagement and its slots as another plan does.
    package mutating func take(_ id: EngagementID, from other: Plan, in problem: Problem) {
        self[id] = other[id]
        for slot in problem[id].slots { self[slot] = other[slot] }
    }

    package func start(of id: EngagementID) -> Moment? {
        if case .starts(let moment) = decisions[id.index] { moment } else { nil }
    }

    /// When an engagement takes place, without set-up and strike.
    package func range(of id: EngagementID, in problem: Problem) -> TimeRange? {
        start(of: id).map { TimeRange($0, minutes: problem[id].minutes) }
    }

    /// True where each of these is decided, its slots apart.
    package func decidesAll(_ ids: [EngagementID]) -> Bool { ids.allSatisfy { self[$0] != .open } }

    /// True where every engagement is decided and every slot of those that take place is filled.
    package func isComplete(for problem: Problem) -> Bool {
        problem.engagementIDs.allSatisfy { id in
            switch self[id] {
            case .open: false
            case .omitted: true
            case .starts: problem[id].slots.allSatisfy { self[$0] != nil }
            }
        }
    }
}
