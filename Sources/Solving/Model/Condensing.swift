internal import BitCollections
internal import Conditions
internal import Occasions

/// Presolve: writes demands as they are once everything held is known. What cannot count is left out, what is settled is a
/// constant.
///
/// A condensed demand holds in the very plans of the question in which the demand does, and is missed by as much.
final class Condensing {
    private let problem: Problem
    private let judge: Judge
    private let free: BitSet
    /// The engagements that are held and take place.
    private let standing: BitSet
    private let fills: [ResourceID?]
    /// By slot of a free engagement and by resource; nil for the other slots.
    private let candidates: [BitSet?]

    init(_ question: Question, _ narrowing: Narrowing) {
        problem = question.problem
        let free = BitSet(question.free)
        // What is neither free nor decided counts as absent.
        let view = question.held.closed(unless: { free.contains($0) })
        judge = Judge(problem: problem, plan: view)
        self.free = free
        standing = BitSet(problem.engagementIDs.filter { view.start(of: $0) != nil })
        fills = view.fills
        var candidates: [BitSet?] = Array(repeating: nil, count: problem.slots.count)
        for id in question.free {
            for slot in problem[id].slots { candidates[slot.index] = BitSet(narrowing.candidates(of: slot)) }
        }
        self.candidates = candidates
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
        if mentionsFree(demand) { return requirement.demanding(demand) }
        guard mentionsFree(requirement.demand) || Mentions(requirement.demand).isEmpty else { return nil }
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

    private func mentionsFree(_ condition: Condition) -> Bool {
        condition.mentions(where: { free.contains($0) }, in: problem)
    }

    private func mayCount(_ span: Span) -> Bool {
        let isFree = free.contains(span.engagement)
        guard let only = span.only else { return isFree || standing.contains(span.engagement) }
        if isFree { return candidates[only.slot.index]?.contains(only.resource) ?? false }
        return fills[only.slot.index] == only.resource && standing.contains(span.engagement)
    }

    // MARK: Formulas

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
            guard free.contains(problem[slot].engagement) else { return settled(formula) }
            // What a slot may be filled with is known; what takes no place is filled with nothing.
            let candidates = candidates[slot.index] ?? []
            guard resources.contains(where: { candidates.contains($0) }) else { return .never }
            let isOnly = candidates.allSatisfy { resources.contains(ResourceID($0)) }
            return isOnly && !problem[problem[slot].engagement].isOptional ? .always : formula
        case .starts(let id, _), .takesPlace(let id): return free.contains(id) ? formula : settled(formula)
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
            guard part.term.mentions(where: { free.contains($0) }, in: problem) else {
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
