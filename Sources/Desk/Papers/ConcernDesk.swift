internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Papers

/// Turns what the judge and the ledger of hours say of a plan into what papers tell of them.
struct ConcernDesk {
    let opened: CaseDesk.Opened
    let language: Language

    /// By how much they matter.
    func concerns() throws(Faults) -> [Concern] {
        let judged = try CheckPlan(
            .init(files: [opened.file.path]), Invocation(language: language, today: opened.found.problem.today)
        ).judged(opened)
        let report = FindingReport(judged.findings, in: language)
        return (judged.findings.blockers + judged.findings.wishes + judged.findings.notes).map { placed in
            let finding = placed.finding
            let title = Catalogue.rule(finding.rule)?.title ?? Unplanned.title
            return Concern(
                kind: report.word(finding), text: finding.text, remedy: finding.remedy,
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
