internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// What `hostcity repair` says: what broke, what is moved from where to where, who must be told.
struct RepairReport {
    let opened: CaseDesk.Opened
    let changes: [AppliedChange]
    let damage: Damage
    let say: Language
    /// Nil where nothing had to move.
    var mended: Repair.Mended?
    var isStopped = false
    var written: (path: String, revision: Int)?

    private var problem: Problem { opened.found.problem }
    private var before: Plan { opened.plan }
    private var after: Plan { mended?.plan ?? before }
    private var phrase: Phrase { Phrase(say, problem) }
    private var staying: Staying { Staying(problem, plan: before, weights: damage.weights) }
    private var moved: [EngagementID] { problem.engagementIDs.filter { staying.change(of: $0, in: after).isAny } }
    private var placed: [EngagementID] { damage.added.filter { after.start(of: $0) != nil } }
    /// What people have been told of.
    private var communicated: Int { problem.engagementIDs.count { before[$0] != .open } }

    private var contacts: Contacts {
        Contacts(
            moved, all: Set(placed + changes.flatMap(\.concerns)), before: before, after: after, staying, phrase)
    }

    /// The findings of both plans, with the changes in force.
    private func findings(_ plan: Plan) -> [Finding] { opened.found.handbook.findings(on: plan, of: problem, in: say) }
    /// False where the plan breaks anything that must be kept.
    var isKept: Bool { !findings(after).contains { $0.severity == .must } }

    func text() -> String {
        let (old, new) = (findings(before), findings(after))
        var blocks = [opening()]
        if !moved.isEmpty {
            blocks.append(say(en: "Moved:", nl: "Verplaatst:", fr: "Déplacé :"))
            blocks[blocks.count - 1] += "\n" + moved.flatMap(lines).joined(separator: "\n")
        }
        if !placed.isEmpty {
            blocks.append(
                ([say(en: "New in the plan:", nl: "Nieuw in het plan:", fr: "Nouveau dans le plan :")]
                    + PlanTable(problem: problem, plan: after, say: say).lines(placed).map { "  " + $0 })
                    .joined(separator: "\n"))
        }
        blocks.append(summary)
        let contacts = self.contacts
        if !contacts.isEmpty {
            blocks.append(
                ([say(en: "To be told:", nl: "Te verwittigen:", fr: "À prévenir :")] + contacts.lines(say))
                    .joined(separator: "\n"))
        }
        blocks += wishes(old, new) + already(new) + unplanned + toKeep
        if let written {
            blocks.append(
                say(
                    en: "Written to \(written.path), revision \(written.revision).",
                    nl: "Bewaard in \(written.path), versie \(written.revision).",
                    fr: "Écrit dans \(written.path), version \(written.revision)."))
        }
        return blocks.joined(separator: "\n\n")
    }

