internal import CPSAT
internal import Conditions
internal import Occasions

extension Posting {
    /// One literal for each moment an engagement may start at, exactly one of them true.
    mutating func slots(_ steps: [Int], of step: IntVariable, from earliest: Int) -> [SlotLiteral] {
        guard steps.count > 1 else { return steps.map { SlotLiteral(step: $0, start: at($0, earliest), bit: .yes) } }
        let literals = steps.map { _ in model.literal() }
        model.exactlyOne(literals)
        for (value, literal) in zip(steps, literals) {
            model.linear(LinearExpression(step), in: .exactly(value), onlyIf: [literal])
            model.linear(LinearExpression(step), in: ValueDomain.exactly(value).complement, onlyIf: [!literal])
        }
        return zip(steps, literals).map { SlotLiteral(step: $0, start: at($0, earliest), bit: .literal($1)) }
    }

    private func at(_ step: Int, _ earliest: Int) -> Int { earliest + step * problem.grainMinutes }

    /// An engagement's start at one moment.
    struct SlotLiteral {
        let step: Int
        /// Minutes since 1970.
        let start: Int
        let bit: Bit
    }

    /// The bits of several spans by the moment they start at, in order of time; nil where these are no slots.
    func bySlot(_ spans: [Span]) -> [(start: Int, bits: [Bit], spans: [Span])]? {
        var starts: [UnitSlots.Starts] = []
        var found: [Int: (bits: [Bit], spans: [Span])] = [:]
        var seen: Set<EngagementID> = []
        for span in spans {
            guard span.only == nil, let slots = slots[span.engagement.index], seen.insert(span.engagement).inserted
            else { return nil }
            starts.append(UnitSlots.Starts(span, moments: slots.map(\.start), in: problem))
            for slot in slots {
                found[slot.start, default: ([], [])].bits.append(slot.bit)
                found[slot.start, default: ([], [])].spans.append(span)
            }
        }
        guard starts.count > 1, UnitSlots.areSlots(starts) else { return nil }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bits, $0.value.spans) }
    }

    /// At most one of the spans in each slot; false where these are no slots.
    mutating func enforceDisjointSlots(_ split: Split, onlyIf guards: [Literal]) -> Bool {
        guard let slots = bySlot(split.open) else { return false }
        let taken = TimeRanges(split.held.map(\.range))
        for (start, bits, spans) in slots {
            var literals: [Literal] = []
            for (bit, span) in zip(bits, spans) {
                let length = span.before + problem[span.engagement].minutes + span.after
                let own = TimeRanges(TimeRange(Moment(minutes: start - span.before), minutes: length))
                let literal = literal(bit)
                if taken.intersection(own).isEmpty {
                    literals.append(literal)
                } else {
                    model.anyOf([!literal], onlyIf: guards)
                }
            }
            if literals.count < 2 { continue }
            if guards.isEmpty {
                model.atMostOne(literals)
            } else {
                model.linear(.sum(literals.map { LinearExpression($0) }), in: .atMost(1), onlyIf: guards)
            }
        }
        return true
    }

    /// No more in each slot than there is room for; false where these are no slots.
    mutating func enforceSharedSlots(_ loads: [Load], _ capacity: Int, onlyIf guards: [Literal]) -> Bool {
        guard loads.allSatisfy({ isFree($0.span.engagement) }), let slots = bySlot(loads.map(\.span)) else {
            return false
        }
        let amounts = Dictionary(uniqueKeysWithValues: loads.map { ($0.span.engagement, $0.amount) })
        for (_, bits, spans) in slots {
            let terms = zip(bits, spans).map { LinearExpression(literal($0)) * (amounts[$1.engagement] ?? 1) }
            let most = spans.reduce(0) { $0 + (amounts[$1.engagement] ?? 1) }
            if most > capacity { model.linear(.sum(terms), in: .atMost(capacity), onlyIf: guards) }
        }
        return true
    }

    func literal(_ bit: Bit) -> Literal {
        switch bit {
        case .yes: model.trueLiteral
        case .no: model.falseLiteral
        case .literal(let literal): literal
        }
    }
}
