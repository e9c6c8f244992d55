internal import Conditions
internal import Handbook
internal import Occasions

/// A finding with its place in the file the reader can mend.
struct PlacedFinding {
    let finding: Finding
    let place: SourcePlace?
    /// UIDs where the engagements came from a calendar, else their ids.
    let names: [String]

    init(_ finding: Finding, problem: Problem, places: [EngagementID: SourcePlace]) {
        self.finding = finding
        place = finding.engagements.compactMap { places[$0] ?? problem[$0].source }.first ?? finding.source
        names = finding.engagements.map { problem[$0].uid ?? problem[$0].id }
    }
}

/// Findings as text and as JSON.
struct FindingReport {
    let problem: Problem
    let say: Language
    let findings: [PlacedFinding]

    init(_ findings: [Finding], problem: Problem, places: [EngagementID: SourcePlace] = [:], in say: Language) {
        self.problem = problem
        self.say = say
        self.findings = findings.map { PlacedFinding($0, problem: problem, places: places) }
    }

    var blockers: [PlacedFinding] { findings.filter { $0.finding.severity == .must } }
    var notes: [PlacedFinding] { findings.filter { $0.finding.severity == .note } }
    var wishes: [PlacedFinding] {
        findings.filter { if case .should = $0.finding.severity { true } else { false } }
    }

    /// Each finding with what is wrong, what would mend it and the rule behind it.
    func lines(_ findings: [PlacedFinding]) -> [String] {
        findings.flatMap { placed -> [String] in
            let finding = placed.finding
            let place = placed.place.map { $0.text + ": " } ?? ""
            var lines = ["\(place)\(word(finding.severity)) [\(finding.rule)] \(finding.text)"]
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

    private func word(_ severity: Severity) -> String {
        switch severity {
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
        let engagements: [String]
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
        findings.map { placed in
            let finding = placed.finding
            return Entry(
                id: finding.id, rule: finding.rule, severity: finding.severity.name, subjects: finding.subjects,
                engagements: placed.names, start: finding.range.map { Iso.text($0.start, problem.zone) },
                end: finding.range.map { Iso.text($0.end, problem.zone) }, file: placed.place?.file,
                line: placed.place?.line, text: finding.text, mend: finding.remedy, basis: finding.basis,
                amount: finding.amount, cost: finding.cost)
        }
    }
}
