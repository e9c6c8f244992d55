internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Papers

/// Turns what the judge and the ledger of hours say of a plan into what papers tell of them.
struct ConcernDesk {
    let opened: CaseDesk.Opened
    let language: Language
    /// What the judge says of the plan; nil: it was not asked.
    let findings: PlacedFindings?

    static func judged(_ opened: CaseDesk.Opened, _ language: Language) throws(Faults) -> PlacedFindings {
        try CheckPlan(
            .init(files: [opened.file.path]), Invocation(language: language, today: opened.found.problem.today)
        ).judged(opened).findings
    }

    /// By how much they matter.
    var concerns: [Concern] {
        guard let findings else { return [] }
        let report = FindingReport(findings, in: language)
        return (findings.blockers + findings.wishes + findings.notes).map { placed in
            let finding = placed.finding
            let title = Catalogue.rule(finding.rule)?.title ?? Unplanned.title
            return Concern(
                kind: report.word(finding), isGrave: finding.severity == .must, text: finding.text,
                remedy: finding.remedy,
                rule: finding.basis.isEmpty ? title[language] : "\(title[language]) (\(finding.basis))")
        }
    }

    var hours: [WorkLine] {
        let problem = opened.found.problem
        return ShowHours.ledger(of: opened).accounts.map { account in
            WorkLine(
                person: problem[account.person].title, days: account.days.count,
                longestDay: measure(account.longestDay),
                presence: measure(account.longestPresence), rest: account.shortestRest.map(measure),
                longestWeek: measure(account.longestWeek), average: measure(account.average))
        }
    }

    private func measure(_ measure: WorkingLedger.Measure) -> WorkLine.Measure {
        WorkLine.Measure(minutes: measure.minutes, margin: measure.margin)
    }
}
