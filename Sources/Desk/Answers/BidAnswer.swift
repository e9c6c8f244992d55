internal import Occasions

/// Whether a bid can be held, and on which dates best.
struct BidAnswer {
    let title: String
    /// The sets of dates that were judged, best first; at least one.
    let sets: [DateSet]
    /// How many sets of dates the bid allows.
    let possible: Int
    /// The language of the notes.
    let language: Language

    /// That of the best dates.
    var verdict: DateSet.Verdict { sets.first?.verdict ?? .noGo }
    /// True where the search was ended before every set was judged.
    var isCutShort: Bool { sets.count < possible }
}
