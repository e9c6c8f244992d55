/// An open place of a plan as programs read it.
struct OpenPlaceEntry: Encodable {
    let id: String
    /// Absent: the engagement has no time.
    let slot: String?
    let text: String
    let reasons: [RequirementEntry]
    let ways: [String]
}

/// What a plan with open places would leave out, in words and for programs.
struct PartialWords {
    let lines: [String]
    let answer: Answer

    struct Answer: Encodable {
        /// How many engagements have their place.
        let placed: Int
        let open: [OpenPlaceEntry]
    }
}
