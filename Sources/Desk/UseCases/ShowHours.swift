internal import Documents
internal import Handbook
internal import Occasions

/// `hostcity hours`: what everybody works by a plan, against the limits in force.
package struct ShowHours {
    private let plan: String
    private let json: Bool
    private let invocation: Invocation

    package init(plan: String, json: Bool = false, _ invocation: Invocation = Invocation()) {
        self.plan = plan
        self.json = json
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let opened = try PlanDesk.open(plan, for: invocation)
        let say = invocation.language(for: opened.found)
        let report = WorkReport(opened.found.problem, ShowHours.ledger(of: opened), in: say)
        if json { return Reply(.fine, try Json.text(Answer(people: report.entries))) }
        guard !report.isEmpty else {
            return Reply(
                .fine,
                say(
                    en: "Nobody of the staff has a duty in this plan.",
                    nl: "Niemand van het personeel heeft een taak in dit plan.",
                    fr: "Aucun membre du personnel n'a de mission dans ce plan."))
        }
        return Reply(.fine, report.lines().joined(separator: "\n"), hints: opened.found.notices)
    }

    /// What everybody works by a plan.
    static func ledger(of opened: CaseDesk.Opened) -> WorkingLedger {
        WorkingLedger(opened.found.problem, opened.plan, under: opened.found.handbook)
    }

    private struct Answer: Encodable {
        let schema = "hostcity/hours/1"
        let people: [WorkReport.Entry]
    }
}
