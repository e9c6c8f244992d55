internal import Conditions
internal import Occasions

/// Where each requirement speaks of an engagement by itself, and where only if a slot is filled by a certain resource.
///
/// Found out once for many plans of one problem. A hint of where to look, not the truth: a plan is judged as a whole.
struct Touches: Sendable {
    /// One place in one demand.
    struct Touch: Sendable {
        /// Of the requirement.
        let position: Int
        /// Of the span in the demand; nil where the demand is a formula.
        var part: Part?
    }

    struct Part: Sendable {
        let span: Span
        /// What it takes of something shared.
        var amount = 1
        /// Of `separate`: whether it stands in the second list.
        var isSecond = false
    }

    let requirements: [Requirement]
    /// By engagement.
    private(set) var own: [[Touch]]
    /// By slot.
    private(set) var fills: [[ResourceID: [Touch]]]

    init(_ requirements: [Requirement], in problem: Problem) {
        self.requirements = requirements
        own = Array(repeating: [], count: problem.engagements.count)
        fills = Array(repeating: [:], count: problem.slots.count)
        for (position, requirement) in requirements.enumerated() {
            switch requirement.demand {
            case .formula(let formula): visit(formula, position, under: [], problem)
            case .disjoint(let spans), .spaced(let spans, _), .rested(let spans, rest: _, within: _):
                for span in spans { note(Touch(position: position, part: Part(span: span))) }
            case .shared(let loads, capacity: _):
                for load in loads { note(Touch(position: position, part: Part(span: load.span, amount: load.amount))) }
            case .separate(let first, let second):
                for span in first { note(Touch(position: position, part: Part(span: span))) }
                for span in second { note(Touch(position: position, part: Part(span: span, isSecond: true))) }
            }
        }
    }

    /// Whether a requirement's demand is one on spans.
    func isFormula(_ position: Int) -> Bool {
        if case .formula = requirements[position].demand { true } else { false }
    }

    private mutating func note(_ touch: Touch) {
        guard let span = touch.part?.span else { return }
        if let only = span.only {
            fills[only.slot.index][only.resource, default: []].append(touch)
        } else {
            own[span.engagement.index].append(touch)
        }
    }

    /// `picks`: what is spoken of is so only where these slots are filled as said.
    private mutating func visit(_ formula: Formula, _ position: Int, under picks: [Span.Fill], _ problem: Problem) {
        switch formula {
        case .always, .never: break
        case .starts(let id, _), .takesPlace(let id): note(id, position, under: picks, problem)
        case .picked(let slot, let resources):
            for resource in resources.sorted() { note(Span.Fill(slot, resource), position) }
        case .not(let atom): visit(atom.formula, position, under: picks, problem)
        case .all(let parts), .any(let parts):
            // Beside a pick, what is said of the same engagement matters only with it.
            let own = parts.flatMap { Touches.picks(in: $0) }
            for part in parts { visit(part, position, under: picks + own, problem) }
        case .atMost(let quantity, _):
            for part in quantity.parts { visit(part.term, position, under: picks, problem) }
        }
    }

    private mutating func visit(_ term: Quantity.Term, _ position: Int, under picks: [Span.Fill], _ problem: Problem) {
        switch term {
        case .start(let id): note(id, position, under: picks, problem)
        case .truth(let formula): visit(formula, position, under: picks, problem)
        case .lastEnd(let spans, _), .firstStart(let spans, _):
            for span in spans {
                if let only = span.only {
                    note(only, position)
                } else {
                    note(span.engagement, position, under: [], problem)
                }
            }
        case .travel(let from, let to):
            for slot in [from, to] { note(problem[slot].engagement, position, under: [], problem) }
        }
    }

    private mutating func note(_ id: EngagementID, _ position: Int, under picks: [Span.Fill], _ problem: Problem) {
        let guards = picks.filter { problem[$0.slot].engagement == id }
        for pick in guards { note(pick, position) }
        if guards.isEmpty, own[id.index].last?.position != position { own[id.index].append(Touch(position: position)) }
    }

    private mutating func note(_ fill: Span.Fill, _ position: Int) {
        if fills[fill.slot.index][fill.resource]?.last?.position == position { return }
        fills[fill.slot.index][fill.resource, default: []].append(Touch(position: position))
    }

    /// What a part says of slots filled by one of a few.
    private static func picks(in formula: Formula) -> [Span.Fill] {
        switch formula {
        case .picked(let slot, let resources), .not(.picked(let slot, let resources)):
            resources.count <= few ? resources.sorted().map { Span.Fill(slot, $0) } : []
        default: []
        }
    }

    private static let few = 4
}
