internal import Occasions

/// The dates a bid offers, and the ones it is read for.
enum BidReader {
    static func read(_ entry: Entry, occasion: Int, faults: FaultList) -> BidCandidates? {
        let keys = ["first", "last", "days", "starts-on"]
        guard let form = Form(entry, "the candidates", keys: keys, faults: faults) else { return nil }
        let first = form.required("first", "2027-03-01")?.date(faults)
        let last = form.required("last", "2027-03-31")?.date(faults)
        let days = form.required("days", "2")?.whole(faults, 1...60, of: "number of days")
        var weekdays: [Weekday] = []
        for entry in form["starts-on"]?.each ?? [] {
            if let word = entry.choice(faults, Weekday.allCases.map(\.short), of: "day of the week"),
                let day = OpeningReader.day(word), !weekdays.contains(day)
            {
                weekdays.append(day)
            }
        }
        guard let first, let last, let days else { return nil }
        guard first <= last, last.dayNumber - first.dayNumber < 3660 else {
            faults.add(
                entry.place, "the candidates run from \(first.text) to \(last.text)",
                "Write the first date before the last, within ten years.")
            return nil
        }
        let bid = BidCandidates(
            occasion: occasion, first: first, last: last, days: days, weekdays: weekdays.sorted(), source: entry.place)
        if bid.starts.isEmpty {
            faults.add(
                entry.place, "no date from \(first.text) to \(last.text) is possible",
                "Allow more dates, fewer days or other days of the week.")
            return nil
        }
        return bid
    }

    /// The days the bid is read for.
    static func days(_ bid: BidCandidates, startingOn wanted: CivilDate?, faults: FaultList) -> ClosedRange<CivilDate>?
    {
        guard let first = bid.starts.first else { return nil }
        guard let wanted else { return first...first.adding(days: bid.days - 1) }
        guard bid.starts.contains(wanted) else {
            let days = bid.weekdays.isEmpty ? "" : " on \(bid.weekdays.map(\.title).joined(separator: ", "))"
            faults.add(
                bid.source, "\(wanted.weekday.title) \(wanted.text) is none of the candidates",
                "Ask for a first day from \(first.text) to \((bid.starts.last ?? first).text)\(days).")
            return nil
        }
        return wanted...wanted.adding(days: bid.days - 1)
    }
}
