internal import Editions
internal import Occasions

extension Sheet {
    /// The entries of a person so that no hour is told twice: what is protected is rounded to whole hours, and these
    /// are joined where they meet, and cut where something is told of the same time.
    static func apart(_ entries: [Entry<DutyWords>]) -> [Entry<DutyWords>] {
        let told = TimeRanges(entries.filter { !$0.isCancelled && !$0.words.isProtected }.map(\.range))
        var kept = entries.filter { $0.isCancelled || !$0.words.isProtected }
        let hidden = entries.filter { !$0.isCancelled && $0.words.isProtected }
        // What is certain and what is not are told apart; where both take an hour it is certain.
        var taken = told
        for isTentative in [false, true] {
            let own = hidden.filter { $0.words == .protected(isTentative: isTentative) }
            guard let first = own.first else { continue }
            let whole = TimeRanges(own.map(\.range))
            kept += whole.ranges.flatMap { taken.complement(in: $0).ranges }.map { range in
                Entry(
                    uid: first.uid, sequence: first.sequence, changed: first.changed, range: range, words: first.words)
            }
            taken = TimeRanges(taken.ranges + whole.ranges)
        }
        return kept
    }
}

extension DutyWords {
    fileprivate var isProtected: Bool { if case .protected = self { true } else { false } }
}
