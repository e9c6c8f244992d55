internal import CPSAT
internal import Conditions
internal import Occasions

extension Posting {
    /// No spell of several engagements longer than `within`.
    ///
    /// Each engagement gets a moment at which its spell begins: no later than it does itself, no earlier than
    /// `within` before it ends. Any two lie `rest` minutes apart or have that moment in common. What is longer than
    /// `within` by itself may only lie apart. What is held is folded into its spells; one that is already too long is
    /// judged, not posted, but nothing may be added to it.
    mutating func enforceRested(_ spans: [Span], rest: Int, within: Int, onlyIf guards: [Literal]) {
        let rest = max(0, rest)
        let split = split(spans)
        let held = Posting.spells(of: split.held.map(\.range), rest: rest).map { Duty(held: $0) }
        for chain in Posting.chains(of: duties(split.open) + held, rest: rest)
        where Posting.mayLast(chain, longerThan: within, rest: rest) {
            post(chain, rest: rest, within: within, onlyIf: guards)
        }
    }

    /// What spells are made of: a free engagement, or what is held and hangs together already.
    private struct Duty {
        /// Nil for what is held.
        var engagement: EngagementID?
        /// With different minutes before and after; of each the ways to count.
        var extents: [(span: Span, counts: [Bit])] = []
        /// Where it lies, wherever it starts.
        var envelope: TimeRange
        /// How long it lasts at most.
        var minutes: Int

        init(held spell: TimeRange) {
            envelope = spell
            minutes = spell.minutes
        }

        init(free engagement: EngagementID, in envelope: TimeRange) {
            self.engagement = engagement
            self.envelope = envelope
            minutes = 0
        }
    }

    /// When a duty's spell begins.
    private struct Beginning {
        let moment: LinearExpression
        /// Implied by sharing the moment with another, where the moment matters only then.
        var shared: Literal?
    }

    // MARK: What may hang together

    /// The free engagements in the order of the spans; those with the same minutes before and after are one extent.
    private func duties(_ spans: [Span]) -> [Duty] {
        var duties: [Duty] = []
        var places: [EngagementID: Int] = [:]
        for span in spans {
            let own = envelope(of: span)
            let place = places[span.engagement] ?? duties.count
            if place == duties.count {
                places[span.engagement] = place
                duties.append(Duty(free: span.engagement, in: own))
            }
            let extent = Span(span.engagement, before: span.before, after: span.after)
            let counts = counts(span)
            if let known = duties[place].extents.firstIndex(where: { $0.span == extent }) {
                duties[place].extents[known].counts.append(counts)
            } else {
                duties[place].extents.append((extent, [counts]))
            }
            let whole = duties[place].envelope
            duties[place].envelope = TimeRange(
                min(whole.start, own.start), minutes: max(whole.end, own.end) - min(whole.start, own.start))
            let before = duties[place].extents.map(\.span.before).max() ?? 0
            let after = duties[place].extents.map(\.span.after).max() ?? 0
            duties[place].minutes = before + problem[span.engagement].minutes + after
        }
        return duties
    }

    /// The spells of what is held by itself.
    private static func spells(of ranges: [TimeRange], rest: Int) -> [TimeRange] {
        var spells: [TimeRange] = []
        for range in ranges.sorted() {
            if let last = spells.last, range.start < last.end + rest {
                spells[spells.count - 1] = TimeRange(last.start, minutes: max(last.end, range.end) - last.start)
            } else {
                spells.append(range)
            }
        }
        return spells
    }

    /// The duties, cut wherever there is always a rest between them.
    private static func chains(of duties: [Duty], rest: Int) -> [[Duty]] {
        var chains: [[Duty]] = []
        var end: Moment?
        for (_, duty) in duties.enumerated().sorted(by: { ($0.1.envelope, $0.0) < ($1.1.envelope, $1.0) }) {
            if let last = end, duty.envelope.start < last + rest {
                chains[chains.count - 1].append(duty)
                end = max(last, duty.envelope.end)
            } else {
                chains.append([duty])
                end = duty.envelope.end
            }
        }
        return chains
    }

