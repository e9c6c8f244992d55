internal import Conditions
internal import Occasions

/// Writes demands as they are once everything held is known: what cannot count is left out, what is settled is a constant.
///
/// A condensed demand holds in the very plans of the question in which the demand does, and is missed by as much.
final class Condensing {
    private let problem: Problem
    private let judge: Judge
    private let isFree: [Bool]
    /// By engagement: whether it is held and takes place.
    private let stands: [Bool]
    private let fills: [ResourceID?]
    /// By slot of a free engagement and by resource; nil for the other slots.
    private let isCandidate: [[Bool]?]

    init(_ question: Question, _ narrowing: Narrowing) {
        problem = question.problem
        // What is neither free nor decided counts as absent.
        var view = question.held
        var isFree = Array(repeating: false, count: problem.engagements.count)
        for id in question.free { isFree[id.index] = true }
        for id in problem.engagementIDs where !isFree[id.index] && view[id] == .open { view[id] = .omitted }
        judge = Judge(problem: problem, plan: view)
        self.isFree = isFree
        stands = view.decisions.map { if case .starts = $0 { true } else { false } }
        fills = view.fills
        var isCandidate: [[Bool]?] = Array(repeating: nil, count: problem.slots.count)
        for id in question.free {
            for slot in problem[id].slots {
                var own = Array(repeating: false, count: problem.resources.count)
                for resource in narrowing.candidates(of: slot) { own[resource.index] = true }
                isCandidate[slot.index] = own
            }
        }
        self.isCandidate = isCandidate
    }

    /// The requirements that are left of these, as they were and condensed.
    func condense(_ requirements: [Requirement]) -> (whole: [Requirement], condensed: [Requirement]) {
        var whole: [Requirement] = []
        var condensed: [Requirement] = []
        for requirement in requirements where requirement.severity != .note {
            guard let rest = condense(requirement) else { continue }
            whole.append(requirement)
            condensed.append(rest)
        }
        return (whole, condensed)
    }

    /// The requirement with its demand condensed; nil where nothing free is left in it, and nothing it could break.
    private func condense(_ requirement: Requirement) -> Requirement? {
        let demand = condense(requirement.demand, keepsBound: requirement.severity != .must)
        if speaks(demand) { return requirement.demanding(demand) }
        guard speaks(requirement.demand) || Mentions(requirement.demand).isEmpty else { return nil }
        // That it cannot be kept, or what it costs whatever is decided of what is free, counts all the same.
        let isLost = requirement.severity != .must || demand == .formula(.never)
        return isLost ? requirement.demanding(demand) : nil
    }

    // MARK: Conditions

    /// `keepsBound`: by how much a bound is missed matters, not only that it is.
    private func condense(_ condition: Condition, keepsBound: Bool) -> Condition {
        switch condition {
        case .formula(.atMost(let quantity, let bound)) where keepsBound: .formula(.atMost(condense(quantity), bound))
        case .formula(let formula): .formula(condense(formula))
        case .disjoint(let spans): .disjoint(spans.filter(mayCount))
        case .separate(let first, let second): .separate(first.filter(mayCount), second.filter(mayCount))
        case .shared(let loads, let capacity): .shared(loads.filter { mayCount($0.span) }, capacity: capacity)
        case .spaced(let spans, let pace): .spaced(spans.filter(mayCount), pace)
        case .rested(let spans, let rest, let within): .rested(spans.filter(mayCount), rest: rest, within: within)
        }
    }

    private func speaks(_ condition: Condition) -> Bool {
        switch condition {
        case .formula(let formula): speaks(formula)
        case .disjoint(let spans), .spaced(let spans, _), .rested(let spans, rest: _, within: _):
            spans.contains { isFree[$0.engagement.index] }
        case .separate(let first, let second):
            first.contains { isFree[$0.engagement.index] } || second.contains { isFree[$0.engagement.index] }
        case .shared(let loads, capacity: _): loads.contains { isFree[$0.span.engagement.index] }
        }
    }

