package import Occasions

/// Says of conditions whether a plan, complete or not, keeps them: one of the two readers of the algebra.
///
/// What is still open is bounded, never guessed: `fails` is said only where no completion can keep the condition.
package struct Judge: Sendable {
    private let shelf: Shelf
    package var plan: Plan

    /// Where the problem is kept, so that a judge is passed on without copying it.
    private final class Shelf: Sendable {
        let problem: Problem

        init(_ problem: Problem) { self.problem = problem }
    }

    package init(problem: Problem, plan: Plan) {
        shelf = Shelf(problem)
        self.plan = plan
    }

    package var problem: Problem { _read { yield shelf.problem } }

    /// How long an engagement lasts; without a copy of the problem, for those who ask all the time.
    package func minutes(of id: EngagementID) -> Int { shelf.problem.minutes(of: id) }

    // MARK: What is decided

    func takesPlace(_ id: EngagementID) -> Truth {
        switch plan[id] {
        case .starts: .yes
        case .omitted: .no
        case .open: problem[id].isOptional ? .maybe : .yes
        }
    }

    /// The moments at which an engagement may yet start.
    func startBounds(_ id: EngagementID) -> ClosedRange<Int> {
        let earliest = problem.earliestStart(of: id).minutes
        switch plan[id] {
        case .starts(let moment): return moment.minutes...moment.minutes
        case .omitted: return earliest...earliest
        case .open: return earliest...max(earliest, problem.latestStart(of: id).minutes)
        }
    }

    func picked(_ slot: SlotID, _ resources: Set<ResourceID>) -> Truth {
        // Asked very often, mostly of one resource: that is looked up, not searched.
        if resources.count == 1, let only = resources.first { return picked(slot, only) }
        let engagement = problem[slot].engagement
        if plan[engagement] == .omitted { return .no }
        if let fill = plan[slot] { return Truth(resources.contains(fill)) }
        let own = problem[slot]
        if !resources.contains(where: own.admits) { return .no }
        guard own.candidates.count <= resources.count, own.candidates.allSatisfy(resources.contains) else {
            return .maybe
        }
        return takesPlace(engagement) == .yes ? .yes : .maybe
    }

    /// The same of one resource.
    private func picked(_ slot: SlotID, _ resource: ResourceID) -> Truth {
        // Mostly it is somebody else, and nothing more need be looked at.
        let fill = plan[slot]
        if let fill, fill != resource { return .no }
        let own = problem[slot]
        if plan[own.engagement] == .omitted { return .no }
        if fill != nil { return .yes }
        if !own.admits(resource) { return .no }
        return own.candidates.count == 1 && takesPlace(own.engagement) == .yes ? .yes : .maybe
    }

    /// Whether a span counts.
    func counts(_ span: Span) -> Truth {
        guard let only = span.only else { return takesPlace(span.engagement) }
        return picked(only.slot, only.resource)
    }

    /// The time a span takes up, once its engagement has a start.
    package func range(_ span: Span) -> TimeRange? {
        plan.start(of: span.engagement).map {
            TimeRange($0 - span.before, minutes: span.before + minutes(of: span.engagement) + span.after)
        }
    }

    // MARK: Formulas

    package func truth(_ formula: Formula) -> Truth {
        switch formula {
        case .always: .yes
        case .never: .no
        case .atMost(let quantity, let bound): compare(bounds(quantity), bound)
        case .picked(let slot, let resources): picked(slot, resources)
        case .starts(let id, let ranges): starts(id, ranges)
        case .takesPlace(let id): takesPlace(id)
        case .all(let parts): all(parts)
        case .any(let parts): any(parts)
        case .not(let atom):
            switch truth(atom.formula) {
            case .yes: .no
            case .no: .yes
            case .maybe: .maybe
            }
        }
    }

    private func all(_ parts: [Formula]) -> Truth {
        var whole = Truth.yes
        for part in parts {
            switch truth(part) {
            case .no: return .no
            case .maybe: whole = .maybe
            case .yes: break
            }
        }
        return whole
    }

    private func any(_ parts: [Formula]) -> Truth {
        var whole = Truth.no
        for part in parts {
            switch truth(part) {
            case .yes: return .yes
            case .maybe: whole = .maybe
            case .no: break
            }
        }
        return whole
    }

    private func compare(_ value: ClosedRange<Int>, _ bound: Int) -> Truth {
        if value.upperBound <= bound { return .yes }
        return value.lowerBound > bound ? .no : .maybe
    }

    private func starts(_ id: EngagementID, _ ranges: TimeRanges) -> Truth {
        let bounds = startBounds(id)
        if bounds.count == 1 { return Truth(ranges.contains(Moment(minutes: bounds.lowerBound))) }
        let whole = TimeRange(Moment(minutes: bounds.lowerBound), minutes: bounds.count)
        let inside = ranges.intersection(TimeRanges(whole))
        if inside.isEmpty { return .no }
        return inside.ranges == [whole] ? .yes : .maybe
    }
}
