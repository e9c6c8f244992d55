package import Occasions

/// A whole number that is linear over what a plan decides.
package struct Quantity: Hashable, Sendable {
    package indirect enum Term: Hashable, Sendable {
        /// Minutes since 1970 of the start. An engagement left out starts at the earliest moment of its grid.
        case start(EngagementID)
        /// 1 where the formula holds, else 0.
        case truth(Formula)
        /// The latest end, minutes after included, among the spans that count and start in the range;
        /// the range's start where there is none.
        case lastEnd([Span], TimeRange)
        /// The earliest start, minutes before included, among the spans that count and start in the range;
        /// the range's end where there is none.
        case firstStart([Span], TimeRange)
        /// Travel minutes between the venues of the rooms that fill two slots; 0 where either is empty.
        case travel(SlotID, SlotID)
    }

    package struct Part: Hashable, Sendable {
        package let coefficient: Int
        package let term: Term

        /// As many of another term.
        package func speaking(of term: Term) -> Part { Part(coefficient: coefficient, term: term) }
    }

    package let constant: Int
    package let parts: [Part]

    package init(constant: Int = 0, parts: [Part] = []) {
        self.constant = constant
        self.parts = parts
    }

    package init(_ term: Term) { self.init(parts: [Part(coefficient: 1, term: term)]) }

    package static func constant(_ value: Int) -> Quantity { Quantity(constant: value) }
    package static func start(_ id: EngagementID) -> Quantity { Quantity(.start(id)) }
    package static func truth(_ formula: Formula) -> Quantity { Quantity(.truth(formula)) }
    package static func moment(_ moment: Moment) -> Quantity { Quantity(constant: moment.minutes) }

    package static func + (left: Quantity, right: Quantity) -> Quantity {
        Quantity(constant: left.constant + right.constant, parts: left.parts + right.parts)
    }

    package static func + (left: Quantity, minutes: Int) -> Quantity {
        Quantity(constant: left.constant + minutes, parts: left.parts)
    }

    package static func - (left: Quantity, right: Quantity) -> Quantity { left + right * -1 }

    package static func * (left: Quantity, factor: Int) -> Quantity {
        Quantity(
            constant: left.constant * factor,
            parts: left.parts.map { Part(coefficient: $0.coefficient * factor, term: $0.term) })
    }

    /// The sum of many quantities.
    package static func sum(_ quantities: [Quantity]) -> Quantity {
        Quantity(
            constant: quantities.reduce(0) { $0 + $1.constant }, parts: quantities.flatMap(\.parts))
    }
}