    private func mayCount(_ span: Span) -> Bool {
        let isOpen = isFree[span.engagement.index]
        guard let only = span.only else { return isOpen || stands[span.engagement.index] }
        if isOpen { return isCandidate[only.slot.index]?[only.resource.index] ?? false }
        return fills[only.slot.index] == only.resource && stands[span.engagement.index]
    }

    // MARK: Formulas

    private func speaks(_ formula: Formula) -> Bool {
        switch formula {
        case .always, .never: false
        case .picked(let slot, _): isFree[problem[slot].engagement.index]
        case .starts(let id, _), .takesPlace(let id): isFree[id.index]
        case .not(let atom): speaks(atom.formula)
        case .all(let parts), .any(let parts): parts.contains(where: speaks)
        case .atMost(let quantity, _): quantity.parts.contains { speaks($0.term) }
        }
    }

    private func speaks(_ term: Quantity.Term) -> Bool {
        switch term {
        case .start(let id): isFree[id.index]
        case .truth(let formula): speaks(formula)
        case .lastEnd(let spans, _), .firstStart(let spans, _): spans.contains { isFree[$0.engagement.index] }
        case .travel(let from, let to):
            isFree[problem[from].engagement.index] || isFree[problem[to].engagement.index]
        }
    }

    private func condense(_ formula: Formula) -> Formula {
        switch formula {
        case .always, .never: return formula
        case .all(let parts):
            var kept: [Formula] = []
            for part in parts {
                switch condense(part) {
                case .always: continue
                case .never: return .never
                case let part: kept.append(part)
                }
            }
            return kept.isEmpty ? .always : kept.count == 1 ? kept[0] : .all(kept)
        case .any(let parts):
            var kept: [Formula] = []
            for part in parts {
                switch condense(part) {
                case .never: continue
                case .always: return .always
                case let part: kept.append(part)
                }
            }
            return kept.isEmpty ? .never : kept.count == 1 ? kept[0] : .any(kept)
        case .picked(let slot, let resources):
            guard isFree[problem[slot].engagement.index] else { return settled(formula) }
            // What a slot may be filled with is known; what takes no place is filled with nothing.
            let isCandidate = isCandidate[slot.index] ?? []
            guard resources.contains(where: { isCandidate[$0.index] }) else { return .never }
            let isOnly = !isCandidate.indices.contains { isCandidate[$0] && !resources.contains(ResourceID($0)) }
            return isOnly && !problem[problem[slot].engagement].isOptional ? .always : formula
        case .starts(let id, _), .takesPlace(let id): return isFree[id.index] ? formula : settled(formula)
        case .not(let atom):
            switch condense(atom.formula) {
            case .always: return .never
            case .never: return .always
            default: return formula
            }
        case .atMost(let quantity, let bound):
            let quantity = condense(quantity)
            if quantity.parts.isEmpty { return quantity.constant <= bound ? .always : .never }
            return .atMost(quantity, bound)
        }
    }

    /// The truth of an atom about what is held.
    private func settled(_ formula: Formula) -> Formula { judge.truth(formula) == .yes ? .always : .never }

    private func condense(_ quantity: Quantity) -> Quantity {
        var constant = quantity.constant
        var parts: [Quantity.Part] = []
        for part in quantity.parts {
            guard speaks(part.term) else {
                constant += part.coefficient * judge.bounds(Quantity(part.term)).lowerBound
                continue
            }
            switch part.term {
            case .start, .travel: parts.append(part)
            case .lastEnd(let spans, let range):
                parts.append(part.speaking(of: .lastEnd(spans.filter(mayCount), range)))
            case .firstStart(let spans, let range):
                parts.append(part.speaking(of: .firstStart(spans.filter(mayCount), range)))
            case .truth(let formula):
                switch condense(formula) {
                case .always: constant += part.coefficient
                case .never: break
                case let formula: parts.append(part.speaking(of: .truth(formula)))
                }
            }
        }
        return Quantity(constant: constant, parts: parts)
    }
}
