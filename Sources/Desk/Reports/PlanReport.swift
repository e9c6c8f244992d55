internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// Writes the plan that `hostcity plan` made.
struct PlanReport {
    let new: NewPlan
    /// Where it was written; nil: nowhere.
    let written: String?
    /// The tables of the talks, which replace the table by day; nil: the request was not for talks.
    let rounds: [String]?
    let say: Language

    private var found: Case { new.found }
    private var plan: Plan { new.plan }
    private var findings: PlacedFindings { new.findings }

    func text() -> String {
        var lines = rounds ?? PlanTable(problem: found.problem, plan: plan, say: say).lines(new.shown)
        lines += ["", summary]
        if !new.holes.isEmpty { lines += [""] + open.lines() }
        let wishes = WishReport(findings: findings.wishes.map(\.finding), say: say)
        if wishes.cost > 0 { lines += ["", wishes.heading] + wishes.lines() }
        if !findings.notes.isEmpty { lines += ["", say(en: "To know:", nl: "Ter info:", fr: "À savoir :")] + notes }
        lines += conflicts
        let work = WorkReport(found.problem, new.work, in: say)
        if !work.isEmpty { lines += [""] + work.lines() }
        if let path = written {
            let revision = new.file.revision
            lines += [
                "",
                say(
                    en: "Written to \(path), revision \(revision).", nl: "Bewaard in \(path), versie \(revision).",
                    fr: "Écrit dans \(path), version \(revision)."),
            ]
        }
        return lines.joined(separator: "\n")
    }

    static func nothingToPlan(in say: Language) -> String {
        say(
            en: "There is nothing to plan: every engagement is called off or already planned.",
            nl: "Er valt niets te plannen: elke activiteit is afgelast of al gepland.",
            fr: "Il n'y a rien à planifier : chaque activité est annulée ou déjà planifiée.")
    }

    /// What the reader has after a fault ended the search.
    static func kept(in say: Language) -> String {
        say(
            en: "The plan found before is kept; plan again to go on from it.",
            nl: "Het plan van ervoor blijft; plan opnieuw om ervan verder te gaan.",
            fr: "Le plan trouvé avant est conservé ; relancer la planification pour continuer.")
    }

    private var conflicts: [String] {
        let problem = found.problem
        let isForeign = { (placed: PlacedFinding) in
            !placed.finding.engagements.isEmpty && placed.finding.engagements.allSatisfy(problem.isGiven)
        }
        let before = say(
            en: "Conflicts in what was planned before:", nl: "Conflicten in wat al gepland was:",
            fr: "Conflits dans ce qui était déjà planifié :")
        let outside = say(
            en: "Conflicts outside this plan, among what the given calendars hold; no plan can mend them:",
            nl: "Conflicten buiten dit plan, tussen wat de gegeven agenda's bevatten; geen plan kan ze oplossen:",
            fr: "Conflits hors de ce plan, entre ce que contiennent les calendriers donnés ; aucun plan n'y remédie :")
        let report = FindingReport(findings, in: say)
        return [(before, findings.blockers.filter { !isForeign($0) }), (outside, findings.blockers.filter(isForeign))]
            .filter { !$0.1.isEmpty }.flatMap { ["", $0.0] + report.lines($0.1) }
    }

