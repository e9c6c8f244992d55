internal import Documents
internal import Editions
internal import Handbook
internal import Occasions

/// Writes what differs between two states of the office's plans, and whom it touches.
struct DifferenceReport {
    let difference: PublishedDifference
    let say: Language

    func lines() -> [String] {
        let new = difference.entries.filter { $0.change.contains(.new) }
        let gone = difference.entries.filter { !$0.change.isDisjoint(with: [.omitted, .cancelled]) }
        let other = difference.entries.filter { $0.change.isDisjoint(with: [.new, .omitted, .cancelled]) }
        return block(say(en: "New:", nl: "Nieuw:", fr: "Nouveau :"), new)
            + block(say(en: "Otherwise than before:", nl: "Anders dan voorheen:", fr: "Autrement qu'avant :"), other)
            + block(say(en: "Not taking place any more:", nl: "Gaat niet meer door:", fr: "N'a plus lieu :"), gone)
            + touched
    }

    /// `2 new, 1 otherwise, 1 not taking place any more`
    var summary: String {
        func count(_ change: PlanChange) -> Int { difference.entries.count { !$0.change.isDisjoint(with: change) } }
        let (new, gone) = (count(.new), count([.omitted, .cancelled]))
        let other = difference.entries.count - new - gone
        return say(
            en: "\(new) new, \(other) otherwise, \(gone) not taking place any more",
            nl: "\(new) nieuw, \(other) anders, \(gone) gaat niet meer door",
            fr: "\(new) nouveau, \(other) autrement, \(gone) n'a plus lieu")
    }

    private func block(_ heading: String, _ entries: [PublishedDifference.Entry]) -> [String] {
        entries.isEmpty ? [] : [heading] + entries.flatMap(lines)
    }

    private var touched: [String] {
        let names = difference.touched.map(\.name)
        guard !names.isEmpty else { return [] }
        return [say(en: "Touches:", nl: "Betreft:", fr: "Concerne :")]
            + ReportText.folded(names, indent: "  ")
    }

    private func lines(_ entry: PublishedDifference.Entry) -> [String] {
        guard let state = entry.after ?? entry.before else { return [] }
        let name = "  " + Phrase(say, state.problem).name(state.id)
        guard let before = entry.before, before.range != nil else { return [name + place(entry.after)] }
        guard let after = entry.after, after.range != nil,
            entry.change.isDisjoint(with: [.omitted, .cancelled])
        else { return [name + place(entry.before)] }
        let rows = changes(before, after).map { ["\($0.what)\(say.colon)", $0.old, "->", $0.new] }
        return [name] + ReportText.table(rows, indent: "      ")
    }

    /// `, Thu 11 Mar 2027 10:00-10:30, Salon (hall/salon)`
    private func place(_ state: PublishedDifference.State?) -> String {
        guard let state, let range = state.range else { return "" }
        let phrase = Phrase(say, state.problem)
        let room = state.room.map { ", \(phrase.name($0))" } ?? ""
        return ", \(phrase.range(range))\(room)"
    }

    private func changes(
        _ old: PublishedDifference.State, _ new: PublishedDifference.State
    ) -> [(what: String, old: String, new: String)] {
        let (before, after) = (Phrase(say, old.problem), Phrase(say, new.problem))
        let nobody = say(en: "nobody", nl: "niemand", fr: "personne")
        var found: [(what: String, old: String, new: String)] = []
        if old.problem[old.id].title != new.problem[new.id].title {
            found.append(
                (
                    say(en: "name", nl: "naam", fr: "nom"), old.problem[old.id].title.onOneLine.cut,
                    new.problem[new.id].title.onOneLine.cut
                ))
        }
        if let from = old.range, let to = new.range, from != to {
            found.append((say(en: "time", nl: "tijdstip", fr: "horaire"), before.range(from), after.range(to)))
        }
        let (fills, others) = (fills(old, before), fills(new, after))
        for slot in (fills.map(\.slot) + others.map(\.slot)).once {
            let (from, to) = (fills.first { $0.slot == slot }?.who, others.first { $0.slot == slot }?.who)
            guard from != to else { continue }
            let what = slot == "room" ? say(en: "room", nl: "zaal", fr: "salle") : slot
            found.append((what, from ?? nobody, to ?? nobody))
        }
        if found.isEmpty {
            let words = say(
                en: "what the documents say of it", nl: "wat de documenten erover zeggen",
                fr: "ce que les documents en disent")
            found.append(
                (
                    words, say(en: "before", nl: "voorheen", fr: "avant"),
                    say(en: "otherwise", nl: "anders", fr: "autrement")
                ))
        }
        return found
    }

    private func fills(_ state: PublishedDifference.State, _ phrase: Phrase) -> [(slot: String, who: String)] {
        state.problem[state.id].slots.compactMap { slot in
            guard let who = state.plan[slot] else { return nil }
            let isRoom = state.problem[slot].role == .room
            return (isRoom ? "room" : state.problem[slot].name, phrase.name(who))
        }
    }

    // MARK: For programs

    struct Entry: Encodable {
        struct State: Encodable {
            let title: String
            let start: String?
            let end: String?
            let room: String?
            let staff: [String: String]
        }

        let id: String
        let changes: [String]
        let before: State?
        let after: State?
    }

    var entries: [Entry] {
        difference.entries.map { entry in
            Entry(
                id: entry.name, changes: DifferenceReport.names(entry.change), before: entry.before.map(state),
                after: entry.after.map(state))
        }
    }

    var audiences: [String] { difference.touched.map(\.name) }

    private func state(_ state: PublishedDifference.State) -> Entry.State {
        let (problem, zone) = (state.problem, state.problem.zone)
        var staff: [String: String] = [:]
        for slot in problem[state.id].slots where problem[slot].role != .room {
            if let who = state.plan[slot] { staff[problem[slot].name] = problem[who].id }
        }
        return Entry.State(
            title: problem[state.id].title, start: state.range.map { Iso.text($0.start, zone) },
            end: state.range.map { Iso.text($0.end, zone) },
            room: state.room.map { problem[$0].id }, staff: staff)
    }

    private static func names(_ change: PlanChange) -> [String] {
        let all: [(PlanChange, String)] = [
            (.new, "new"), (.moved, "moved"), (.otherRoom, "other-room"), (.otherPeople, "other-people"),
            (.filled, "filled"), (.otherWords, "other-words"), (.omitted, "omitted"), (.cancelled, "cancelled"),
        ]
        return all.filter { change.contains($0.0) }.map(\.1)
    }
}
