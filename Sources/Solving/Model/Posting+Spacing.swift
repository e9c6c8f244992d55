internal import CPSAT
internal import Conditions
internal import Occasions

extension Posting {
    /// Travel time between any two of the spans that do not overlap.
    ///
    /// `disjoint`: another requirement that is always posted forbids the overlap, so it need not be allowed here.
    mutating func enforceSpaced(_ spans: [Span], _ pace: Pace, onlyIf guards: [Literal], disjoint: Bool) {
        let open = spans.filter { isFree($0.engagement) && counts($0) != .no && problem[$0.engagement].place != nil }
        guard !open.isEmpty else { return }
        let held = spans.filter {
            !isFree($0.engagement) && problem[$0.engagement].place != nil && counts($0) != .no
        }
        for (index, first) in open.enumerated() {
            for second in open[(index + 1)...] where first.engagement != second.engagement {
                enforceSpaced(first, second, pace, onlyIf: guards, disjoint: disjoint)
            }
            keepReachable(first, from: held, pace, onlyIf: guards, disjoint: disjoint)
        }
    }

    /// A free span does not start where there is no time to come from what is held, or to go there.
    private mutating func keepReachable(
        _ span: Span, from held: [Span], _ pace: Pace, onlyIf guards: [Literal], disjoint: Bool
    ) {
        guard let place = problem[span.engagement].place, let counts = counts(span).conditions else { return }
        let longest = pace.minutes(problem.travel.longest)
        let size = span.before + problem[span.engagement].minutes + span.after
        let near = held.compactMap { other -> (range: TimeRange, venue: Int)? in
            guard let range = heldRange(of: other), mayMeet(span, range, within: longest),
                let room = problem[other.engagement].place.flatMap({ self.held[$0] }),
                let venue = problem.venue(of: room)
            else { return nil }
            return (range, venue)
        }
        guard !near.isEmpty else { return }
        for here in venues(place) {
            guard let isHere = atVenue(place, here).conditions else { continue }
            var forbidden: [ClosedRange<Int>] = []
            for (range, venue) in near {
                let there = pace.minutes(problem.travel.minutes(from: here, to: venue))
                let back = pace.minutes(problem.travel.minutes(from: venue, to: here))
                guard there > 0 || back > 0 else { continue }
                let (first, last) = (range.start.minutes - size, range.end.minutes)
                if disjoint {
                    forbidden.append((first - there + 1)...(last + back - 1))
                } else {
                    // To be in both at once is for another requirement to forbid.
                    if there > 0 { forbidden.append((first - there + 1)...first) }
                    if back > 0 { forbidden.append(last...(last + back - 1)) }
                }
            }
            guard !forbidden.isEmpty else { continue }
            model.linear(
                start(span.engagement) - span.before, in: ValueDomain(forbidden).complement,
                onlyIf: guards + counts + isHere)
        }
    }

    private mutating func enforceSpaced(
        _ first: Span, _ second: Span, _ pace: Pace, onlyIf guards: [Literal], disjoint: Bool
    ) {
        guard let firstPlace = problem[first.engagement].place, let secondPlace = problem[second.engagement].place,
            mayMeet(first, second, within: pace.minutes(problem.travel.longest))
        else { return }
        guard let firstCounts = counts(first).conditions, let secondCounts = counts(second).conditions else { return }
        for from in venues(firstPlace) {
            for to in venues(secondPlace) {
                let there = pace.minutes(problem.travel.minutes(from: from, to: to))
                let back = pace.minutes(problem.travel.minutes(from: to, to: from))
                guard there > 0 || back > 0 else { continue }
                guard let fromHere = atVenue(firstPlace, from).conditions,
                    let toThere = atVenue(secondPlace, to).conditions
                else { continue }
                var clause = [after(first, second, there), after(second, first, back)]
                if !disjoint { clause.append(overlap(first, second)) }
                model.anyOf(clause, onlyIf: guards + firstCounts + secondCounts + fromHere + toThere)
            }
        }
    }

    /// False where the two always lie so many minutes apart.
    func mayMeet(_ first: Span, _ second: Span, within minutes: Int) -> Bool {
        mayMeet(first, envelope(of: second), within: minutes)
    }

    func mayMeet(_ span: Span, _ range: TimeRange, within minutes: Int) -> Bool {
        let own = envelope(of: span)
        return range.start < own.end + minutes && own.start < range.end + minutes
    }

    /// The time in which a span lies wherever it starts.
    func envelope(of span: Span) -> TimeRange {
        let starts = envelopes[span.engagement.index]
        let size = problem[span.engagement].minutes + span.after
        return TimeRange(
            Moment(minutes: starts.lowerBound - span.before),
            minutes: starts.upperBound - starts.lowerBound + span.before + size)
    }

    /// A literal that implies the second span to start at least so many minutes after the first has ended.
    mutating func after(_ first: Span, _ second: Span, _ minutes: Int) -> Literal {
        let gap = problem[first.engagement].minutes + first.after + minutes + second.before
        return implied(first.engagement, second.engagement, gap)
    }

    /// A literal that implies `start(second) - start(first) >= minutes`.
    private mutating func implied(_ first: EngagementID, _ second: EngagementID, _ minutes: Int) -> Literal {
        let key = SpacingKey(first: first, second: second, minutes: minutes)
        if let known = spacings[key] { return known }
        let difference = start(second) - start(first)
        let literal: Literal
        if difference.terms.isEmpty {
            literal = difference.constant >= minutes ? model.trueLiteral : model.falseLiteral
        } else {
            literal = model.literal()
            model.linear(difference, in: .atLeast(minutes), onlyIf: [literal])
        }
        spacings[key] = literal
        return literal
    }

    /// A literal that implies the two spans to overlap.
    private mutating func overlap(_ first: Span, _ second: Span) -> Literal {
        // Each starts before the other ends: start(other) - start(one) <= length(one) - 1.
        let one = implied(
            second.engagement, first.engagement,
            1 - (problem[first.engagement].minutes + first.after + second.before))
        let other = implied(
            first.engagement, second.engagement,
            1 - (problem[second.engagement].minutes + second.after + first.before))
        return switch all([.literal(one), .literal(other)]) {
        case .literal(let literal): literal
        case .yes: model.trueLiteral
        case .no: model.falseLiteral
        }
    }
}
