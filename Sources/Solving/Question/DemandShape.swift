internal import Conditions
internal import Occasions

/// What a demand is made of, without whom it is about: engagements by number, people and rooms counted.
enum DemandShape {
    static func text(of condition: Condition, in problem: Problem) -> String {
        func list(_ spans: [Span]) -> String { spans.map(text(of:)).joined(separator: " ") }
        return switch condition {
        case .formula(let formula): text(of: formula, in: problem)
        case .disjoint(let spans): "disjoint(\(list(spans)))"
        case .separate(let one, let other): "separate(\(list(one)) | \(list(other)))"
        case .shared(let loads, let capacity):
            "shared(\(loads.map { "\(text(of: $0.span))*\($0.amount)" }.joined(separator: " ")), \(text(of: capacity)))"
        case .spaced(let spans, _): "spaced(\(list(spans)))"
        case .rested(let spans, let rest, let within): "rested(\(list(spans)), \(rest), \(within))"
        }
    }

    /// `5`, and `5-2` where others take some of it twice.
    private static func text(of capacity: Capacity) -> String {
        capacity.taken.isEmpty ? "\(capacity.whole)" : "\(capacity.whole)-\(capacity.taken.count)"
    }

    /// `#3-10+15?`: ten minutes before and fifteen after, and only with a certain fill of a slot.
    private static func text(of span: Span) -> String {
        let before = span.before > 0 ? "-\(span.before)" : ""
        let after = span.after > 0 ? "+\(span.after)" : ""
        return "#\(span.engagement.index)\(before)\(after)\(span.only == nil ? "" : "?")"
    }

    private static func text(of formula: Formula, in problem: Problem) -> String {
        func list(_ parts: [Formula]) -> String { parts.map { text(of: $0, in: problem) }.joined(separator: ", ") }
        return switch formula {
        case .always: "always"
        case .never: "never"
        case .picked(let slot, let resources): "picked(\(name(slot, in: problem)), \(resources.count))"
        case .starts(let id, let ranges): "starts(#\(id.index), \(ranges.ranges.count) ranges)"
        case .takesPlace(let id): "takesPlace(#\(id.index))"
        case .not(let atom): "not(\(text(of: atom.formula, in: problem)))"
        case .all(let parts): "all(\(list(parts)))"
        case .any(let parts): "any(\(list(parts)))"
        // The bound may be a moment and so a date: it is left out.
        case .atMost(let quantity, _):
            "atMost(\(quantity.parts.map { "\($0.coefficient)*\(text(of: $0.term, in: problem))" }.joined(separator: " + ")))"
        }
    }

    private static func text(of term: Quantity.Term, in problem: Problem) -> String {
        switch term {
        case .start(let id): "start(#\(id.index))"
        case .truth(let formula): "truth(\(text(of: formula, in: problem)))"
        case .lastEnd(let spans, _): "lastEnd(\(spans.map(text(of:)).joined(separator: " ")))"
        case .firstStart(let spans, _): "firstStart(\(spans.map(text(of:)).joined(separator: " ")))"
        case .travel(let from, let to): "travel(\(name(from, in: problem)), \(name(to, in: problem)))"
        }
    }

    /// `#3.1`: the second slot of the fourth engagement.
    private static func name(_ slot: SlotID, in problem: Problem) -> String {
        let id = problem[slot].engagement
        return "#\(id.index).\(problem[id].slots.firstIndex(of: slot) ?? 0)"
    }
}
