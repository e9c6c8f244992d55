internal import Conditions
internal import Occasions

/// An index, built once for many plans of one problem: for each engagement, the entries of demands that speak of it by
/// itself, and those that speak of it only if a certain resource fills a slot.
///
/// It is what incremental evaluation rests on. What a complete plan makes of a requirement changes only with an
/// engagement or a fill that touches it.
struct Touches: Sendable {
    /// One place in one demand.
    struct Touch: Hashable, Sendable {
        private let at: Int32
        /// What of the demand counts with it; nil where the demand is only looked at as a whole.
        let entry: DemandEntry?

        /// Of the requirement.
        var position: Int { Int(at) }

        init(position: Int, entry: DemandEntry? = nil) {
            at = Int32(truncatingIfNeeded: position)
            self.entry = entry
        }
    }

    let requirements: [Requirement]
    /// By engagement.
    private(set) var own: [[Touch]]
    /// By slot.
    private(set) var fills: [[ResourceID: [Touch]]]
    /// By requirement: the lists of its formula, if it has any.
    private var pieces: [Pieces?]

    init(_ requirements: [Requirement], in problem: Problem) {
        self.requirements = requirements
        own = Array(repeating: [], count: problem.engagements.count)
        fills = Array(repeating: [:], count: problem.slots.count)
        pieces = Array(repeating: nil, count: requirements.count)
        for (position, requirement) in requirements.enumerated() where requirement.severity != .note {
            switch requirement.demand {
            case .formula(let formula):
                let own = Pieces(formula)
                if own.hasLists { pieces[position] = own }
                visit(own, position, problem)
            case .disjoint(let spans), .spaced(let spans, _), .rested(let spans, rest: _, within: _):
                note(spans, position, list: 0)
            case .shared(let loads, capacity: _): note(loads.map(\.span), position, list: 0)
            case .separate(let first, let second):
                note(first, position, list: 0)
                note(second, position, list: 1)
            }
        }
    }

    /// What counts of an engagement as a plan decides it; of one that is left out, what is said of its start.
    func counting(_ id: EngagementID, in plan: Plan, of problem: Problem) -> [[Touch]] {
        guard plan[id] != .open else { return [] }
        return [own[id.index]]
            + problem[id].slots.compactMap { slot in plan[slot].flatMap { fills[slot.index][$0] } }
    }

    /// The demand of a requirement with some of its entries.
    func demand(_ position: Int, of entries: [DemandEntry]) -> Condition {
        var entries = entries
        entries.sort()
        var last: DemandEntry?
        entries.removeAll { entry in
            defer { last = entry }
            return entry == last
        }
        return requirements[position].demand.trimmed(to: entries, pieces[position])
    }

    private mutating func note(_ spans: [Span], _ position: Int, list: Int) {
        for (place, span) in spans.enumerated() {
            let touch = Touch(position: position, entry: DemandEntry(list, place))
            if let only = span.only { note(only, touch) } else { note(span.engagement, touch) }
        }
    }

    private mutating func note(_ id: EngagementID, _ touch: Touch) {
        if own[id.index].last != touch { own[id.index].append(touch) }
    }

    private mutating func note(_ fill: Span.Fill, _ touch: Touch) {
        if fills[fill.slot.index][fill.resource]?.last == touch { return }
        fills[fill.slot.index][fill.resource, default: []].append(touch)
    }

    // MARK: Formulas

    private mutating func visit(_ pieces: Pieces, _ position: Int, _ problem: Problem) {
        let whole = Touch(position: position)
        switch pieces {
        case .whole(let formula): visit(formula, whole, under: [], problem)
        case .all(let members), .any(let members): for member in members { visit(member, position, problem) }
        case .sum(let sum, atMost: _):
            for part in sum.others { visit(part.term, whole, under: [], problem) }
            if let (list, terms) = sum.terms {
                for (place, term) in terms.enumerated() {
                    visit(term.term, Touch(position: position, entry: DemandEntry(list, place)), under: [], problem)
                }
            }
            for end in sum.ends { note(end.spans, position, list: end.list) }
        }
    }

    /// `picks`: what is spoken of matters only where these slots are filled as said.
    private mutating func visit(_ formula: Formula, _ touch: Touch, under picks: [Span.Fill], _ problem: Problem) {
        switch formula {
        case .always, .never: break
        case .starts(let id, _), .takesPlace(let id): note(id, touch, under: picks, problem)
        case .picked(let slot, let resources):
            for resource in resources.sorted() { note(Span.Fill(slot, resource), touch) }
        case .not(let atom): visit(atom.formula, touch, under: picks, problem)
        case .all(let parts):
            // Where one part of a conjunction fails the others do not matter.
            let guards = Touches.guards(parts) { if case .picked(let slot, let few) = $0 { (slot, few) } else { nil } }
            for part in parts { visit(part, touch, under: picks + guards, problem) }
        case .any(let parts):
            let guards = Touches.guards(parts) {
                if case .not(.picked(let slot, let few)) = $0 { (slot, few) } else { nil }
            }
            for part in parts { visit(part, touch, under: picks + guards, problem) }
        case .atMost(let quantity, _):
            for part in quantity.parts { visit(part.term, touch, under: picks, problem) }
        }
    }

    private mutating func visit(
        _ term: Quantity.Term, _ touch: Touch, under picks: [Span.Fill], _ problem: Problem
    ) {
        switch term {
        case .start(let id): note(id, touch, under: picks, problem)
        case .truth(let formula): visit(formula, touch, under: picks, problem)
        case .lastEnd(let spans, _), .firstStart(let spans, _):
            for span in spans {
                if let only = span.only { note(only, touch) } else { note(span.engagement, touch) }
            }
        case .travel(let from, let to):
            for slot in [from, to] { note(problem[slot].engagement, touch) }
        }
    }

    private mutating func note(_ id: EngagementID, _ touch: Touch, under picks: [Span.Fill], _ problem: Problem) {
        let guards = picks.filter { problem[$0.slot].engagement == id }
        for pick in guards { note(pick, touch) }
        if guards.isEmpty { note(id, touch) }
    }

    /// Who must fill a slot for the parts beside to matter, where that is said of a few.
    private static func guards(_ parts: [Formula], _ pick: (Formula) -> (SlotID, Set<ResourceID>)?) -> [Span.Fill] {
        var guards: [Span.Fill] = []
        for part in parts {
            guard let (slot, resources) = pick(part), resources.count <= few else { continue }
            guards += resources.sorted().map { Span.Fill(slot, $0) }
        }
        return guards
    }

    private static let few = 4
}
