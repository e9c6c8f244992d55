internal import Occasions

/// Parties that must not meet by accident, and the reason, which not everyone may see.
enum ApartReader {
    static func read(_ item: Entry, frame: OccasionFrame, into draft: inout CaseDraft) {
        let faults = frame.times.faults
        let keys = ["between", "share", "minutes", "from", "until", "wish", "reason"]
        guard let form = Form(item, "an 'apart'", keys: keys, faults: faults) else { return }
        let minutes = form.read("minutes", minutes) ?? 0
        let scope = form.required("share", "venue")?.choice(faults, Apart.Scope.self, of: "place to share")
        let during = during(form, frame.times, draft.occasions[frame.index].window)
        let isWish = form.read("wish") { $0.yes($1) } ?? false
        let reason = form.read("reason") { $0.text($1) }
        guard let between = form.required("between", "[aa, bb]") else { return }
        let names = Entry(between.place, .list(between.each))
        let parties = Participants.read(names, frame: frame, roster: draft.roster, faults: faults).resources
        guard between.each.count == 2 else {
            faults.add(between.place, "'between' names \(between.each.count) parties", "Name two, such as [aa, bb].")
            return
        }
        guard parties.count == 2, let scope else { return }
        if let reason { draft.apartReasons[draft.aparts.count] = reason }
        draft.aparts.append(
            Apart(
                parties[0], parties[1], scope: scope, minutes: minutes, during: during, isWish: isWish,
                source: item.place))
    }

    /// Nothing of an occasion lies further than a year from its window: as far an open end reaches.
    private static func during(_ form: Form, _ times: TimeReader, _ window: TimeRange) -> TimeRange? {
        guard form["from"] != nil || form["until"] != nil else { return nil }
        let from = form["from"].flatMap(times.opening)
        let until = form["until"].flatMap(times.closing)
        guard from != nil || form["from"] == nil, until != nil || form["until"] == nil else { return nil }
        let year = 366 * 1440
        let start = from ?? min(window.start, until ?? window.start) - year
        return times.stretch(
            from: start, until: until ?? max(window.end, start) + year, at: form.place(of: "until"))
    }

    /// The key says the unit already: `15`, and `15 min` as everywhere.
    private static func minutes(_ entry: Entry, _ faults: FaultList) -> Int? {
        if case .text(let text) = entry.content, text.contains(where: \.isLetter) { return entry.length(faults) }
        return entry.whole(faults, 0...1440, of: "number of minutes")
    }
}
