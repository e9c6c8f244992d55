/// A stretch of time from `start` up to, not including, `end`; never empty.
package struct TimeRange: Hashable, Comparable, Sendable {
    package let start: Moment
    package let end: Moment

    /// Returns nil where the end is not after the start.
    package init?(_ start: Moment, _ end: Moment) {
        guard start < end else { return nil }
        self.start = start
        self.end = end
    }

    /// A stretch of at least one minute, whatever length is asked for.
    package init(_ start: Moment, minutes: Int) {
        self.start = start
        self.end = start + max(1, minutes)
    }

    package var minutes: Int { end - start }

    package func contains(_ moment: Moment) -> Bool { start <= moment && moment < end }
    package func contains(_ other: TimeRange) -> Bool { start <= other.start && other.end <= end }
    package func overlaps(_ other: TimeRange) -> Bool { start < other.end && other.start < end }

    /// The time both have in common, if any.
    package func intersection(_ other: TimeRange) -> TimeRange? {
        TimeRange(max(start, other.start), min(end, other.end))
    }

    package static func < (left: TimeRange, right: TimeRange) -> Bool {
        left.start == right.start ? left.end < right.end : left.start < right.start
    }
}

extension TimeRange: Codable {
    private enum CodingKeys: String, CodingKey { case start, end }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let range = TimeRange(
            try container.decode(Moment.self, forKey: .start), try container.decode(Moment.self, forKey: .end))
        guard let range else {
            throw DecodingError.dataCorruptedError(
                forKey: .end, in: container, debugDescription: "the end is not after the start")
        }
        self = range
    }
}
