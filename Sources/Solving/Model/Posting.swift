internal import CPSAT
internal import Conditions
internal import Occasions

/// Writes requirements as a CP-SAT model: the other of the two readers of the algebra.
///
/// What is held is folded in as constants. Requirements are posted outright or under guard literals, which
/// the field calls assumptions.
struct Posting {
    let problem: Problem
    let held: Plan
    var model = ModelBuilder()
    /// By engagement; nil for those that are not free.
    private(set) var variables: [Variables?]
    /// By slot; nil for slots of engagements that are not free. Candidates in order.
    private(set) var picks: [[(resource: ResourceID, literal: Literal)]?]
    /// Where the start of what takes place can lie, given what the documents allow; used to leave out what cannot matter.
    var envelopes: [ClosedRange<Int>]
    /// By engagement; nil for those that do not lie in slots.
    private(set) var slots: [[SlotLiteral]?]
    var bits: [Formula: Bit] = [:]
    /// The literals of conjunctions, so that what is said twice is one literal.
    private var conjunctions: [[Literal]: Literal] = [:]
    var spacings: [SpacingKey: Literal] = [:]
    var venueBits: [VenueKey: Bit] = [:]
    /// By engagement with few starts, and by slot and candidate of such a one.
    var starts: [EngagementID: [Choice]] = [:]
    var places: [PlaceKey: [Choice]] = [:]

    /// What is open of a free engagement.
    struct Variables {
        /// Grid steps after the earliest start.
        let step: IntVariable
        let steps: ValueDomain
        let start: LinearExpression
        let presence: Bit
    }

    struct SpacingKey: Hashable {
        let first: EngagementID
        let second: EngagementID
        let minutes: Int
    }

    struct VenueKey: Hashable {
        let slot: SlotID
        let venue: Int
    }

    /// `unitSlots`: the engagements that get a literal for each moment they may start at.
    init(_ question: Question, narrowing: Narrowing, unitSlots: UnitSlots? = nil) {
        problem = question.problem
        held = question.held
        variables = Array(repeating: nil, count: problem.engagements.count)
        picks = Array(repeating: nil, count: problem.slots.count)
        slots = Array(repeating: nil, count: problem.engagements.count)
        envelopes = problem.engagementIDs.map { id in
            let start = question.held.start(of: id)?.minutes ?? question.problem.earliestStart(of: id).minutes
            return start...start
        }
        for id in question.free {
            open(id, narrowing)
            guard let steps = unitSlots?.steps[id], let step = variables[id.index]?.step else { continue }
            slots[id.index] = slots(steps, of: step, from: problem.earliestStart(of: id).minutes)
        }
    }

    private mutating func open(_ id: EngagementID, _ narrowing: Narrowing) {
        let engagement = problem[id]
        let earliest = problem.earliestStart(of: id).minutes
        let steps = narrowing.steps(of: id)
        let step = model.integer(steps)
        let presence: Bit = engagement.isOptional ? .literal(model.literal()) : .yes
        if case .literal(let literal) = presence { model.linear(.init(step), in: .exactly(0), onlyIf: [!literal]) }
        variables[id.index] = Variables(
            step: step, steps: steps,
            start: LinearExpression(step) * problem.grainMinutes + earliest, presence: presence)
        let envelope = narrowing.envelope(ofPresent: id)
        let first = earliest + envelope.lowerBound * problem.grainMinutes
        let last = earliest + envelope.upperBound * problem.grainMinutes
        envelopes[id.index] = first...last
        for slot in engagement.slots {
            let candidates = narrowing.candidates(of: slot)
            let literals: [Literal] =
                candidates.count == 1 && presence == .yes
                ? [model.trueLiteral] : candidates.map { _ in model.literal() }
            picks[slot.index] = Array(zip(candidates, literals)).map { ($0, $1) }
            switch presence {
            case .yes: model.exactlyOne(literals)
            case .literal(let literal): model.exactlyOne(literals + [!literal])
            case .no: break
            }
        }
    }

