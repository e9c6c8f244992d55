/// Times of the day as people write them: `09:30`, `09:00-17:30`, `18:00-26:00`.
package enum ClockText {
    /// Minute of the day; nil where the text is no clock time up to the hour given.
    package static func minute(_ text: some StringProtocol, upTo hours: Int = 24) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= hours * 60
        else { return nil }
        return hour * 60 + minute
    }

    /// What `09:00-17:30` says; the end may lie after midnight, as `26:00`.
    package enum Hours: Equatable {
        case from(ClosedRange<Int>)
        case endsBeforeStart
        case unreadable
    }

    package static func hours(_ text: String) -> Hours {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { trim($0) }
        guard parts.count == 2, let from = minute(parts[0]), let to = minute(parts[1], upTo: 48), from < 1440 else {
            return .unreadable
        }
        return from < to ? .from(from...to) : .endsBeforeStart
    }

    static func trim(_ text: some StringProtocol) -> String {
        let front = text.drop { $0 == " " }
        return String(front.reversed().drop { $0 == " " }.reversed())
    }
}
