internal import Conditions
internal import Documents
internal import Handbook
internal import Occasions
internal import Solving

/// Writes a repair: what broke, what is moved from where to where, who must be told.
struct RepairReport {
    /// Where the plan was written.
    struct Written {
        let path: String
        let revision: Int
    }

    let outcome: RepairOutcome
    /// Nil where nothing was written.
    let written: Written?
    /// The document that has the changes now; nil: none was written.
    var recorded: String?

    private var changed: ChangedPlan { outcome.changed }
    private var problem: Problem { outcome.problem }
    private var say: Language { changed.language }
    private var phrase: Phrase { Phrase(say, problem) }

    /// How far the search for a repair has come.
    static func progress(moved: Int, cost: Int, in say: Language) -> String {
        say(
            en: "a repair that moves \(moved), at a price of \(cost)",
            nl: "een herstel dat er \(moved) verplaatst, voor een prijs van \(cost)",
            fr: "une réparation qui en déplace \(moved), pour un prix de \(cost)")
    }

    func text() -> String {
        let blocks = [
            [DamageReport(changed: changed).opening()], moved, placed, [summary], contacts, wishes, already, open,
            unplanned, toKeep, filed,
        ]
        return blocks.joined().joined(separator: "\n\n")
    }

    // MARK: What is moved

    private var moved: [String] {
        guard !outcome.moved.isEmpty else { return [] }
        let heading = say(en: "Moved:", nl: "Verplaatst:", fr: "Déplacé :")
        return [([heading] + outcome.moved.flatMap { lines($0.id) }).joined(separator: "\n")]
    }

    private var placed: [String] {
        guard !outcome.placed.isEmpty else { return [] }
        let heading = say(en: "New in the plan:", nl: "Nieuw in het plan:", fr: "Nouveau dans le plan :")
        let table = PlanTable(problem: problem, plan: outcome.after, say: say).lines(outcome.placed)
        return [([heading] + table.map { "  " + $0 }).joined(separator: "\n")]
    }

    private var contacts: [String] {
        guard !outcome.contacts.isEmpty else { return [] }
        let heading = say(en: "To be told:", nl: "Te verwittigen:", fr: "À prévenir :")
        return [([heading] + contactReport.lines()).joined(separator: "\n")]
    }

    private var contactReport: ContactReport {
        ContactReport(contacts: outcome.contacts, after: outcome.after, before: outcome.before, say: phrase)
    }

    /// The name of an engagement, then a line for each thing that changes.
    private func lines(_ id: EngagementID) -> [String] {
        ["  \(phrase.name(id))"]
            + ReportText.table(
                differences(id).map { ["\($0.what)\(say.colon)", $0.old, "->", $0.new] }, indent: "      ")
    }

    private func differences(_ id: EngagementID) -> [(what: String, old: String, new: String)] {
        let out = say(en: "left out", nl: "valt weg", fr: "laissée de côté")
        let nobody = say(en: "nobody", nl: "niemand", fr: "personne")
        return outcome.differences(id).map { difference in
            switch difference {
            case .time(let old, let new):
                let what = say(en: "time", nl: "tijdstip", fr: "horaire")
                return (what, old.map { phrase.time($0) } ?? out, new.map { phrase.range($0) } ?? out)
            case .fill(let slot, let old, let new):
                let isRoom = problem[slot].role == .room
                let what = isRoom ? say(en: "room", nl: "zaal", fr: "salle") : problem[slot].name
                return (what, old.map { phrase.name($0) } ?? nobody, new.map { phrase.name($0) } ?? nobody)
            }
        }
    }

    private var summary: String {
        let (count, total) = (outcome.moved.count, changed.communicated)
        let first = say(
            en: "moved \(count) of \(total)", nl: "verplaatst: \(count) van \(total)",
            fr: "déplacé : \(count) sur \(total)")
        guard let mended = outcome.mended, count > 0 else { return first + "." }
        let changes = outcome.moved.map(\.change)
        // Each is counted by itself: what has another time may have another room as well.
        let times = changes.count { $0.isOfTime }
        let rooms = changes.count { $0.contains(.otherRoom) }
        let people = changes.count { $0.contains(.otherPeople) }
        let parts = say(
            en: "\(times) to another time, \(rooms) to another room, \(people) to other people",
            nl: "\(times) naar een ander tijdstip, \(rooms) naar een andere zaal, \(people) naar andere mensen",
            fr: "\(times) à une autre heure, \(rooms) dans une autre salle, \(people) à d'autres personnes")
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
            outcome.isStopped
            ? say(
                en: " The search was ended from outside.", nl: " De zoektocht werd van buitenaf beëindigd.",
                fr: " La recherche a été interrompue.") : ""
        let price = say(en: "; price", nl: "; prijs", fr: " ; prix")
        return "\(first) (\(parts)\(price) \(cost)). \(proof)\(stopped)"
    }

    // MARK: What else changes

