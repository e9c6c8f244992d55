package import Occasions

/// An option on a room that somebody asks for.
///
/// It says itself which rooms and which time it takes, as the office's documents stood when it was asked. So a rank follows
/// from the facts alone.
package struct HoldRequest: Hashable, Sendable, Codable {
    package let room: String
    /// The rooms that are not free while it is used: itself, its parts, its halls, what it excludes; sorted.
    package let takes: [String]
    package let occasion: String
    package let title: String
    /// The time that was asked for.
    package let range: TimeRange
    /// The same with set-up before and strike after it.
    package let taken: TimeRange
    /// The last minute of the option.
    package let until: Moment
    /// The option it is an alternative to; only one of them will be confirmed.
    package let insteadOf: Int?

    package init(
        room: String, takes: Set<String>, occasion: String, title: String, range: TimeRange, taken: TimeRange,
        until: Moment, insteadOf: Int? = nil
    ) {
        self.room = room
        self.takes = takes.sorted()
        self.occasion = occasion
        self.title = title
        self.range = range
        self.taken = taken
        self.until = until
        self.insteadOf = insteadOf
    }

    /// Every room it has to do with.
    package var rooms: Set<String> { Set(takes).union([room]) }

    /// What its facts are filed under.
    package var subjects: Set<String> {
        Set(rooms.map(HoldRequest.subject(ofRoom:))).union([HoldRequest.subject(ofOccasion: occasion)])
    }

    package static func subject(ofRoom room: String) -> String { "room:\(room)" }
    package static func subject(ofOccasion occasion: String) -> String { "occasion:\(occasion)" }
    package static func subject(ofHold number: Int) -> String { "hold:\(number)" }

    static func isRoom(_ subject: String) -> Bool { subject.hasPrefix("room:") }

    /// True where both cannot be used: one takes the other's room at the same time, for another occasion.
    package func rivals(_ other: HoldRequest) -> Bool {
        taken.overlaps(other.taken) && occasion != other.occasion
            && (takes.contains(other.room) || other.takes.contains(room))
    }
}
