/// An instant, to the minute: minutes since 1970-01-01 00:00 UTC.
package struct Moment: Hashable, Comparable, Sendable {
    package let minutes: Int

    package init(minutes: Int) { self.minutes = minutes }

    package static func < (left: Moment, right: Moment) -> Bool { left.minutes < right.minutes }
    package static func + (left: Moment, minutes: Int) -> Moment { Moment(minutes: left.minutes + minutes) }
    package static func - (left: Moment, minutes: Int) -> Moment { Moment(minutes: left.minutes - minutes) }
    /// Minutes from the right moment to the left one.
    package static func - (left: Moment, right: Moment) -> Int { left.minutes - right.minutes }
}

/// Written as its number of minutes.
extension Moment: Codable {
    package init(from decoder: any Decoder) throws {
        minutes = try decoder.singleValueContainer().decode(Int.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(minutes)
    }
}
