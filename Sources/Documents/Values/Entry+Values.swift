internal import Occasions

/// One value each, with a fault and nil where it is none.
extension Entry {
    func text(_ faults: FaultList) -> String? {
        if case .text(let text) = content {
            if text.allSatisfy(\.isWhitespace) {
                faults.add(place, "the text is empty", "Write something, or take the key out.")
                return nil
            }
            return text
        }
        faults.add(place, "here stands \(shape), and a text is wanted", "Write one text.")
        return nil
    }

    /// A name of the office: lower-case letters, digits and `-`.
    func id(_ faults: FaultList) -> String? {
        guard let text = text(faults) else { return nil }
        if Entry.isID(text) { return text }
        faults.add(
            place, "'\(text)' is no id",
            "Use lower-case letters a-z, digits and '-' only, such as '\(Entry.idLike(text))'.")
        return nil
    }

    static func isID(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.count <= 100
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }

    private static func idLike(_ text: String) -> String {
        let plain = text.lowercased().map { isID(String($0)) ? $0 : "-" }
        let joined = String(plain).split(separator: "-").joined(separator: "-")
        return joined.isEmpty ? "main-hall" : String(joined.prefix(40))
    }

    func whole(_ faults: FaultList, _ range: ClosedRange<Int>, of what: Message) -> Int? {
        if case .text(let text) = content, let number = Int(text), range.contains(number) { return number }
        if range.upperBound >= 1_000_000, case .text(let text) = content, !text.isEmpty,
            text.allSatisfy({ "0"..."9" ~= $0 }), Int(text).map({ $0 > range.upperBound }) ?? true
        {
            faults.add(
                place, "\(shape) is too large for a \(what)",
                "Write a whole number, \(range.lowerBound) to \(range.upperBound).")
            return nil
        }
        let bounds =
            range.upperBound >= 1_000_000 ? "from \(range.lowerBound) up" : "\(range.lowerBound) to \(range.upperBound)"
        faults.add(place, "\(shape) is no \(what)", "Write a whole number, \(bounds).")
        return nil
    }

    func count(_ faults: FaultList) -> Int? { whole(faults, 0...1_000_000, of: "count") }

    func decimal(_ faults: FaultList, _ range: ClosedRange<Double>, of what: Message) -> Double? {
        if case .text(let text) = content, let number = LengthText.decimal(text), range.contains(number) {
            return number
        }
        faults.add(
            place, "\(shape) is no \(what)",
            "Write a number from \(Entry.short(range.lowerBound)) to \(Entry.short(range.upperBound)).")
        return nil
    }

    /// A number with one decimal at most, as its tenths: 14 for `1.4`.
    func tenths(_ faults: FaultList) -> Int? {
        guard case .text(let text) = content, let number = LengthText.decimal(text), (0...100_000).contains(number),
            (number * 10).rounded() / 10 == number
        else {
            faults.add(
                place, "\(shape) is no number with one decimal", "Write a number such as '1.4', from 0 to 100000.")
            return nil
        }
        return Int((number * 10).rounded())
    }

    /// A number with its unit behind it: `18 km/h`.
    func measure(
        _ faults: FaultList, unit: String, _ range: ClosedRange<Double>, of what: Message, example: String
    ) -> Double? {
        if case .text(let text) = content, let number = LengthText.number(text, unit: unit),
            range.contains(number)
        {
            return number
        }
        let bounds = "\(Entry.short(range.lowerBound)) to \(Entry.short(range.upperBound))"
        faults.add(
            place, "\(shape) is no \(what)", "Write a number from \(bounds) and its unit, such as '\(example)'.")
        return nil
    }

    /// The same in whole units; what is left over is not counted.
    func wholeMeasure(
        _ faults: FaultList, unit: String, _ range: ClosedRange<Int>, of what: Message, example: String
    ) -> Int? {
        measure(
            faults, unit: unit, Double(range.lowerBound)...Double(range.upperBound), of: what, example: example
        ).map { Int($0) }
    }

    private static func short(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : String(number)
    }

