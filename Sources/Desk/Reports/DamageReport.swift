internal import Conditions
internal import Handbook
internal import Occasions

/// Writes what has changed in a plan, and what that breaks.
struct DamageReport {
    let changed: ChangedPlan

    private var damage: Damage { changed.damage }
    private var say: Language { changed.language }

    /// What has changed, and what that breaks.
    func opening() -> String {
        var lines = changed.changes.map { $0.told + "." }
        if damage.broken.isEmpty, damage.past.isEmpty, damage.foreign.isEmpty {
            lines.append(
                say(
                    en: "Nothing that must be kept is broken.", nl: "Geen enkele verplichte regel is gebroken.",
                    fr: "Aucune règle impérative n'est enfreinte."))
        } else if !damage.broken.isEmpty {
            lines.append(
                say(en: "That breaks:", nl: "Dat breekt:", fr: "Cela enfreint :"))
            lines += told(damage.broken)
        }
        if !damage.past.isEmpty {
            lines.append(
                say(
                    en: "That breaks what has begun, which is not moved:",
                    nl: "Dat breekt wat al begonnen is, en dat wordt niet verplaatst:",
                    fr: "Cela enfreint ce qui a commencé, et qui n'est pas déplacé :"))
            lines += told(damage.past)
        }
        if !damage.foreign.isEmpty {
            lines.append(
                say(
                    en: "What stands in the calendars of others is not moved, and breaks:",
                    nl: "Wat in agenda's van anderen staat, wordt niet verplaatst, en breekt:",
                    fr: "Ce qui figure dans les agendas d'autrui n'est pas déplacé, et enfreint :"))
            lines += told(damage.foreign)
        }
        return lines.joined(separator: "\n")
    }

    private func told(_ findings: [Finding]) -> [String] {
        FindingReport(changed.placed(findings), in: say).briefLines()
    }

    /// What stands between engagements that must not be moved.
    func stuck(json: Bool) throws -> String {
        let findings = changed.placed(damage.stuck)
        let report = FindingReport(findings, in: say)
        if json { return try Json.text(Stuck(findings: report.entries)) }
        return
            ([
                opening(), "",
                say(
                    en: "It cannot be mended: what is locked or has begun is not moved, and this stands between such:",
                    nl:
                        "Het kan niet hersteld worden: wat vergrendeld of begonnen is, wordt niet verplaatst, en dit ligt daartussen:",
                    fr:
                        "Réparation impossible : ce qui est verrouillé ou commencé n'est pas déplacé, et ceci en dépend :"
                ),
            ] + report.lines(findings.blockers)).joined(separator: "\n")
    }

    private struct Stuck: Encodable {
        let schema = "hostcity/repair/1"
        let possible = false
        let findings: [FindingReport.Entry]
    }
}