    private var summary: String {
        let problem = found.problem
        let held = new.shown.filter { plan.start(of: $0) != nil }
        let days = Set(held.compactMap { plan.start(of: $0).map { problem.zone.civil($0).date } }).count
        let (what, when) = (say.engagements(held.count), say.days(days))
        let kept = say(
            en: "Every rule that must be kept is kept.", nl: "Elke regel die moet, is nageleefd.",
            fr: "Toutes les règles impératives sont respectées.")
        return [
            say(en: "\(what) planned on \(when).", nl: "\(what) gepland op \(when).", fr: "\(what) en \(when)."),
            findings.isKept ? kept : "", new.holes.isEmpty ? quality : completeness,
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var open: OpenPlaceReport {
        OpenPlaceReport(holes: new.holes, problem: found.problem, plan: plan, say: say)
    }

    /// How near it comes to all that was asked.
    private var completeness: String {
        if case .optimal = new.proof {
            return say(
                en: "No plan leaves less open (proven).", nl: "Geen plan laat minder open (bewezen).",
                fr: "Aucun plan ne laisse moins de places ouvertes (prouvé).")
        }
        return say(
            en: "As complete as was found; a plan that leaves less open may exist.",
            nl: "Zo volledig als gevonden werd; een plan dat minder openlaat, kan bestaan.",
            fr: "Aussi complet que trouvé ; un plan laissant moins de places ouvertes peut exister.")
    }

    private var quality: String {
        switch new.proof {
        case .optimal:
            say(
                en: "No plan meets the wishes better (proven).", nl: "Geen plan vervult de wensen beter (bewezen).",
                fr: "Aucun plan ne satisfait mieux les souhaits (prouvé).")
        case .within(let percent):
            say(
                en: "Best plan found; no plan meets the wishes better by more than \(percent) per cent (proven).",
                nl:
                    "Beste plan dat gevonden is; geen plan vervult de wensen meer dan \(percent) procent beter (bewezen).",
                fr:
                    "Meilleur plan trouvé ; aucun ne satisfait mieux les souhaits de plus de \(percent) pour cent (prouvé)."
            )
        case .bestFound:
            say(
                en: "Best plan found; a better one for the wishes may exist.",
                nl: "Beste plan dat gevonden is; een dat de wensen beter vervult, kan bestaan.",
                fr: "Meilleur plan trouvé ; un plan satisfaisant mieux les souhaits peut exister.")
        case .stopped(within: nil):
            say(
                en: "Best plan found when the search was ended from outside; a better one may exist.",
                nl: "Beste plan toen de zoektocht van buitenaf werd beëindigd; een beter kan bestaan.",
                fr: "Meilleur plan au moment où la recherche a été interrompue ; il peut en exister un meilleur.")
        case .stopped(within: let percent?):
            say(
                en: """
                    Best plan found when the search was ended from outside; none meets the wishes better by more than \
                    \(percent) per cent (proven).
                    """,
                nl: """
                    Beste plan toen de zoektocht van buitenaf werd beëindigd; geen plan vervult de wensen meer dan \
                    \(percent) procent beter (bewezen).
                    """,
                fr: """
                    Meilleur plan au moment où la recherche a été interrompue ; aucun ne satisfait mieux les souhaits \
                    de plus de \(percent) pour cent (prouvé).
                    """)
        case .halted:
            say(
                en: "Best plan found before the solver failed; a better one may exist.",
                nl: "Beste plan voordat de oplosser faalde; een beter kan bestaan.",
                fr: "Meilleur plan avant la défaillance du solveur ; il peut en exister un meilleur.")
        }
    }

    /// The notes, of each rule at most so many.
    private var notes: [String] {
        let most = 6
        var counted: [String: Int] = [:]
        var lines: [String] = []
        for finding in findings.notes.map(\.finding) {
            counted[finding.rule, default: 0] += 1
            if counted[finding.rule, default: 0] <= most { lines.append("  [\(finding.rule)] \(finding.text)") }
        }
        for rule in counted.keys.sorted() {
            let more = counted[rule, default: 0] - most
            guard more > 0 else { continue }
            let words = say(
                en: "\(more) more; 'hostcity check' tells them all", nl: "nog \(more); 'hostcity check' noemt ze alle",
                fr: "\(more) de plus ; 'hostcity check' les donne toutes")
            lines.append("  [\(rule)] \(words)")
        }
        return lines
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
        /// Per cent of the least the wishes could cost; only where the status is `within` or `stopped` and it is known.
        let within: Int?
        let cost: Int
        let revision: Int
        let engagements: [Item]
        /// What the plan leaves open.
        let open: [OpenPlaceEntry]
        let findings: [FindingReport.Entry]
    }

    func json() throws -> String {
        try Json.text(
            Answer(
                status: status, within: percent, cost: findings.cost, revision: new.file.revision,
                engagements: new.shown.map(item), open: open.entries,
                findings: FindingReport(findings, in: say).entries))
    }

    private func item(_ id: EngagementID) -> Answer.Item {
        let problem = found.problem
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

    private var percent: Int? {
        switch new.proof {
        case .within(let most): most
        case .stopped(let most): most
        case .optimal, .bestFound, .halted: nil
        }
    }

    private var status: String {
        switch new.proof {
        case .optimal: "optimal"
        case .within: "within"
        case .bestFound: "best-found"
        case .stopped: "stopped"
        case .halted: "halted"
        }
    }
}
