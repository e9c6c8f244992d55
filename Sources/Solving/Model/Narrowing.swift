internal import CPSAT
internal import Conditions
internal import Occasions

/// Presolve: which starts and candidates are left by the requirements that speak of one start or one slot, known before
/// anything is posted. The field calls it domain reduction.
struct Narrowing {
    let problem: Problem
    private let held: Plan
    private let isTight: Bool
    private var steps: [EngagementID: ValueDomain] = [:]
    /// The steps where it takes place; one that is left out lies at its earliest start all the same.
    private var present: [EngagementID: ValueDomain] = [:]
    private var candidates: [SlotID: [ResourceID]] = [:]

    /// `tight`: the model's domains are narrowed. Otherwise they stay as wide as the horizon, so that each
    /// requirement can be dropped, and only the envelopes are narrow.
    init(_ question: Question, tight: Bool) {
        problem = question.problem
        held = question.held
        isTight = tight
        for id in question.free {
            let horizon = Narrowing.horizon(of: id, in: question.problem)
            steps[id] = horizon
            present[id] = horizon
            for slot in problem[id].slots {
                candidates[slot] = question.palette[slot] ?? problem[slot].candidates
            }
        }
        for requirement in question.requirements where requirement.severity == .must {
            if case .formula(let formula) = requirement.demand { narrow(by: formula) }
        }
    }

    /// The whole horizon in steps of an engagement's grid.
    static func horizon(of id: EngagementID, in problem: Problem) -> ValueDomain {
        let room = problem.latestStart(of: id) - problem.earliestStart(of: id)
        return ValueDomain(0...max(0, room / problem.grainMinutes))
    }

    /// The steps of an engagement's grid that lie in the ranges.
    static func steps(of id: EngagementID, in ranges: TimeRanges, _ problem: Problem) -> ValueDomain {
        let earliest = problem.earliestStart(of: id).minutes
        let grain = problem.grainMinutes
        return ValueDomain(
            ranges.ranges.compactMap { range in
                let first = Narrowing.roundUp(range.start.minutes - earliest, grain)
                let last = Narrowing.roundDown(range.end.minutes - 1 - earliest, grain)
                return first <= last ? first...last : nil
            })
    }

    private static func roundDown(_ value: Int, _ grain: Int) -> Int {
        value >= 0 ? value / grain : -((-value + grain - 1) / grain)
    }

    private static func roundUp(_ value: Int, _ grain: Int) -> Int { -roundDown(-value, grain) }

    func steps(of id: EngagementID) -> ValueDomain {
        isTight ? steps[id] ?? ValueDomain([]) : Narrowing.horizon(of: id, in: problem)
    }

    /// First and last step that can matter.
    func envelope(of id: EngagementID) -> ClosedRange<Int> { envelope(of: id, in: steps) }

    /// First and last step that can matter to what counts only where it takes place.
    func envelope(ofPresent id: EngagementID) -> ClosedRange<Int> { envelope(of: id, in: present) }

    private func envelope(of id: EngagementID, in steps: [EngagementID: ValueDomain]) -> ClosedRange<Int> {
        let narrow = steps[id] ?? ValueDomain([])
        let wide = narrow.isEmpty ? Narrowing.horizon(of: id, in: problem) : narrow
        return (wide.ranges.first?.lowerBound ?? 0)...(wide.ranges.last?.upperBound ?? 0)
    }

    func candidates(of slot: SlotID) -> [ResourceID] {
        isTight ? candidates[slot] ?? [] : problem[slot].candidates
    }

    private mutating func narrow(by formula: Formula) {
        switch formula {
        case .all(let parts):
            parts.forEach { narrow(by: $0) }
        case .any(let parts):
            // What must hold where it takes place must hold if it always does.
            let rest = parts.filter { part in
                if case .not(.takesPlace(let id)) = part { return !takesPlace(id) }
                return true
            }
            if rest.count == 1 { narrow(by: rest[0]) }
            if rest.count == 2, case .not(.takesPlace(let id)) = rest[0] { narrow(present: id, by: rest[1]) }
        case .starts(let id, let ranges):
            keep(id, Narrowing.steps(of: id, in: ranges, problem))
        case .not(.starts(let id, let ranges)):
            keep(id, Narrowing.steps(of: id, in: ranges, problem).complement)
        case .picked(let slot, let resources):
            candidates[slot]?.removeAll { !resources.contains($0) }
        case .not(.picked(let slot, let resources)):
            candidates[slot]?.removeAll { resources.contains($0) }
        case .always, .never, .atMost, .takesPlace, .not(.takesPlace):
            break
        }
    }

    /// Whatever is decided of what is free.
    private func takesPlace(_ id: EngagementID) -> Bool {
        steps[id] == nil ? held.start(of: id) != nil : !problem[id].isOptional
    }

    /// What must hold of an engagement where it takes place says where it then lies.
    private mutating func narrow(present id: EngagementID, by formula: Formula) {
        switch formula {
        case .all(let parts): parts.forEach { narrow(present: id, by: $0) }
        case .starts(id, let ranges): keep(present: id, Narrowing.steps(of: id, in: ranges, problem))
        case .not(.starts(id, let ranges)): keep(present: id, Narrowing.steps(of: id, in: ranges, problem).complement)
        default: break
        }
    }

    private mutating func keep(_ id: EngagementID, _ domain: ValueDomain) {
        guard let now = steps[id] else { return }
        steps[id] = now.intersection(domain)
        keep(present: id, domain)
    }

    private mutating func keep(present id: EngagementID, _ domain: ValueDomain) {
        present[id] = present[id]?.intersection(domain)
    }
}

extension Narrowing {
    /// No start or nobody for a slot, whatever else is planned.
    func isImpossible(_ id: EngagementID) -> Bool {
        guard !problem[id].isOptional else { return false }
        return steps(of: id).isEmpty || problem[id].slots.contains { candidates(of: $0).isEmpty }
    }

    /// A moment in the midst of when an engagement may start.
    func middle(of id: EngagementID) -> Int {
        let steps = envelope(of: id)
        return problem.earliestStart(of: id).minutes + (steps.lowerBound + steps.upperBound) / 2 * problem.grainMinutes
    }
}
