/// Whether a bid could be hosted beside all that was promised, as it was tested once.
package struct ClashTest: Hashable, Sendable, Codable {
    /// The bid's id.
    package let bid: String
    /// `GO`, `GO-IF` or `NO-GO`.
    package let verdict: String
    /// How many sets of dates were judged, of how many.
    package let judged: Int
    package let possible: Int
    /// Every document it was judged by, with its digest.
    package let documents: [PublishedPlan.Document]
    /// The digest of the whole answer, which the register keeps.
    package let answer: String

    package init(
        bid: String, verdict: String, judged: Int, possible: Int, documents: [PublishedPlan.Document], answer: String
    ) {
        self.bid = bid
        self.verdict = verdict
        self.judged = judged
        self.possible = possible
        self.documents = documents
        self.answer = answer
    }
}
