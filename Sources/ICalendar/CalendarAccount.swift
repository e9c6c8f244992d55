/// Where the events of a file went. Each is in exactly one of four places:
/// `read == blocking + notBlocking.count + merged + outside`.
package struct CalendarAccount: Sendable, Hashable, Encodable {
    /// Why an event takes no time of anybody.
    package enum Reason: String, Sendable, Hashable, CaseIterable, Encodable {
        case cancelled
        /// Its owner marked it as free time.
        case free
        /// It ends when it begins, or states no end.
        case zeroLength = "zero-length"
        case endsBeforeStart = "ends-before-start"
        /// The series it belongs to takes it out (EXDATE).
        case excluded
        /// Every instance of a series stands in an event of its own.
        case replaced
        /// What somebody answers to an invitation (METHOD:REPLY or COUNTER): no version of the event.
        case answer
        case unreadable
        /// It names no place and nobody.
        case unplaced
        /// It names a venue of the office, no room of it and nobody.
        case venueOnly = "venue-only"
        /// It takes no room and nobody of the office, and meets nothing but other such entries.
        case elsewhere
    }

    /// An event that takes no time.
    package struct Idle: Sendable, Hashable, Encodable {
        /// The line on which it begins, or that which cannot be read.
        package let line: Int
        package let reason: Reason
        /// What it would take, inside the dates looked at.
        package let times: Int
        package let minutes: Int
        package let isWholeDay: Bool

        private enum CodingKeys: String, CodingKey {
            case line, reason, times, minutes
            case isWholeDay = "whole-day"
        }

        package init(line: Int, reason: Reason, times: Int = 0, minutes: Int = 0, isWholeDay: Bool = false) {
            self.line = line
            self.reason = reason
            self.times = times
            self.minutes = minutes
            self.isWholeDay = isWholeDay
        }
    }

    /// Events found in the file: VEVENT components, and the periods of VFREEBUSY.
    package var read = 0
    /// Events that take time inside the dates looked at.
    package var blocking = 0
    /// How often they take it, and how many minutes in all.
    package var times = 0
    package var minutes = 0
    /// Events that take none, in the order of the file.
    package var notBlocking: [Idle] = []
    /// Events superseded by a higher SEQUENCE, present twice, or held by the plan itself.
    package var merged = 0
    /// How often those would take time that a plan or another file has too, and how many minutes in all.
    package var mergedTimes = 0
    package var mergedMinutes = 0
    /// Events of which nothing falls inside the dates looked at.
    package var outside = 0
    /// Instances of repeating events that an event of their own replaces.
    package var overridden = 0

    private enum CodingKeys: String, CodingKey {
        case read, blocking, times, minutes, merged, outside, overridden
        case notBlocking = "not-blocking"
        case mergedTimes = "merged-times"
        case mergedMinutes = "merged-minutes"
    }

    package init() {}

    /// Whether every event read is accounted for.
    package var isBalanced: Bool { read == blocking + notBlocking.count + merged + outside }

    /// Events that cannot be read at all; each has its notice.
    package var unreadable: Int { notBlocking.count { $0.reason == .unreadable } }

    /// The account of a calendar of days, such as holidays: whole days count whatever they say of free and busy.
    package var countingDays: CalendarAccount {
        var account = self
        account.notBlocking = notBlocking.filter { $0.reason != .free || !$0.isWholeDay }
        for day in notBlocking where day.reason == .free && day.isWholeDay {
            account.blocking += 1
            account.times += day.times
            account.minutes += day.minutes
        }
        return account
    }
}
