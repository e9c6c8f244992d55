internal import Occasions

extension CaseDraft {
    /// Of an engagement that is cancelled a notice tells what becomes of what is said of it.
    mutating func find(
        _ mention: EngagementMention, ifCancelled consequence: String, faults: FaultList
    ) -> EngagementID? {
        if let found = engagementIndex[mention.full] { return found }
        if cancelled.contains(mention.full) {
            notices.append("\(mention.entry.place.text): '\(mention.full)' is cancelled; \(consequence)")
            return nil
        }
        let prefix = mention.own.map { $0 + "/" } ?? ""
        faults.addUnknown(
            String(mention.full.dropFirst(prefix.count)), "engagement", at: mention.entry.place,
            among: engagements.map(\.id).filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) },
            isWhole: isWhole)
        return nil
    }
}