    // MARK: What is known

    func isFree(_ id: EngagementID) -> Bool { variables[id.index] != nil }

    func presence(_ id: EngagementID) -> Bit {
        variables[id.index]?.presence ?? Bit(held.start(of: id) != nil)
    }

    func start(_ id: EngagementID) -> LinearExpression {
        variables[id.index]?.start
            ?? LinearExpression((held.start(of: id) ?? problem.earliestStart(of: id)).minutes)
    }

    /// The bits of a slot's candidates among `resources`.
    func picked(_ slot: SlotID, _ resources: Set<ResourceID>) -> [Bit] {
        guard let literals = picks[slot.index] else {
            let isHeld = held.start(of: problem[slot].engagement) != nil
            return [Bit(isHeld && held[slot].map(resources.contains) ?? false)]
        }
        return literals.filter { resources.contains($0.resource) }.map {
            $0.literal == model.trueLiteral ? .yes : .literal($0.literal)
        }
    }

    func counts(_ span: Span) -> Bit {
        guard let only = span.only else { return presence(span.engagement) }
        guard let literals = picks[only.slot.index] else {
            return Bit(held.start(of: span.engagement) != nil && held[only.slot] == only.resource)
        }
        guard let own = literals.first(where: { $0.resource == only.resource })?.literal else { return .no }
        return own == model.trueLiteral ? .yes : .literal(own)
    }

    // MARK: Bits

    /// A bit that is true exactly where all are.
    mutating func all(_ parts: [Bit]) -> Bit {
        if let known = known(parts) { return known }
        let literals = Posting.literals(of: parts)
        let whole = model.literal()
        conjunctions[literals] = whole
        model.allOf(literals, onlyIf: [whole])
        model.anyOf(literals.map { !$0 } + [whole])
        return .literal(whole)
    }

    /// The same bit, if there is one already.
    func known(_ parts: [Bit]) -> Bit? {
        if parts.contains(.no) { return .no }
        let literals = Posting.literals(of: parts)
        if literals.isEmpty { return .yes }
        return literals.count == 1 ? .literal(literals[0]) : conjunctions[literals].map(Bit.literal)
    }

    private static func literals(of parts: [Bit]) -> [Literal] {
        let literals = parts.compactMap { part in if case .literal(let literal) = part { literal } else { nil } }
        return Set(literals).sorted { $0.code < $1.code }
    }

    mutating func any(_ parts: [Bit]) -> Bit { all(parts.map(\.negated)).negated }

    // MARK: Answers

    /// The held decisions with the answer's for what was free.
    func plan(from answer: SolveAnswer) -> Plan {
        var plan = held
        for id in problem.engagementIDs {
            guard let variables = variables[id.index] else { continue }
            let takesPlace =
                switch variables.presence {
                case .yes: true
                case .no: false
                case .literal(let literal): answer.value(of: literal)
                }
            plan[id] = takesPlace ? .starts(Moment(minutes: answer.value(of: variables.start))) : .omitted
            for slot in problem[id].slots {
                plan[slot] = picks[slot.index]?.first { answer.value(of: $0.literal) }?.resource
            }
        }
        return plan
    }

    /// Proposes a plan to start from, where it decides what is free.
    mutating func hint(_ plan: Plan) {
        for id in problem.engagementIDs {
            guard let variables = variables[id.index], let start = plan.start(of: id) else { continue }
            let steps = (start.minutes - problem.earliestStart(of: id).minutes) / problem.grainMinutes
            model.hint(variables.step, steps)
            if case .literal(let literal) = variables.presence { model.hint(literal.variable, 1) }
            for slot in problem[id].slots {
                for (resource, literal) in picks[slot.index] ?? [] where literal != model.trueLiteral {
                    model.hint(literal.variable, plan[slot] == resource ? 1 : 0)
                }
            }
        }
    }
}
