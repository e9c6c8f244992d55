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
            for second in held { enforceSpaced(first, second, pace, onlyIf: guards, disjoint: disjoint) }
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
