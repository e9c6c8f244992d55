internal import Handbook
internal import Occasions

/// The places of a list of offices, in its order.
enum PlaceListReader {
    static func read(_ entry: Entry, _ faults: FaultList) -> PlaceList {
        var places: [PlaceList.Place] = []
        for item in entry.each {
            if let place = place(item, after: places.last?.number, faults) { places.append(place) }
        }
        return PlaceList(places)
    }

    private static func place(_ entry: Entry, after last: Int?, _ faults: FaultList) -> PlaceList.Place? {
        let keys = ["at", "offices", "by", "alternate", "only-if"]
        guard let form = Form(entry, "a place", keys: keys, faults: faults) else { return nil }
        let number = form.read("at") { $0.whole($1, 0...1000, of: "place") }
        let offices = form.required("offices", "[prime-minister]")?.each.compactMap { $0.id(faults) } ?? []
        let onlyIf = form.ids("only-if")
        let tie = tie(form, offices)
        if let number, let last, number <= last {
            faults.add(
                form.place(of: "at"), "the place \(number) comes after the place \(last)", "Write them in order.")
        }
        return offices.isEmpty ? nil : PlaceList.Place(number ?? (last ?? 0) + 1, offices, tie: tie, onlyIf: onlyIf)
    }

    /// What decides between those of one place.
    private static func tie(_ form: Form, _ offices: [String]) -> PlaceList.Tie? {
        let faults = form.faults
        let by = form.read("by") { $0.choice($1, ["age", "seniority"], of: "way to decide") }
        guard let entry = form["alternate"] else {
            return by.map { $0 == "age" ? .age : .seniority }
        }
        if by != nil {
            faults.add(form.place(of: "by"), "'by' stands beside 'alternate'", "Keep one of the two.")
        }
        guard let turns = Form(entry, "a turn", keys: ["from", "even"], faults: faults) else { return nil }
        let day = turns.required("from", "1 september").flatMap { yearDay($0, faults) }
        guard offices.count == 2 else {
            faults.add(entry.place, "\(offices.count) offices cannot take turns", "Name two of them.")
            return nil
        }
        let even = turns.required("even", offices[0]).flatMap { $0.choice(faults, offices, of: "office of this place") }
        guard let day, let even else { return nil }
        return .alternation(Alternation(from: day, even: even, odd: even == offices[0] ? offices[1] : offices[0]))
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// `1 september`, `2nd tuesday of october`.
    private static func yearDay(_ entry: Entry, _ faults: FaultList) -> YearDay? {
        guard let text = entry.text(faults) else { return nil }
        let words = text.lowercased().split(separator: " ").map(String.init)
        let month = words.last.flatMap(months.firstIndex(of:)).map { $0 + 1 }
        if let month, words.count == 2, let day = Int(words[0]), CivilDate(year: 2001, month: month, day: day) != nil {
            return .date(month: month, day: day)
        }
        let weekday = words.count == 4 ? Weekday.allCases.first { String(describing: $0) == words[1] } : nil
        if let month, let weekday, words[2] == "of", let nth = ["1st", "2nd", "3rd", "4th"].firstIndex(of: words[0]) {
            return .weekday(nth: nth + 1, weekday, month: month)
        }
        faults.add(
            entry.place, "'\(text)' is no day of the year",
            "Write one such as '1 september' or '2nd tuesday of october'.")
        return nil
    }
}
