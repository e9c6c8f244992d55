/// A property as libical parsed it, copied out of its memory.
struct StatedProperty {
    enum Value: Hashable {
        case text(String)
        case time(StatedTime)
        /// A start with an end of its own, by time or by length.
        case period(StatedTime, end: StatedTime?, length: StatedLength)
        case length(StatedLength)
        /// Seconds east of Greenwich.
        case offset(Int)
        case number(Int)
        /// Syntax that libical accepts and a moment that does not exist, such as a month 00.
        case noSuchTime
    }

    var name: String
    var value: Value
    var range: String?
    var person: Person?

    /// The parameters of an organizer or attendee.
    struct Person {
        var name: String?
        var answer: String?
        var kind: String?
        var role: String?
    }
}

extension StatedProperty {
    var text: String? { if case .text(let text) = value { text } else { nil } }
    var time: StatedTime? { if case .time(let time) = value { time } else { nil } }
}
