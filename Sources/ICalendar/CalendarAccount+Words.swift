extension CalendarAccount {
    /// The account as people read it: one line, and a second one where something takes no time.
    ///
    /// `ofDays`: of a calendar of days such as holidays, whose whole days count whatever they say of free and busy.
    package func lines(file: String, ofDays: Bool = false) -> [String] {
        let account = ofDays ? countingDays : self
        return account.lines(file: file, verb: ofDays ? "counting" : "blocking")
    }

    private func lines(file: String, verb: String) -> [String] {
        func taken(_ times: Int, _ minutes: Int) -> String {
            times == 0 ? "" : " (\(Self.count(times, "time")), \(minutes) min)"
        }
        let whole =
            "\(file): \(Self.count(read, "event")) read: \(blocking) \(verb)\(taken(times, minutes)), "
            + "\(notBlocking.count) not \(verb), \(merged) merged with another\(taken(mergedTimes, mergedMinutes)), "
            + "\(outside) outside the dates looked at."
        guard !notBlocking.isEmpty else { return [whole] }
        let reasons = Reason.allCases.compactMap { reason in
            let idle = notBlocking.filter { $0.reason == reason }
            return idle.isEmpty ? nil : Self.words(reason, idle)
        }
        return [whole, "\(file): not \(verb): \(reasons.joined(separator: "; "))."]
    }

    /// `2 cancelled, 120 min (lines 12, 40)`.
    private static func words(_ reason: Reason, _ idle: [Idle]) -> String {
        let minutes = idle.reduce(0) { $0 + $1.minutes }
        let told = idle.prefix(mostLines).map { "\($0.line)" }.joined(separator: ", ")
        let more = idle.count > mostLines ? " and \(idle.count - mostLines) more" : ""
        return "\(idle.count) \(reason.words)\(minutes > 0 ? ", \(minutes) min" : "") "
            + "(\(idle.count == 1 ? "line" : "lines") \(told)\(more))"
    }

    /// So many lines of one reason are named; the value holds them all.
    private static let mostLines = 40

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}

extension CalendarAccount.Reason {
    fileprivate var words: String {
        switch self {
        case .cancelled: "cancelled"
        case .free: "marked as free"
        case .zeroLength: "without length"
        case .endsBeforeStart: "ending before the start"
        case .excluded: "taken out by the series"
        case .replaced: "replaced by changed instances"
        case .unreadable: "unreadable"
        case .unplaced: "with neither a place nor anybody"
        case .venueOnly: "with a venue, no room and nobody"
        case .elsewhere: "with no room and nobody of the office"
        }
    }
}
