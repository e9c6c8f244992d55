internal import CPSAT
internal import Conditions
internal import Occasions

extension Posting {
    mutating func enforce(_ condition: Condition, onlyIf guards: [Literal], spacedIsDisjoint: Bool = false) {
        switch condition {
        case .formula(let formula): enforce(formula, onlyIf: guards)
        case .disjoint(let spans): enforceDisjoint(spans, onlyIf: guards)
        case .separate(let first, let second): enforceSeparate(first, second, onlyIf: guards)
        case .shared(let loads, let capacity): enforceShared(loads, capacity, onlyIf: guards)
        case .spaced(let spans, let pace):
            enforceSpaced(spans, pace, onlyIf: guards, disjoint: spacedIsDisjoint)
        case .rested(let spans, let rest, let within):
            enforceRested(spans, rest: rest, within: within, onlyIf: guards)
        }
    }

    /// Spans with something open, and the time the held ones take.
    struct Split {
        var open: [Span] = []
        var held: [(span: Span, range: TimeRange)] = []
    }

    func split(_ spans: [Span]) -> Split {
        var split = Split()
        for span in spans {
            if isFree(span.engagement) {
                if counts(span) != .no { split.open.append(span) }
            } else if let range = heldRange(of: span) {
                split.held.append((span, range))
            }
        }
        return split
    }

    /// The time a span of something held takes, if it counts.
    func heldRange(of span: Span) -> TimeRange? {
        guard !isFree(span.engagement), counts(span) == .yes, let start = held.start(of: span.engagement) else {
            return nil
        }
        return TimeRange(start - span.before, minutes: span.before + problem[span.engagement].minutes + span.after)
    }

    private mutating func interval(_ span: Span, onlyIf guards: [Literal]) -> Interval {
        let start = start(span.engagement) - span.before
        let size = span.before + problem[span.engagement].minutes + span.after
        return model.interval(
            start: start, size: size, end: start + size, onlyIf: guards + (counts(span).conditions ?? []))
    }

    private mutating func enforceDisjoint(_ spans: [Span], onlyIf guards: [Literal]) {
        let split = split(spans)
        guard !split.open.isEmpty, split.open.count + split.held.count > 1 else { return }
        if enforceDisjointSlots(split, onlyIf: guards) { return }
        // Without a guard it holds outright, and can be said of starts.
        if guards.isEmpty, enforceChoices(split.open, clearOf: split.held.map(\.range)) { return }
        // What is held may already overlap; that is judged, not posted. It is said of starts and not with intervals of its
        // own: the models are much smaller, and with fixed intervals among optional ones the solver has called a model
        // infeasible that is not.
        let taken = TimeRanges(split.held.map(\.range)).ranges
        for span in split.open {
            guard let counts = counts(span).conditions else { continue }
            keepOff(span, taken.filter { mayMeet(span, $0, within: 0) }, by: 0, onlyIf: guards + counts)
        }
        let meeting = split.open.filter { span in
            split.open.contains { $0 != span && mayMeet(span, $0, within: 0) }
        }
        let intervals = meeting.map { interval($0, onlyIf: guards) }
        if intervals.count > 1 { model.noOverlap(intervals) }
    }

    private mutating func enforceShared(_ loads: [Load], _ shared: Capacity, onlyIf guards: [Literal]) {
        // Loads are positive: below nothing there is no less.
        let capacity = max(0, shared.whole)
        if shared.taken.isEmpty, enforceSharedSlots(loads, capacity, onlyIf: guards) { return }
        var intervals: [Interval] = []
        var demands: [LinearExpression] = []
        var heldLoads = shared.taken.map { (range: $0.range, amount: $0.amount) }
        for load in loads {
            let split = split([load.span])
            for span in split.open {
                intervals.append(interval(span, onlyIf: guards))
                demands.append(LinearExpression(load.amount))
            }
            for (_, range) in split.held { heldLoads.append((range, load.amount)) }
        }
        guard !intervals.isEmpty else { return }
        for (range, sum) in Posting.profile(of: heldLoads) {
            intervals.append(
                model.interval(
                    start: LinearExpression(range.start.minutes), size: range.minutes,
                    end: LinearExpression(range.end.minutes), onlyIf: guards))
            // What is held may already be too much; that is judged, not posted, but nothing may be added to it.
            demands.append(LinearExpression(min(sum, capacity)))
        }
        model.cumulative(intervals, demands: demands, capacity: capacity)
    }

    /// What loads take together, stretch by stretch, where they take anything.
    private static func profile(
        of loads: [(range: TimeRange, amount: Int)]
    ) -> [(range: TimeRange, sum: Int)] {
        let edges = Set(loads.flatMap { [$0.range.start, $0.range.end] }).sorted()
        return zip(edges, edges.dropFirst()).compactMap { start, end in
            let sum = loads.reduce(0) { $0 + ($1.range.contains(start) ? $1.amount : 0) }
            guard sum > 0, let range = TimeRange(start, end) else { return nil }
            return (range, sum)
        }
    }
}
