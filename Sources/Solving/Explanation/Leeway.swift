internal import CPSAT
internal import Conditions
internal import Occasions

/// Which starts the musts about one engagement leave it: by itself, and with a candidate in a slot.
///
/// A formula about several engagements is taken apart; what speaks of more than one is left out, so that the leeway is never
/// too narrow.
struct Leeway {
    /// A demand about one engagement, and whose it is.
    struct Clause {
        let requirement: Requirement
        let formula: Formula
    }

    /// A clause that says something of a slot only with one of these in it; nil: with anybody.
    private struct SlotClause {
        let formula: Formula
        let resources: Set<ResourceID>?
    }

    private let problem: Problem
    private let wanted: Set<EngagementID>
    /// By engagement: what is demanded of it alone.
    private(set) var clauses: [EngagementID: [Clause]] = [:]
    private var bySlot: [SlotID: [SlotClause]] = [:]
    private var starts: [EngagementID: ValueDomain] = [:]

    /// Of these engagements, each of which takes place.
    init(_ question: Question, of engagements: [EngagementID]) {
        problem = question.problem
        wanted = Set(engagements)
        for requirement in question.requirements where requirement.severity == .must {
            if case .formula(let formula) = requirement.demand { collect(formula, of: requirement) }
        }
        for id in engagements {
            if let start = question.held.start(of: id) {
                starts[id] = .exactly(start.minutes)
                continue
            }
            var domain = whole(of: id)
            for clause in clauses[id] ?? [] {
                domain = domain.intersection(allowed(clause.formula, of: id, slot: nil, by: nil))
            }
            starts[id] = onGrid(domain, of: id)
        }
    }

    private mutating func collect(_ formula: Formula, of requirement: Requirement) {
        if case .all(let parts) = formula { return parts.forEach { collect($0, of: requirement) } }
        var only: EngagementID?
        guard speaks(formula, of: &only), let id = only, wanted.contains(id) else { return }
        clauses[id, default: []].append(Clause(requirement: requirement, formula: formula))
        var slots: [SlotID] = []
        Leeway.slots(of: formula, &slots)
        for slot in Set(slots).sorted() {
            bySlot[slot, default: []].append(
                SlotClause(formula: formula, resources: Leeway.resources(formula, in: slot)))
        }
    }

    // MARK: What is left

    /// Minutes since 1970; empty: it cannot take place.
    func starts(of id: EngagementID) -> ValueDomain { starts[id] ?? ValueDomain([]) }

    /// With somebody in a slot; empty: he or she cannot fill it.
    func starts(of slot: SlotID, by resource: ResourceID) -> ValueDomain {
        let id = problem[slot].engagement
        var domain = starts(of: id)
        for clause in bySlot[slot] ?? [] where clause.resources?.contains(resource) ?? true {
            domain = domain.intersection(allowed(clause.formula, of: id, slot: slot, by: resource))
            if domain.isEmpty { return domain }
        }
        return domain
    }

    /// An engagement starts only when one of those who can fill a slot may.
    mutating func keep(_ id: EngagementID, to domain: ValueDomain) {
        starts[id] = starts(of: id).intersection(domain)
    }

    private func whole(of id: EngagementID) -> ValueDomain {
        ValueDomain(problem.earliestStart(of: id).minutes...problem.latestStart(of: id).minutes)
    }

    private func onGrid(_ domain: ValueDomain, of id: EngagementID) -> ValueDomain {
        let (earliest, grain) = (problem.earliestStart(of: id).minutes, problem.grainMinutes)
        return ValueDomain(
            domain.ranges.compactMap { range in
                let first = earliest + (max(0, range.lowerBound - earliest) + grain - 1) / grain * grain
                let last = earliest + (range.upperBound - earliest) / grain * grain
                return first <= last ? first...last : nil
            })
    }

    /// Where a formula may hold, whatever else is decided.
    private func allowed(
        _ formula: Formula, of id: EngagementID, slot: SlotID?, by resource: ResourceID?
    ) -> ValueDomain {
        let (all, none) = (whole(of: id), ValueDomain([]))
        switch formula {
        case .always, .takesPlace: return all
        case .never, .not(.takesPlace): return none
        case .starts(_, let ranges): return Leeway.minutes(of: ranges)
        case .not(.starts(_, let ranges)): return Leeway.minutes(of: ranges).complement
        case .picked(let other, let resources):
            guard other == slot, let resource else { return all }
            return resources.contains(resource) ? all : none
        case .not(.picked(let other, let resources)):
            guard other == slot, let resource else { return all }
            return resources.contains(resource) ? none : all
        case .all(let parts):
            return parts.reduce(all) { $0.intersection(allowed($1, of: id, slot: slot, by: resource)) }
        case .any(let parts):
            return ValueDomain(parts.flatMap { allowed($0, of: id, slot: slot, by: resource).ranges })
        case .atMost(let quantity, let bound):
            guard quantity.parts.count == 1, case .start = quantity.parts[0].term else { return all }
            switch quantity.parts[0].coefficient {
            case 1: return .atMost(bound - quantity.constant)
            case -1: return .atLeast(quantity.constant - bound)
            default: return all
            }
        }
    }

    private static func minutes(of ranges: TimeRanges) -> ValueDomain {
        ValueDomain(ranges.ranges.map { $0.start.minutes...($0.end.minutes - 1) })
    }

    // MARK: What a formula speaks of

    /// False where it speaks of a second engagement, or of what cannot be said of one.
    private func speaks(_ formula: Formula, of only: inout EngagementID?) -> Bool {
        func isSame(_ id: EngagementID) -> Bool {
            if let known = only { return known == id }
            only = id
            return true
        }
        switch formula {
        case .always, .never: return true
        case .starts(let id, _), .takesPlace(let id), .not(.starts(let id, _)), .not(.takesPlace(let id)):
            return isSame(id)
        case .picked(let slot, _), .not(.picked(let slot, _)): return isSame(problem[slot].engagement)
        case .all(let parts), .any(let parts): return parts.allSatisfy { speaks($0, of: &only) }
        case .atMost(let quantity, _):
            return quantity.parts.allSatisfy { part in
                switch part.term {
                case .start(let id): isSame(id)
                case .truth(let formula): speaks(formula, of: &only)
                case .lastEnd, .firstStart, .travel: false
                }
            }
        }
    }

    private static func slots(of formula: Formula, _ found: inout [SlotID]) {
        switch formula {
        case .picked(let slot, _), .not(.picked(let slot, _)): found.append(slot)
        case .all(let parts), .any(let parts): for part in parts { slots(of: part, &found) }
        case .always, .never, .starts, .takesPlace, .not, .atMost: break
        }
    }

    /// Those with whom in the slot a formula says anything; nil: with anybody.
    private static func resources(_ formula: Formula, in slot: SlotID) -> Set<ResourceID>? {
        switch formula {
        case .not(.picked(slot, let resources)): resources
        case .any(let parts): parts.lazy.compactMap { resources($0, in: slot) }.first
        default: nil
        }
    }
}
