package import Occasions

extension Judge {
    /// The least and greatest value a quantity can take over the completions of the plan.
    package func bounds(_ quantity: Quantity) -> ClosedRange<Int> {
        var low = quantity.constant
        var high = quantity.constant
        for part in quantity.parts {
            let bounds = bounds(part.term)
            if part.coefficient >= 0 {
                low += part.coefficient * bounds.lowerBound
                high += part.coefficient * bounds.upperBound
            } else {
                low += part.coefficient * bounds.upperBound
                high += part.coefficient * bounds.lowerBound
            }
        }
        return low...high
    }

    private func bounds(_ term: Quantity.Term) -> ClosedRange<Int> {
        switch term {
        case .start(let id): startBounds(id)
        case .truth(let formula):
            switch truth(formula) {
            case .yes: 1...1
            case .no: 0...0
            case .maybe: 0...1
            }
        case .lastEnd(let spans, let range): lastEnd(spans, range)
        case .firstStart(let spans, let range): firstStart(spans, range)
        case .travel(let from, let to): travel(from, to)
        }
    }

    private func lastEnd(_ spans: [Span], _ range: TimeRange) -> ClosedRange<Int> {
        var low = range.start.minutes
        var high = low
        for span in spans {
            guard let (starts, certain) = starts(of: span, in: range) else { continue }
            let length = problem[span.engagement].minutes + span.after
            high = max(high, starts.upperBound + length)
            if certain { low = max(low, starts.lowerBound + length) }
        }
        return low...high
    }

    private func firstStart(_ spans: [Span], _ range: TimeRange) -> ClosedRange<Int> {
        var high = range.end.minutes
        var low = high
        for span in spans {
            guard let (starts, certain) = starts(of: span, in: range) else { continue }
            low = min(low, starts.lowerBound - span.before)
            if certain { high = min(high, starts.upperBound - span.before) }
        }
        return low...high
    }

    /// The starts inside the range a span may have; certain if it surely counts and surely starts there.
    private func starts(of span: Span, in range: TimeRange) -> (ClosedRange<Int>, certain: Bool)? {
        let count = counts(span)
        if count == .no { return nil }
        let bounds = startBounds(span.engagement)
        let low = max(bounds.lowerBound, range.start.minutes)
        let high = min(bounds.upperBound, range.end.minutes - 1)
        guard low <= high else { return nil }
        return (low...high, count == .yes && low...high == bounds)
    }

    private func travel(_ from: SlotID, _ to: SlotID) -> ClosedRange<Int> {
        if let start = plan[from], let end = plan[to] {
            let minutes = travelMinutes(from: start, to: end)
            return minutes...minutes
        }
        if plan[problem[from].engagement] == .omitted || plan[problem[to].engagement] == .omitted { return 0...0 }
        return 0...problem.travel.longest
    }

    /// Minutes between the venues of two rooms; 0 for what has no venue.
    package func travelMinutes(from: ResourceID, to: ResourceID) -> Int {
        guard let start = problem.venue(of: from), let end = problem.venue(of: to) else { return 0 }
        return problem.travel.minutes(from: start, to: end)
    }
}