    func length(_ faults: FaultList, atLeast least: Int = 0) -> Int? {
        guard case .text(let text) = content, let minutes = LengthText.minutes(text) else {
            if case .text(let text) = content, Int(text) != nil {
                faults.add(
                    place, "the length '\(text)' has no unit", "Write '\(text) min', '\(text) h' or '\(text) days'.")
            } else {
                faults.add(
                    place, "\(shape) is no length", "Write one such as '90 min', '2 h', '1 h 30 min' or '1 day'.")
            }
            return nil
        }
        if minutes < least || minutes > 60 * 1440 {
            faults.add(
                place, "\(shape) is too \(minutes < least ? "short" : "long") a length",
                "Write one from \(LengthText.text(least)) to 60 days.")
            return nil
        }
        return minutes
    }

    func yes(_ faults: FaultList) -> Bool? {
        if case .text(let text) = content {
            if ["yes", "true"].contains(text.lowercased()) { return true }
            if ["no", "false"].contains(text.lowercased()) { return false }
        }
        faults.add(place, "\(shape) is neither yes nor no", "Write 'yes' or 'no'.")
        return nil
    }

    func clock(_ faults: FaultList) -> Int? {
        if case .text(let text) = content, let minute = ClockText.minute(text) { return minute }
        faults.add(place, "\(shape) is no time of the day", "Write one such as '09:30', from 00:00 to 24:00.")
        return nil
    }

    func hours(_ faults: FaultList) -> ClosedRange<Int>? {
        guard case .text(let text) = content else {
            faults.add(place, "here stands \(shape), and hours are wanted", "Write them such as '09:00-17:30'.")
            return nil
        }
        switch ClockText.hours(text) {
        case .from(let range): return range
        case .endsBeforeStart:
            faults.add(
                place, "the hours '\(text)' end before they start", "Write an end after midnight such as '18:00-26:00'."
            )
        case .unreadable:
            faults.add(place, "'\(text)' are no hours", "Write them such as '09:00-17:30' or '18:00-26:00'.")
        }
        return nil
    }

    func date(_ faults: FaultList) -> CivilDate? {
        guard case .text(let text) = content else {
            faults.add(place, "here stands \(shape), and a date is wanted", "Write one such as '2024-02-23'.")
            return nil
        }
        switch DateText.read(text) {
        case .date(let date): return date
        case .notInCalendar: faults.add(place, "'\(text)' is not in the calendar", CivilDate.remedy(for: text))
        case .unreadable: faults.add(place, "'\(text)' is no date", "Write year, month and day such as '2024-02-23'.")
        }
        return nil
    }

    /// One of the words there are.
    func choice(_ faults: FaultList, _ words: [String], of what: Message) -> String? {
        if case .text(let text) = content {
            if words.contains(text) { return text }
            faults.add(place, "'\(text)' is no \(what)", faults.remedy(for: text, among: words, noun: what))
        } else {
            faults.add(
                place, "here stands \(shape), and a \(what) is wanted", "Use one of: \(each: words).")
        }
        return nil
    }

    func choice<Word: RawRepresentable & CaseIterable>(
        _ faults: FaultList, _ type: Word.Type, of what: Message
    ) -> Word? where Word.RawValue == String {
        choice(faults, Word.allCases.map(\.rawValue), of: what).flatMap(Word.init(rawValue:))
    }

    /// A list of names of the office, or one name, each once.
    func ids(_ faults: FaultList) -> [String] {
        each.compactMap { $0.id(faults) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// A list of words, or one word.
    func words(_ faults: FaultList) -> [String] { each.compactMap { $0.text(faults) } }

    /// Language codes: two or three lower-case letters.
    func languages(_ faults: FaultList) -> [String] {
        var found: [String] = []
        for entry in each {
            guard let word = entry.text(faults) else { continue }
            if (2...3).contains(word.count), word.utf8.allSatisfy({ (97...122).contains($0) }) {
                if !found.contains(word) { found.append(word) }
            } else {
                faults.add(
                    entry.place, "'\(word)' is no language code",
                    "Write two or three lower-case letters such as 'nl', 'fr', 'en'.")
            }
        }
        return found
    }
}
