internal import Handbook
internal import Occasions

/// One plan, or several calendars together, as judged.
struct JudgedFile {
    /// The path of the plan, or those of the calendars.
    let name: String
    let findings: PlacedFindings
    /// The language of the findings.
    let language: Language
    let notices: [String]
    /// Waivers of the office that waive nothing.
    var idleWaivers: [Waiver] = []

    /// How many engagements were judged.
    var counted: Int { findings.problem.engagements.count }
}
