internal import Occasions

/// The name of an engagement, looked up when all are known.
struct EngagementMention {
    let entry: Entry
    /// The full id it names.
    let full: String
    /// The occasion whose engagements may be named without it; nil where another is named.
    private let own: String?

    init?(_ entry: Entry, in frame: OccasionFrame) {
        guard let name = entry.text(frame.times.faults) else { return nil }
        self.entry = entry
        own = name.contains("/") ? nil : frame.id
        full = own.map { "\($0)/\(name)" } ?? name
    }

    /// Of an engagement that is cancelled a notice tells what becomes of what is said of it.
    func find(in draft: inout CaseDraft, ifCancelled consequence: String, faults: FaultList) -> EngagementID? {
        if let found = draft.engagementIndex[full] { return found }
        if draft.cancelled.contains(full) {
            draft.notices.append("\(entry.place.text): '\(full)' is cancelled; \(consequence)")
            return nil
        }
        let ids = draft.engagements.map(\.id)
        let prefix = own.map { $0 + "/" } ?? ""
        let known = ids.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        faults.addUnknown(
            String(full.dropFirst(prefix.count)), "engagement", at: entry.place, among: known, isWhole: draft.isWhole)
        return nil
    }
}
