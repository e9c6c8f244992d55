internal import Handbook
internal import Occasions

/// What an occasion or an engagement says of its order of precedence.
struct PrecedenceReader {
    private let handbook: Handbook
    private var book: PrecedenceBook { handbook.precedence }
    /// False where a regime could not be read, so that its name is missing in the book.
    let isWhole: Bool
    let faults: FaultList

    init(_ office: OfficeSheet, _ faults: FaultList) {
        handbook = office.handbook
        isWhole = office.regimesAreWhole
        self.faults = faults
    }

    /// The regime that `precedence` names.
    func regime(_ form: Form) -> String? {
        guard let entry = form["precedence"], let id = entry.id(faults) else { return nil }
        if book[id] == nil {
            faults.addUnknown(
                id, "regime of precedence", at: entry.place, among: book.regimes.map(\.id), isWhole: isWhole)
        }
        return id
    }

    /// What is present, of what some regime asks for.
    func present(_ form: Form) -> [String] {
        guard let entries = form["present"]?.each else { return [] }
        let known = book.regimes.flatMap(\.flags).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        var found: [String] = []
        for entry in entries {
            guard let flag = entry.id(faults), !found.contains(flag) else { continue }
            if !known.contains(flag) {
                faults.addUnknown(flag, "condition of a regime", at: entry.place, among: known, isWhole: isWhole)
            }
            found.append(flag)
        }
        return found
    }

    /// Places the office gives itself.
    func overrides(_ form: Form, frame: OccasionFrame, roster: Roster) -> [Override] {
        var found: [Override] = []
        for item in form["precedence-overrides"]?.each ?? [] {
            guard let override = override(item, frame, roster) else { continue }
            if let other = found.first(where: { $0.party == override.party }) {
                faults.add(
                    item.place, "\(roster[override.party].title) is placed twice (\(other.source?.text ?? ""))",
                    "Place everybody once.")
            }
            found.append(override)
        }
        return found
    }

    private func override(_ item: Entry, _ frame: OccasionFrame, _ roster: Roster) -> Override? {
        let keys = ["party", "before", "after", "why"]
        guard let form = Form(item, "a place", keys: keys, faults: faults) else { return nil }
        let why = form.required("why", "guest of honour")?.text(faults)
        let party = form.required("party", "jp").flatMap { find($0, frame, roster) }
        let before = form["before"], after = form["after"]
        guard (before == nil) != (after == nil), let beside = before ?? after else {
            faults.add(
                item.place, "the place is \(before == nil ? "beside nobody" : "both before and after somebody")",
                "Say either 'before' or 'after' whom.")
            return nil
        }
        guard let other = find(beside, frame, roster), let party, let why else { return nil }
        if party == other {
            faults.add(beside.place, "\(beside.shape) is placed beside itself", "Name another party.")
            return nil
        }
        return before == nil
            ? Override(party, after: other, why: why, source: item.place)
            : Override(party, before: other, why: why, source: item.place)
    }

    private func find(_ entry: Entry, _ frame: OccasionFrame, _ roster: Roster) -> ResourceID? {
        frame.party(entry, roster, faults)
    }
}
