internal import Occasions

/// Stretches of time in which the office plans nothing but what is named.
enum EmbargoReader {
    static func read(_ entry: Entry, times: TimeReader) -> [Embargo] {
        let faults = times.faults
        return entry.each.compactMap { item in
            let keys = ["from", "until", "reason", "except"]
            guard let form = Form(item, "an embargo", keys: keys, faults: faults) else { return nil }
            let from = form.required("from", "2024-06-01").flatMap(times.opening)
            let until = form.required("until", "2024-06-09").flatMap(times.closing)
            let reason = form.required("reason", "The weeks before the elections")?.text(faults)
            // Occasions that are not asked about are not read, so that their ids cannot be checked.
            let excepted = form.read("except") { $0.ids($1) } ?? []
            guard let from, let until, let reason,
                let range = times.stretch(from: from, until: until, at: form.place(of: "until"))
            else { return nil }
            guard range.minutes <= 366 * 1440 else {
                faults.add(item.place, "the embargo is longer than a year", "Check the years of its days.")
                return nil
            }
            return Embargo(range: range, reason: reason, excepted: excepted, source: item.place)
        }
    }
}
