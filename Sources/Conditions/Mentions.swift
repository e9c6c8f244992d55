package import Occasions
internal import OrderedCollections

/// Everything a condition speaks of, in the order it speaks of it.
package struct Mentions: Sendable {
    private var engagementSet: OrderedSet<EngagementID> = []
    private var slotSet: OrderedSet<SlotID> = []

    package init() {}

    package init(_ condition: Condition) {
        visit(condition)
    }

    package var engagements: [EngagementID] { Array(engagementSet) }
    package var slots: [SlotID] { Array(slotSet) }
    /// The engagements spoken of, then those whose slots alone are spoken of.
    package func concerned(in problem: Problem) -> [EngagementID] {
        Array(engagementSet.union(slotSet.map { problem[$0].engagement }))
    }

    /// True for a condition about nothing a plan decides.
    package var isEmpty: Bool { engagementSet.isEmpty && slotSet.isEmpty }

    package mutating func visit(_ condition: Condition) {
        switch condition {
        case .formula(let formula): visit(formula)
        case .disjoint(let spans), .spaced(let spans, _), .rested(let spans, rest: _, within: _):
            spans.forEach { visit($0) }
        case .separate(let first, let second): (first + second).forEach { visit($0) }
        case .shared(let loads, capacity: _): loads.forEach { visit($0.span) }
        }
    }

    package mutating func visit(_ formula: Formula) {
        switch formula {
        case .always, .never: break
        case .atMost(let quantity, _): quantity.parts.forEach { visit($0.term) }
        case .picked(let slot, _): slotSet.append(slot)
        case .starts(let id, _), .takesPlace(let id): engagementSet.append(id)
        case .all(let parts), .any(let parts): parts.forEach { visit($0) }
        case .not(let atom): visit(atom.formula)
        }
    }

    private mutating func visit(_ term: Quantity.Term) {
        switch term {
        case .start(let id): engagementSet.append(id)
        case .truth(let formula): visit(formula)
        case .lastEnd(let spans, _), .firstStart(let spans, _): spans.forEach { visit($0) }
        case .travel(let from, let to):
            slotSet.append(from)
            slotSet.append(to)
        }
    }

    private mutating func visit(_ span: Span) {
        engagementSet.append(span.engagement)
        if let only = span.only { slotSet.append(only.slot) }
    }
}