    private var wishes: [String] {
        let lost = say(
            en: "Wishes not met, or by more than before:", nl: "Wensen die niet of minder dan voorheen vervuld zijn:",
            fr: "Souhaits non satisfaits, ou moins qu'avant :")
        let won = say(
            en: "Settled by it, or missed by less:", nl: "Daardoor vervuld, of meer dan voorheen:",
            fr: "Ainsi satisfaits, ou mieux qu'avant :")
        return [(lost, outcome.lost), (won, outcome.won)].filter { !$0.1.isEmpty }.map { heading, findings in
            ([heading] + WishReport(findings: findings, say: say).lines()).joined(separator: "\n")
        }
    }

    private var already: [String] {
        guard !outcome.leftBroken.isEmpty else { return [] }
        let heading = say(
            en: "Already so before the change, and left alone:", nl: "Al zo vóór de wijziging, en zo gelaten:",
            fr: "Déjà ainsi avant le changement, et laissé tel quel :")
        let lines = FindingReport(changed.placed(outcome.leftBroken), in: say).briefLines()
        return [([heading] + lines).joined(separator: "\n")]
    }

    /// Slots that nobody fills, and where nobody asked for a change what has no time.
    private var open: [String] {
        let asked = changed.changes.isEmpty
        let open = changed.open(by: outcome.after).filter { finding in
            asked || finding.engagements.allSatisfy { outcome.after.start(of: $0) != nil }
        }
        guard !open.isEmpty else { return [] }
        let heading = say(
            en: "Open stay ('hostcity plan --partial' says why, and fills what can be filled):",
            nl: "Open blijft ('hostcity plan --partial' zegt waarom, en vult wat kan):",
            fr: "Restent ouvertes ('hostcity plan --partial' dit pourquoi, et remplit ce qui peut l'être) :")
        return [([heading] + open.map { "  - \($0.text)" }).joined(separator: "\n")]
    }

    private var unplanned: [String] {
        guard !changed.damage.unplanned.isEmpty, !changed.changes.isEmpty else { return [] }
        let names = phrase.some(changed.damage.unplanned.map { phrase.name($0) })
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
        if let recorded {
            let notes = changed.changes.compactMap(\.note).map { "  - \($0.text(in: problem.zone))" }
            let heading = say(
                en: "Written down in \(recorded), which every command reads; take a line out when it holds no more:",
                nl: "Genoteerd in \(recorded), dat elk commando leest; haal een regel weg als ze niet meer geldt:",
                fr: "Noté dans \(recorded), que chaque commande lit ; retirer une ligne quand elle ne vaut plus :")
            return [([heading] + notes).joined(separator: "\n")]
        }
        guard changed.changes.contains(where: { $0.note != nil }) else { return [] }
        let lines = changed.changes.map(\.toKeep).filter { !$0.isEmpty }
        guard !lines.isEmpty else {
            return [
                say(
                    en: "For it to stay so, add --record.", nl: "Om dit zo te houden, voeg --record toe.",
                    fr: "Pour que cela reste ainsi, ajouter --record.")
            ]
        }
        let heading = say(
            en: "For it to stay so, add --record, or write in the documents:",
            nl: "Om dit zo te houden, voeg --record toe, of schrijf in de documenten:",
            fr: "Pour que cela reste ainsi, ajouter --record, ou écrire dans les documents :")
        return [([heading] + lines.map { "  " + $0 }).joined(separator: "\n")]
    }

    private var filed: [String] {
        guard let written else { return [] }
        return [
            say(
                en: "Written to \(written.path), revision \(written.revision).",
                nl: "Bewaard in \(written.path), versie \(written.revision).",
                fr: "Écrit dans \(written.path), version \(written.revision).")
        ]
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
        let tell: ContactReport.Answer
        let findings: [FindingReport.Entry]
        let recorded: String?
        let revision: Int?
    }

    func json() throws -> String {
        func entries(_ findings: PlacedFindings) -> [FindingReport.Entry] {
            FindingReport(findings, in: say).entries
        }
        let mended = outcome.mended
        return try Json.text(
            Answer(
                changes: changed.changes.map(\.told), broken: entries(changed.placed(changed.damage.broken)),
                moved: outcome.moved.map { move($0.id) }, placed: outcome.placed.map(move),
                movedCount: outcome.moved.count, communicated: changed.communicated, price: mended?.cost ?? 0,
                priceAtLeast: mended?.atLeast ?? 0, proven: mended?.isLeast ?? true,
                tell: contactReport.answer,
                findings: entries(outcome.findings), recorded: recorded, revision: written?.revision))
    }

    private func move(_ id: EngagementID) -> Answer.Move {
        let range = outcome.after.range(of: id, in: problem)
        return Answer.Move(
            id: problem[id].id, title: problem[id].title, start: range.map { Iso.text($0.start, problem.zone) },
            end: range.map { Iso.text($0.end, problem.zone) }, weight: changed.damage.weights[id.index],
            changes: outcome.before[id] == .open
                ? [] : differences(id).map { Answer.Difference(what: $0.what, before: $0.old, after: $0.new) })
    }
}
