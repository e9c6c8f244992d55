internal import Conditions
internal import Handbook
internal import Occasions

/// Writes findings as text and as JSON.
struct FindingReport {
    let findings: PlacedFindings
    let say: Language

    init(_ findings: PlacedFindings, in say: Language) {
        self.findings = findings
        self.say = say
    }

    /// Each finding with what is wrong, what would mend it and the rule behind it.
    func lines(_ findings: [PlacedFinding]) -> [String] {
        findings.flatMap { placed -> [String] in
            let finding = placed.finding
            var lines = ["\(place(placed))\(word(finding)) [\(finding.rule)] \(finding.text)"]
            if let remedy = finding.remedy {
                lines.append("    \(say(en: "to mend", nl: "oplossing", fr: "remède")): \(remedy)")
            }
            if finding.severity == .must {
                let title = Catalogue.rule(finding.rule)?.title ?? Unplanned.title
                lines.append("    \(say(en: "rule", nl: "regel", fr: "règle")): \(title[say]) (\(finding.basis))")
            }
            return lines
        }
    }

    /// One line for each finding: where and what.
    func briefLines() -> [String] {
        findings.all.map { "  \(place($0))[\($0.finding.rule)] \($0.finding.text)" }
    }

    private func place(_ placed: PlacedFinding) -> String { placed.place.map { $0.text + ": " } ?? "" }

    /// How much it matters: `conflict`, `note`.
    func word(_ finding: Finding) -> String {
        switch finding.severity {
        case .must where finding.rule == Unplanned.rule:
            say(en: "open place", nl: "open plaats", fr: "place ouverte")
        case .must: say(en: "conflict", nl: "conflict", fr: "conflit")
        case .should: say(en: "wish not met", nl: "wens niet vervuld", fr: "souhait non satisfait")
        case .note: say(en: "note", nl: "opmerking", fr: "remarque")
        }
    }

    // MARK: JSON

    struct Entry: Encodable {
        let id: String
        let rule: String
        let severity: String
        let subjects: [String]
        /// Of very many the first 100.
        let engagements: [String]
        /// How many engagements there are.
        let members: Int
        /// Of very many: the place of all of them among the answer's clusters.
        let cluster: Int?
        let start: String?
        let end: String?
        let file: String?
        let line: Int?
        let text: String
        let mend: String?
        let basis: String
        let amount: Int
        let cost: Int
    }

    var entries: [Entry] {
        let zone = findings.problem.zone
        return findings.all.map { placed in
            let finding = placed.finding
            return Entry(
                id: finding.id, rule: finding.rule, severity: finding.severity.name, subjects: finding.subjects,
                engagements: placed.names, members: finding.engagements.count, cluster: placed.cluster,
                start: finding.range.map { Iso.text($0.start, zone) },
                end: finding.range.map { Iso.text($0.end, zone) }, file: placed.place?.file,
                line: placed.place?.line, text: finding.text, mend: finding.remedy, basis: finding.basis,
                amount: finding.amount, cost: finding.cost)
        }
    }
}
