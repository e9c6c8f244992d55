internal import CPSAT
internal import Conditions
internal import Occasions

extension Posting {
    /// How exactly an expression must follow its quantity.
    enum Fidelity {
        /// Equal to it in every solution.
        case exact
        /// Not below it, and as low as it where that matters: enough where the quantity is bounded above.
        case atMost
    }

    mutating func expression(_ quantity: Quantity, _ fidelity: Fidelity) -> LinearExpression {
        var sum = LinearExpression(quantity.constant)
        for part in quantity.parts where part.coefficient != 0 {
            switch part.term {
            case .start(let id): sum += start(id) * part.coefficient
            case .truth(let formula):
                switch bit(formula) {
                case .no: break
                case .yes: sum.constant += part.coefficient
                case .literal(let literal): sum += LinearExpression(literal) * part.coefficient
                }
            case .lastEnd(let spans, let range):
                let relaxed = fidelity == .atMost && part.coefficient > 0
                sum += extreme(spans, range, latest: true, relaxed: relaxed) * part.coefficient
            case .firstStart(let spans, let range):
                let relaxed = fidelity == .atMost && part.coefficient < 0
                sum += extreme(spans, range, latest: false, relaxed: relaxed) * part.coefficient
            case .travel(let from, let to): sum += travel(from, to) * part.coefficient
            }
        }
        return sum
    }

    /// The latest end or earliest start of the spans that count and start in the range.
    private mutating func extreme(
        _ spans: [Span], _ range: TimeRange, latest: Bool, relaxed: Bool
    ) -> LinearExpression {
        let sign = latest ? 1 : -1
        // Worked out as a maximum; for the earliest start, of the negated edges.
        let idle = sign * (latest ? range.start : range.end).minutes
        var constant = idle
        var open: [(bit: Bit, edge: LinearExpression, high: Int)] = []
        for span in spans {
            let counts = counts(span)
            if counts == .no { continue }
            let offset = latest ? problem[span.engagement].minutes + span.after : -span.before
            let inside = bit(.starts(span.engagement, TimeRanges(range)))
            let both = all([counts, inside])
            if both == .no { continue }
            let edge = (start(span.engagement) + offset) * sign
            if both == .yes, edge.terms.isEmpty {
                constant = max(constant, edge.constant)
            } else {
                let extreme = latest ? range.end.minutes - 1 + offset : -(range.start.minutes + offset)
                open.append((both, edge, extreme))
            }
        }
        guard !open.isEmpty else { return LinearExpression(constant * sign) }
        let high = max(constant, open.map(\.high).max() ?? constant)
        let top = LinearExpression(model.integer(ValueDomain(constant...high)))
        if relaxed {
            for part in open { model.linear(top - part.edge, in: .atLeast(0), onlyIf: part.bit.conditions ?? []) }
        } else {
            var values = [LinearExpression(constant)]
            for part in open {
                let value = LinearExpression(model.integer(ValueDomain(min(idle, constant)...high)))
                model.linear(value - part.edge, in: .exactly(0), onlyIf: part.bit.conditions ?? [])
                if case .literal(let literal) = part.bit {
                    model.linear(value, in: .exactly(idle), onlyIf: [!literal])
                }
                values.append(value)
            }
            model.maximum(top, of: values)
        }
        return top * sign
    }

    /// Whether the room in a slot is at a venue.
    mutating func atVenue(_ slot: SlotID, _ venue: Int) -> Bit {
        let key = VenueKey(slot: slot, venue: venue)
        if let known = venueBits[key] { return known }
        let rooms = Set(possible(slot).filter { problem.venue(of: $0) == venue })
        let found = any(picked(slot, rooms))
        venueBits[key] = found
        return found
    }

    /// What may fill a slot.
    func possible(_ slot: SlotID) -> [ResourceID] {
        picks[slot.index]?.map(\.resource) ?? held[slot].map { [$0] } ?? []
    }

    /// The venues the room in a slot may be at, in order.
    func venues(_ slot: SlotID) -> [Int] {
        Set(possible(slot).compactMap { problem.venue(of: $0) }).sorted()
    }

    private mutating func travel(_ from: SlotID, _ to: SlotID) -> LinearExpression {
        let pairs = venues(from).flatMap { start in
            venues(to).map { (start, $0, problem.travel.minutes(from: start, to: $0)) }
        }
        let longest = pairs.map(\.2).max() ?? 0
        guard longest > 0 else { return 0 }
        var terms: [(bit: Bit, minutes: Int)] = []
        for (start, end, minutes) in pairs where minutes > 0 {
            terms.append((all([atVenue(from, start), atVenue(to, end)]), minutes))
        }
        // The pairs exclude each other, so their sum is the travel time.
        return terms.reduce(into: LinearExpression(0)) { sum, term in
            switch term.bit {
            case .no: break
            case .yes: sum.constant += term.minutes
            case .literal(let literal): sum += LinearExpression(literal) * term.minutes
            }
        }
    }
}
