internal import Documents
internal import Occasions
internal import Register

/// What was recorded of an option, and what it changed for others.
struct HoldReport {
    let desk: RegisterDesk
    let entry: HoldLedger.Entry

    private var words: HoldWords { desk.words }
    private var say: Language { desk.say }

    /// The option as it stands now; what it was, where it runs no more.
    func standing() -> [String] {
        if let standing = entry.after.standing(entry.hold.number) { return words.lines(standing, in: entry.after) }
        return entry.before.standing(entry.hold.number).map { [words.line($0)] } ?? [words.name(entry.hold)]
    }

    /// Those who stand better than before.
    func promoted() -> [HoldBook.Standing] {
        entry.after.standings.filter { now in
            guard let before = entry.before.standing(now.number), now.number != entry.hold.number else { return false }
            return now.rank < before.rank
        }
    }

    func lines(ofPromoted promoted: [HoldBook.Standing]) -> [String] {
        promoted.isEmpty
            ? []
            : [say(en: "Moved up:", nl: "Opgeschoven:", fr: "Remontées :")]
                + promoted.map { "  " + words.line($0) }
    }

    // MARK: For programs

    private struct Answer: Encodable {
        let schema = "hostcity/hold/1"
        let recorded: [Int]
        let hold: HoldEntry
        let displaced: [HoldEntry]
        let released: [HoldEntry]
        let promoted: [HoldEntry]
    }

    /// `lines` for people, or the same for programs.
    func reply(
        _ lines: [String], displaced: [HoldBook.Standing] = [], released: [HoldBook.Standing] = [],
        promoted: [HoldBook.Standing] = [], hints: [String] = []
    ) throws -> Reply {
        guard desk.recording.json else { return Reply(.fine, lines.joined(separator: "\n"), hints: hints) }
        func entries(_ standings: [HoldBook.Standing]) -> [HoldEntry] {
            standings.map { HoldEntry(entry.after.hold($0.number) ?? $0.hold, in: entry.after, desk.problem.zone) }
        }
        return Reply(
            .fine,
            try Json.text(
                Answer(
                    recorded: entry.facts.map(\.number),
                    hold: HoldEntry(entry.hold, in: entry.after, desk.problem.zone), displaced: entries(displaced),
                    released: entries(released), promoted: entries(promoted))),
            hints: hints)
    }
}
