/// A repetition rule, as a file states it.
struct RecurrenceRule: Hashable {
    enum Frequency: String { case yearly, monthly, weekly, daily, hourly, minutely, secondly }

    /// A weekday, and which one of its month or year; 0 for each of them.
    struct Weekday: Hashable {
        var ordinal: Int
        /// Monday is 0.
        var day: Int
    }

    /// Why a rule cannot be followed.
    struct Refusal: Error {
        var reason: String
    }

    var frequency: Frequency
    var interval = 1
    var count: Int?
    var until: StatedTime?
    var months: [Int] = []
    var monthDays: [Int] = []
    var yearDays: [Int] = []
    var weeks: [Int] = []
    var weekdays: [Weekday] = []
    var hours: [Int] = []
    var minutes: [Int] = []
    var seconds: [Int] = []
    var positions: [Int] = []
    /// Monday is 0.
    var weekStart = 0
    /// Parts on which calendar programs disagree.
    var doubts: [String] = []
}

extension RecurrenceRule {
    /// Reads the value of an RRULE property.
    init(_ text: String) throws(Refusal) {
        var parts: [String: String] = [:]
        for part in text.uppercased().filter({ $0 != "\\" }).split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(pair[0].filter { $0 != " " })
            guard pair.count == 2, !name.isEmpty else { throw Refusal(reason: "'\(part)' is no part of a rule") }
            guard parts[name] == nil else { throw Refusal(reason: "\(name) is given twice") }
            parts[name] = String(pair[1].filter { $0 != " " })
        }
        switch parts["FREQ"] {
        case "YEARLY": frequency = .yearly
        case "MONTHLY": frequency = .monthly
        case "WEEKLY": frequency = .weekly
        case "DAILY": frequency = .daily
        case "HOURLY": frequency = .hourly
        case "MINUTELY": frequency = .minutely
        case "SECONDLY": frequency = .secondly
        case let name?: throw Refusal(reason: "FREQ=\(name) is not followed")
        case nil: throw Refusal(reason: "FREQ is missing")
        }
        for (name, value) in parts.sorted(by: { $0.key < $1.key }) { try read(name, value) }
        try check()
    }

    /// A rule of whole days: hours, minutes and seconds mean nothing in it.
    mutating func keepToDays() {
        hours = []
        minutes = []
        seconds = []
        guard unit < 86_400 else { return }
        let seconds = interval * unit
        count = count.map { ($0 - 1) * seconds / 86_400 + 1 }
        interval = seconds.isMultiple(of: 86_400) ? seconds / 86_400 : 1
        frequency = .daily
        positions = []
    }

    /// The seconds of what the rule counts in: those of a day for all that repeats by days or more.
    var unit: Int {
        switch frequency {
        case .secondly: 1
        case .minutely: 60
        case .hourly: 3600
        default: 86_400
        }
    }

    /// Whether it leaves out some days.
    var choosesDays: Bool {
        !(months.isEmpty && monthDays.isEmpty && yearDays.isEmpty && weeks.isEmpty && weekdays.isEmpty)
    }

    private mutating func read(_ name: String, _ value: String) throws(Refusal) {
        switch name {
        case "FREQ": break
        case "INTERVAL": interval = try Self.number(value, name, 1...1_000_000)
        case "COUNT": count = try Self.number(value, name, 1...1_000_000_000)
        case "UNTIL":
            guard let time = StatedTime(text: value) else {
                throw Refusal(reason: "UNTIL=\(value) is no date and no time")
            }
            until = time
        case "BYMONTH": months = try Self.numbers(value, name, 1...12)
        case "BYMONTHDAY": monthDays = try Self.signed(value, name, 31)
        case "BYYEARDAY": yearDays = try Self.signed(value, name, 366)
        case "BYWEEKNO": weeks = try Self.signed(value, name, 53)
        case "BYSETPOS": positions = try Self.signed(value, name, 366)
        case "BYHOUR": hours = try Self.numbers(value, name, 0...23)
        case "BYMINUTE": minutes = try Self.numbers(value, name, 0...59)
        case "BYSECOND": seconds = try Self.numbers(value, name, 0...60).map { min($0, 59) }
        case "BYDAY":
            for item in value.split(separator: ",", omittingEmptySubsequences: false) {
                weekdays.append(try Self.weekday(item))
            }
        case "WKST": weekStart = try Self.weekday(value[...]).day
        case "RSCALE" where value == "GREGORIAN", "SKIP" where value == "OMIT": break
        case "RSCALE", "SKIP": throw Refusal(reason: "\(name)=\(value) is not followed")
        case _ where name.hasPrefix("X-"): break
        default: throw Refusal(reason: "\(name) is no part of a rule")
        }
    }

    private mutating func check() throws(Refusal) {
        if !positions.isEmpty, months.isEmpty, monthDays.isEmpty, yearDays.isEmpty, weeks.isEmpty, weekdays.isEmpty,
            hours.isEmpty, minutes.isEmpty, seconds.isEmpty
        {
            throw Refusal(reason: "BYSETPOS selects from nothing")
        }
        guard unit < 86_400 || max(1, hours.count) * max(1, minutes.count) * max(1, seconds.count) <= 1440 else {
            throw Refusal(reason: "it names more than 1440 times a day")
        }
        if count != nil, until != nil { doubts.append("COUNT and UNTIL stand together; both were obeyed") }
        if frequency == .yearly, !monthDays.isEmpty, months.isEmpty {
            doubts.append("YEARLY with BYMONTHDAY and no BYMONTH was read as every month; some programs take one")
        }
        if !weekdays.allSatisfy({ $0.ordinal == 0 }), ![.yearly, .monthly].contains(frequency) {
            weekdays = weekdays.map { Weekday(ordinal: 0, day: $0.day) }
            doubts.append("numbers before weekdays mean nothing in this rule and were ignored")
        }
    }

    private static func number(_ text: String, _ name: String, _ range: ClosedRange<Int>) throws(Refusal) -> Int {
        guard let number = Int(text), range.contains(number) else {
            throw Refusal(reason: "\(name)=\(text) is not a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    private static func numbers(_ text: String, _ name: String, _ range: ClosedRange<Int>) throws(Refusal) -> [Int] {
        var result: Set<Int> = []
        for item in text.split(separator: ",", omittingEmptySubsequences: false) {
            result.insert(try number(String(item), name, range))
        }
        return result.sorted()
    }

    /// Numbers that count from the end when negative, and are never 0.
    private static func signed(_ text: String, _ name: String, _ limit: Int) throws(Refusal) -> [Int] {
        let result = try numbers(text, name, -limit...limit)
        guard !result.contains(0) else { throw Refusal(reason: "\(name) holds a 0") }
        return result
    }

    private static func weekday(_ text: Substring) throws(Refusal) -> Weekday {
        let day = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex { $0 == text.suffix(2) }
        let ordinal = text.dropLast(2)
        guard let day, let number = ordinal.isEmpty ? 0 : Int(ordinal), abs(number) <= 53,
            ordinal.isEmpty || number != 0
        else { throw Refusal(reason: "'\(text)' is no weekday") }
        return Weekday(ordinal: number, day: day)
    }
}
