internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions

/// Writes what `hostcity check` found in everything it was given.
struct CheckReport {
    let file: JudgedFile

    init(_ file: JudgedFile) { self.file = file }

    func text() -> String { lines.joined(separator: "\n") }

    private var lines: [String] {
        let say = file.language
        let findings = file.findings
        let report = FindingReport(findings, in: say)
        let open = findings.blockers.filter { $0.finding.rule == Unplanned.rule }
        let broken = findings.blockers.filter { $0.finding.rule != Unplanned.rule }
        var lines = report.lines(broken) + report.lines(open)
        if !findings.wishes.isEmpty {
            let wishes = WishReport(findings: findings.wishes.map(\.finding), say: say)
            lines.append(wishes.heading)
            lines += wishes.lines()
        }
        lines += report.lines(findings.notes)
        let conflicts = broken.count
        let what = say.engagements(file.counted)
        let found =
            conflicts == 0
            ? say(en: "no conflict", nl: "geen conflict", fr: "aucun conflit") : say.conflicts(conflicts)
        let places = open.isEmpty ? "" : "\(say.openPlaces(open.count)), "
        let rest = "\(places)\(say.wishesNotMet(findings.wishes.count)), \(say.notes(findings.notes.count))."
        lines.append(
            say(
                en: "\(file.name): \(what) checked, \(found), \(rest)",
                nl: "\(file.name): \(what) nagekeken, \(found), \(rest)",
                fr: "\(file.name) : \(what) vérifiées, \(found), \(rest)"))
        return lines
    }

    // MARK: JSON

    private struct Answer: Encodable {
        struct Checked: Encodable {
            let file: String
            let engagements: Int
        }

        let schema = "hostcity/check/1"
        let checked: [Checked]
        let calendars: [FileAccount]
        /// The dates that calendars were looked at on, first and last.
        let lookedAt: [[String]]
        /// How many engagements are not placed, or lack somebody: findings of the rule 'planned'.
        let open: Int
        let findings: [FindingReport.Entry]
        /// Very many engagements at one place or with one person at one time, each set once.
        let clusters: [[String]]

        enum CodingKeys: String, CodingKey {
            case schema, checked, calendars, open, findings, clusters
            case lookedAt = "looked-at"
        }
    }

    func json() throws -> String {
        try Json.text(
            Answer(
                checked: file.parts.map { Answer.Checked(file: $0.file, engagements: $0.engagements) },
                calendars: file.accounts, lookedAt: file.lookedAt,
                open: file.findings.blockers.count { $0.finding.rule == Unplanned.rule },
                findings: FindingReport(file.findings, in: file.language).entries, clusters: file.findings.clusters))
    }
}
