internal import Documents
internal import Handbook
internal import Occasions

/// Everything that was given to `check`, judged together.
struct JudgedFile {
    /// A file, and how many engagements it holds.
    struct Part {
        let file: String
        let engagements: Int
    }

    let parts: [Part]
    let findings: PlacedFindings
    /// The language of the findings.
    let language: Language
    let notices: [String]
    /// What became of the entries of each calendar.
    var accounts: [FileAccount] = []
    /// The dates that calendars were looked at on, first and last.
    var lookedAt: [[String]] = []
    /// Waivers of the office that waive nothing.
    var idleWaivers: [Waiver] = []

    /// The paths of all files.
    var name: String { parts.map(\.file).joined(separator: ", ") }
    /// How many engagements were judged.
    var counted: Int { parts.reduce(0) { $0 + $1.engagements } }
}