    /// What has changed, and what that breaks.
    func opening() -> String {
        var lines = changes.map { $0.told + "." }
        if damage.broken.isEmpty, damage.past.isEmpty {
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
        return lines.joined(separator: "\n")
    }

    private func told(_ findings: [Finding]) -> [String] {
        let report = FindingReport(findings, problem: problem, places: opened.places, in: say)
        return report.findings.map { placed in
            "  \(placed.place.map { $0.text + ": " } ?? "")[\(placed.finding.rule)] \(placed.finding.text)"
        }
    }

    /// What stands between engagements that must not be moved.
    func stuck(json: Bool) throws -> String {
        let report = FindingReport(damage.stuck, problem: problem, places: opened.places, in: say)
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
            ] + report.lines(report.blockers)).joined(separator: "\n")
    }

    private struct Stuck: Encodable {
        let schema = "hostcity/repair/1"
        let possible = false
        let findings: [FindingReport.Entry]
    }

    // MARK: What is moved

    /// The name of an engagement, then a line for each thing that changes.
    private func lines(_ id: EngagementID) -> [String] {
        ["  \(phrase.name(id))"]
            + ReportText.table(
                differences(id).map { ["\($0.what)\(say.colon)", $0.old, "->", $0.new] }, indent: "      ")
    }

    private func differences(_ id: EngagementID) -> [(what: String, old: String, new: String)] {
        let out = say(en: "left out", nl: "valt weg", fr: "laissée de côté")
        let nobody = say(en: "nobody", nl: "niemand", fr: "personne")
        var found: [(String, String, String)] = []
        if before[id] != after[id] {
            let old = opened.plan.start(of: id).map { phrase.time($0) } ?? out
            let new = after.range(of: id, in: problem).map { phrase.range($0) } ?? out
            found.append((say(en: "time", nl: "tijdstip", fr: "horaire"), old, new))
        }
        for slot in problem[id].slots
        where before[slot] != nil && before[slot] != after[slot] && after.start(of: id) != nil {
            let name = problem[slot].role == .room ? say(en: "room", nl: "zaal", fr: "salle") : problem[slot].name
            found.append(
                (name, before[slot].map { phrase.name($0) } ?? nobody, after[slot].map { phrase.name($0) } ?? nobody))
        }
        return found
    }

    private var summary: String {
        let (count, total) = (moved.count, communicated)
        let first = say(
            en: "moved \(count) of \(total)", nl: "verplaatst: \(count) van \(total)",
            fr: "déplacé : \(count) sur \(total)")
        guard let mended, count > 0 else { return first + "." }
        let changes = moved.map { staying.change(of: $0, in: after) }
        let times = changes.count { $0.time }
        let rooms = changes.count { $0.room && !$0.time }
        let people = changes.count { !$0.room && !$0.time }
        let parts = say(
            en: "\(times) to another time, \(rooms) to another room, \(people) to other people only",
            nl: "\(times) naar een ander tijdstip, \(rooms) naar een andere zaal, \(people) enkel naar andere mensen",
            fr: "\(times) à une autre heure, \(rooms) dans une autre salle, \(people) à d'autres personnes seulement")
        let (cost, least) = (mended.cost, mended.atLeast)
        let proof =
            mended.isLeast
            ? say(
                en: "No repair costs less (proven).", nl: "Geen herstel kost minder (bewezen).",
                fr: "Aucune réparation ne coûte moins (prouvé).")
            : say(
                en: "A cheaper repair may exist; none costs less than \(least).",
                nl: "Een goedkoper herstel kan bestaan; geen kost minder dan \(least).",
                fr: "Une réparation moins chère peut exister ; aucune ne coûte moins de \(least).")
        let stopped =
            isStopped
            ? say(
                en: " The search was ended from outside.", nl: " De zoektocht werd van buitenaf beëindigd.",
                fr: " La recherche a été interrompue.") : ""
        let price = say(en: "; price", nl: "; prijs", fr: " ; prix")
        return "\(first) (\(parts)\(price) \(cost)). \(proof)\(stopped)"
    }

    // MARK: What else changes

    private func wishes(_ old: [Finding], _ new: [Finding]) -> [String] {
        func wishes(_ findings: [Finding]) -> [Finding] {
            findings.filter { $0.severity != .must && $0.severity != .note && $0.rule != LeastChange.rule.id }
        }
        let (oldOnes, newOnes) = (wishes(old), wishes(new))
        // A wish may only be missed by more or by less than before.
        let (olds, news) = (Set(oldOnes.map { Key($0) }), Set(newOnes.map { Key($0) }))
        let lost = WishReport(findings: newOnes.filter { !olds.contains(Key($0)) }, say: say)
        let won = WishReport(findings: oldOnes.filter { !news.contains(Key($0)) }, say: say)
        var blocks: [String] = []
        if !lost.findings.isEmpty {
            let heading = say(
                en: "Wishes not met, or by more than before:",
                nl: "Wensen die niet of minder dan voorheen vervuld zijn:",
                fr: "Souhaits non satisfaits, ou moins qu'avant :")
            blocks.append(([heading] + lost.lines()).joined(separator: "\n"))
        }
        if !won.findings.isEmpty {
            let heading = say(
                en: "Settled by it, or missed by less:", nl: "Daardoor vervuld, of meer dan voorheen:",
                fr: "Ainsi satisfaits, ou mieux qu'avant :")
            blocks.append(([heading] + won.lines()).joined(separator: "\n"))
        }
        return blocks
    }

    private struct Key: Hashable {
        let id: String
        let amount: Int
        init(_ finding: Finding) {
            id = finding.id
            amount = finding.amount
        }
    }

    private func already(_ new: [Finding]) -> [String] {
        let past = Set(damage.past.map(\.id))
        let left = new.filter { $0.severity == .must && !past.contains($0.id) }
        guard !left.isEmpty else { return [] }
        let heading = say(
            en: "Already so before the change, and left alone:", nl: "Al zo vóór de wijziging, en zo gelaten:",
            fr: "Déjà ainsi avant le changement, et laissé tel quel :")
        return [([heading] + told(left)).joined(separator: "\n")]
    }

    private var unplanned: [String] {
        guard !damage.unplanned.isEmpty else { return [] }
        let names = phrase.some(damage.unplanned.map { phrase.name($0) })
        return [
            say(
                en: "Not in the plan, and not asked about: \(names). Add '--change \"added ENGAGEMENT\"' to place one.",
                nl:
                    "Niet in het plan, en niet gevraagd: \(names). Voeg '--change \"added ACTIVITEIT\"' toe om er een te plaatsen.",
                fr:
                    "Pas dans le plan, et pas demandé : \(names). Ajouter '--change \"added ACTIVITÉ\"' pour en placer une."
            )
        ]
    }

    private var toKeep: [String] {
        let lines = changes.map(\.toKeep).filter { !$0.isEmpty }
        guard !lines.isEmpty else { return [] }
        let heading = say(
            en: "For it to stay so, write in the documents:", nl: "Om dit zo te houden, schrijf in de documenten:",
            fr: "Pour que cela reste ainsi, écrire dans les documents :")
        return [([heading] + lines.map { "  " + $0 }).joined(separator: "\n")]
    }

    // MARK: JSON

    private struct Answer: Encodable {
        struct Difference: Encodable {
            let what: String
            let before: String
            let after: String
        }

        struct Move: Encodable {
            let id: String
            let title: String
            let start: String?
            let end: String?
            let weight: Int
            let changes: [Difference]
        }

        struct Told: Encodable {
            let delegations: [Contacts.Contact]
            let hosts: [Contacts.Contact]
            let staff: [Contacts.Contact]
        }

        let schema = "hostcity/repair/1"
        let possible = true
        let changes: [String]
        let broken: [FindingReport.Entry]
        let moved: [Move]
        let placed: [Move]
        let movedCount: Int
        let communicated: Int
        let price: Int
        let priceAtLeast: Int
        let proven: Bool
        let tell: Told
        let findings: [FindingReport.Entry]
        let revision: Int?
    }

    func json() throws -> String {
        let contacts = self.contacts
        func move(_ id: EngagementID) -> Answer.Move {
            let range = after.range(of: id, in: problem)
            return Answer.Move(
                id: problem[id].id, title: problem[id].title, start: range.map { Iso.text($0.start, problem.zone) },
                end: range.map { Iso.text($0.end, problem.zone) }, weight: damage.weights[id.index],
                changes: before[id] == .open
                    ? [] : differences(id).map { Answer.Difference(what: $0.what, before: $0.old, after: $0.new) })
        }
        func entries(_ findings: [Finding]) -> [FindingReport.Entry] {
            FindingReport(findings, problem: problem, places: opened.places, in: say).entries
        }
        return try Json.text(
            Answer(
                changes: changes.map(\.told), broken: entries(damage.broken), moved: moved.map(move),
                placed: placed.map(move), movedCount: moved.count, communicated: communicated,
                price: mended?.cost ?? 0, priceAtLeast: mended?.atLeast ?? 0, proven: mended?.isLeast ?? true,
                tell: Answer.Told(
                    delegations: contacts.delegations, hosts: contacts.principals, staff: contacts.staff),
                findings: entries(findings(after)), revision: written?.revision))
    }
}