    /// False where even all together, with the longest breaks that are no rest, they stay within it.
    private static func mayLast(_ chain: [Duty], longerThan within: Int, rest: Int) -> Bool {
        guard chain.count > 1, chain.contains(where: { $0.engagement != nil }) else { return false }
        let first = chain.map(\.envelope.start).min() ?? chain[0].envelope.start
        let last = chain.map(\.envelope.end).max() ?? chain[0].envelope.end
        let breaks = (chain.count - 1) * max(0, rest - 1)
        return min(last - first, chain.reduce(breaks) { $0 + $1.minutes }) > within
    }

    // MARK: What is posted

    private mutating func post(_ chain: [Duty], rest: Int, within: Int, onlyIf guards: [Literal]) {
        var parts: [[(span: Span, counts: [Literal])]] = []
        for duty in chain {
            var own: [(span: Span, counts: [Literal])] = []
            for (span, counts) in duty.extents {
                if let counts = any(counts).conditions { own.append((span, counts)) }
            }
            parts.append(own)
        }
        var beginnings: [Beginning?] = []
        for (duty, parts) in zip(chain, parts) { beginnings.append(beginning(of: duty, parts, within)) }
        for (place, one) in chain.enumerated() {
            for next in chain.indices.dropFirst(place + 1) {
                let other = chain[next]
                // The others start later still.
                if other.envelope.start >= one.envelope.end + rest { break }
                if one.engagement == nil, other.engagement == nil { continue }
                let joined = joined(beginnings[place], beginnings[next])
                if one.engagement == nil {
                    restBetween(parts[next], one.envelope, rest, or: joined, onlyIf: guards)
                } else if other.engagement == nil {
                    restBetween(parts[place], other.envelope, rest, or: joined, onlyIf: guards)
                } else {
                    for first in parts[place] {
                        for second in parts[next] {
                            let ways = [after(first.span, second.span, rest), after(second.span, first.span, rest)]
                            model.anyOf(ways + joined, onlyIf: guards + first.counts + second.counts)
                        }
                    }
                }
            }
        }
    }

    /// When the spell of a duty begins; nil where it is too long by itself for any company.
    private mutating func beginning(
        of duty: Duty, _ parts: [(span: Span, counts: [Literal])], _ within: Int
    ) -> Beginning? {
        guard let id = duty.engagement else {
            guard duty.minutes <= within else { return nil }
            let moments = (duty.envelope.end.minutes - within)...duty.envelope.start.minutes
            return Beginning(moment: LinearExpression(model.integer(ValueDomain(moments))))
        }
        let minutes = problem[id].minutes
        guard minutes <= within, let steps = variables[id.index]?.steps.ranges else { return nil }
        // From the steps of the model, not from the envelope: these bounds hold whatever is asked for.
        let earliest = problem.earliestStart(of: id).minutes
        let first = earliest + (steps.first?.lowerBound ?? 0) * problem.grainMinutes
        let last = earliest + (steps.last?.upperBound ?? 0) * problem.grainMinutes
        let moment = LinearExpression(model.integer(ValueDomain((first + minutes - within)...last)))
        // Of one extent the moment can always be had; of several perhaps not of all that count.
        let shared = parts.count > 1 ? model.literal() : nil
        if shared == nil, duty.minutes > within { return nil }
        for (span, counts) in parts {
            let guards = shared.map { [$0] + counts } ?? []
            model.linear(moment - start(id), in: .atMost(-span.before), onlyIf: guards)
            model.linear(moment - start(id), in: .atLeast(minutes + span.after - within), onlyIf: guards)
        }
        return Beginning(moment: moment, shared: shared)
    }

    /// A literal that implies two duties to be of one spell; none where they cannot be.
    private mutating func joined(_ one: Beginning?, _ other: Beginning?) -> [Literal] {
        guard let one, let other else { return [] }
        let literal = model.literal()
        model.linear(one.moment - other.moment, in: .exactly(0), onlyIf: [literal])
        let shared = [one.shared, other.shared].compactMap { $0 }
        if !shared.isEmpty { model.allOf(shared, onlyIf: [literal]) }
        return [literal]
    }

    private mutating func restBetween(
        _ parts: [(span: Span, counts: [Literal])], _ held: TimeRange, _ rest: Int, or joined: [Literal],
        onlyIf guards: [Literal]
    ) {
        for (span, counts) in parts {
            if joined.isEmpty {
                keepOff(span, [held], by: rest, onlyIf: guards + counts)
            } else {
                let apart = model.literal()
                keepOff(span, [held], by: rest, onlyIf: [apart])
                model.anyOf([apart] + joined, onlyIf: guards + counts)
            }
        }
    }
}
