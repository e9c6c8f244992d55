internal import ICalendar

/// What became of one entry of a calendar that blocks, the least first: in several stretches of time the most counts.
enum EntryFate: Int, Comparable {
    /// It names no place and nobody.
    case unplaced
    /// It names a venue of the office, no room and nobody.
    case venue
    /// It takes nothing and nobody of the office.
    case elsewhere
    /// The plan, or another file, has it too.
    case merged
    case taken

    /// Why it takes nobody's time; nil where it does, or counts elsewhere.
    var reason: CalendarAccount.Reason? {
        switch self {
        case .unplaced: .unplaced
        case .venue: .venueOnly
        case .elsewhere: .elsewhere
        case .merged, .taken: nil
        }
    }

    static func < (left: EntryFate, right: EntryFate) -> Bool { left.rawValue < right.rawValue }
}

extension CalendarAccount {
    /// Moves events that block by themselves to where their entries came to be.
    ///
    /// `fate`: of an occurrence by its number; nil: it lies outside all that is looked at.
    mutating func settle(_ occurrences: [Occurrence], fate: (Int) -> EntryFate?) {
        struct Event: Hashable {
            let line: Int
            let uid: String
        }
        var order: [Event] = []
        var numbers: [Event: [Int]] = [:]
        for (number, occurrence) in occurrences.enumerated() where occurrence.blocks {
            let event = Event(line: occurrence.line, uid: occurrence.uid)
            if numbers[event] == nil { order.append(event) }
            numbers[event, default: []].append(number)
        }
        (blocking, times, minutes) = (0, 0, 0)
        for event in order {
            let entries = (numbers[event] ?? []).map { (fate: fate($0), minutes: occurrences[$0].minutes, number: $0) }
            let taken = entries.filter { $0.fate == .taken }
            times += taken.count
            minutes += taken.reduce(0) { $0 + $1.minutes }
            let shared = entries.filter { $0.fate == .merged }
            mergedTimes += shared.count
            mergedMinutes += shared.reduce(0) { $0 + $1.minutes }
            let idle = entries.filter { $0.fate.map { $0 < .merged } ?? false }
            if !taken.isEmpty {
                blocking += 1
            } else if let first = idle.first {
                notBlocking.append(
                    Idle(
                        line: event.line, reason: first.fate?.reason ?? .unplaced, times: idle.count,
                        minutes: idle.reduce(0) { $0 + $1.minutes }, isWholeDay: occurrences[first.number].allDay != nil
                    ))
            } else if !shared.isEmpty {
                merged += 1
            } else {
                outside += 1
            }
        }
        notBlocking.sort { ($0.line, $0.reason.rawValue) < ($1.line, $1.reason.rawValue) }
    }
}
