internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// What `hostcity plan` says of the plan it made.
struct PlanReport {
    let found: Case
    let plan: Plan
    let file: PlanFile
    let findings: FindingReport
    let proof: Planner.Proof
    let free: [EngagementID]
    let isWritten: Bool

    func text() -> String {
        var lines = PlanTable(problem: found.problem, plan: plan).lines(free)
        lines.append("")
        lines.append(summary)
        let wishes = WishReport(findings: findings.wishes.map(\.finding))
        if wishes.cost > 0 {
            lines.append("")
            lines.append("Wishes not met, dearest first (total price \(wishes.cost)):")
            lines += wishes.lines()
        }
        if !findings.notes.isEmpty {
            lines.append("")
            lines.append("To know:")
            lines += notes
        }
        if !findings.blockers.isEmpty {
            lines.append("")
            lines.append("Conflicts in what was planned before:")
            lines += findings.lines(findings.blockers)
        }
        if isWritten {
            lines.append("")
            lines.append("Written to \(file.path), revision \(file.revision).")
        }
        return lines.joined(separator: "\n")
    }

    private var summary: String {
        let problem = found.problem
        let held = free.filter { plan.start(of: $0) != nil }
        let days = Set(held.compactMap { plan.start(of: $0).map { problem.zone.civil($0).date } }).count
        let kept = findings.blockers.isEmpty ? "Every rule that must be kept is kept." : ""
        let quality =
            switch proof {
            case .optimal: "No plan meets the wishes better (proven)."
            case .bestFound: "Best plan found; a better one for the wishes may exist."
            case .stopped: "Best plan found when the search was ended from outside; a better one may exist."
            }
        return "\(ReportText.count(held.count, "engagement")) planned on \(ReportText.count(days, "day")). "
            + [kept, quality].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Notes by rule and reason, the engagements they touch together.
    private var notes: [String] {
        var order: [String] = []
        var names: [String: [String]] = [:]
        for placed in findings.notes {
            let subject = placed.finding.subjects.last ?? placed.finding.rule
            if names[subject] == nil { order.append(subject) }
            names[subject, default: []] += placed.finding.engagements.map { found.problem[$0].id }
        }
        return order.map { subject in
            let own = names[subject] ?? []
            let shown = own.prefix(4).joined(separator: ", ") + (own.count > 4 ? " and \(own.count - 4) more" : "")
            return "  \(subject): \(shown)"
        }
    }

    // MARK: JSON

    private struct Answer: Encodable {
        struct Item: Encodable {
            let id: String
            let title: String
            let start: String?
            let end: String?
            let room: String?
            let fills: [String: String]
            let omitted: Bool
        }

        let schema = "hostcity/plan/1"
        let status: String
        let cost: Int
        let revision: Int
        let engagements: [Item]
        let findings: [FindingReport.Entry]
    }

    func json() throws -> String {
        let problem = found.problem
        let items = free.map { id -> Answer.Item in
            let range = plan.range(of: id, in: problem)
            var fills: [String: String] = [:]
            for slot in problem[id].slots {
                if let fill = plan[slot] { fills[problem[slot].name] = problem[fill].id }
            }
            return Answer.Item(
                id: problem[id].id, title: problem[id].title, start: range.map { Iso.text($0.start, problem.zone) },
                end: range.map { Iso.text($0.end, problem.zone) }, room: fills["room"], fills: fills,
                omitted: plan[id] == .omitted)
        }
        let status =
            switch proof {
            case .optimal: "optimal"
            case .bestFound: "best-found"
            case .stopped: "stopped"
            }
        return try Json.text(
            Answer(
                status: status, cost: WishReport(findings: findings.wishes.map(\.finding)).cost,
                revision: file.revision, engagements: items, findings: findings.entries))
    }
}
