internal import Occasions

/// Notes the delegations that understand none of an engagement's languages.
enum Understanding {
    /// One sentence an engagement; nil where everybody whose languages are known understands one.
    static func notice(of engagement: Engagement, _ roster: Roster, at place: SourcePlace) -> String? {
        let spoken = engagement.languages
        guard !spoken.isEmpty else { return nil }
        let lost = engagement.participants.filter { id in
            guard let own = roster[id].delegation?.languages, !own.isEmpty else { return false }
            return own.allSatisfy { !spoken.contains($0) }
        }
        guard let first = lost.first else { return nil }
        let names = lost.prefix(4).map { "\(roster[$0].title.onOneLine.cut) (\(roster[$0].id))" }.joined(
            separator: ", ")
        let more = lost.count > 4 ? " and \(lost.count - 4) more" : ""
        let verb = lost.count == 1 ? "understands" : "understand"
        let own = (roster[first].delegation?.languages ?? []).joined(separator: ", ")
        let advice = lost.count == 1 ? "add one of \(own), or an interpreter" : "add a language of theirs"
        return
            "\(place.text): \(names)\(more) \(verb) none of the languages of '\(engagement.id)' "
            + "(\(spoken.joined(separator: ", "))); \(advice)"
    }
}
