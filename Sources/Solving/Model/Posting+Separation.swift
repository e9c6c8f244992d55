internal import CPSAT
internal import Conditions
internal import Occasions

extension Posting {
    /// No span of the first overlaps one of the second. What is held against held is judged, not posted.
    mutating func enforceSeparate(_ first: [Span], _ second: [Span], onlyIf guards: [Literal]) {
        let (first, second) = (split(first), split(second))
        for one in first.open {
            for other in second.open where one.engagement != other.engagement {
                enforceSeparate(one, other, onlyIf: guards)
            }
        }
        for (open, held) in [(first.open, second.held), (second.open, first.held)] {
            let taken = TimeRanges(held.map(\.range)).ranges
            for span in open {
                guard let counts = counts(span).conditions else { continue }
                keepOff(span, taken.filter { mayMeet(span, $0, within: 0) }, by: 0, onlyIf: guards + counts)
            }
        }
    }

    private mutating func enforceSeparate(_ one: Span, _ other: Span, onlyIf guards: [Literal]) {
        guard mayMeet(one, other, within: 0), let oneCounts = counts(one).conditions,
            let otherCounts = counts(other).conditions
        else { return }
        model.anyOf([after(one, other, 0), after(other, one, 0)], onlyIf: guards + oneCounts + otherCounts)
    }

    /// A free span starts so that it lies at least so many minutes before or after each of the ranges.
    mutating func keepOff(_ span: Span, _ ranges: [TimeRange], by minutes: Int, onlyIf guards: [Literal]) {
        guard !ranges.isEmpty else { return }
        let size = problem[span.engagement].minutes + span.after
        let forbidden = ranges.map { range in
            (range.start.minutes - minutes - size + 1)...(range.end.minutes + minutes + span.before - 1)
        }
        model.linear(start(span.engagement), in: ValueDomain(forbidden).complement, onlyIf: guards)
    }
}
