internal import Documents
internal import Occasions
internal import Register

/// `hostcity versions`: what was published, when and by whom, and what is in force.
package struct ShowVersions {
    private let recording: Recording
    private let invocation: Invocation

    package init(_ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.recording = recording
        self.invocation = invocation
    }

    private struct Answer: Encodable {
        let schema = "hostcity/versions/1"
        let versions: [VersionWords.Entry]
    }

    package func run() throws -> Reply {
        let desk = try RegisterDesk(recording, invocation)
        let book = try desk.versions().book
        let words = VersionWords(say: desk.say, zone: desk.problem.zone)
        let heads = Set(book.heads().map(\.number))
        if recording.json {
            return Reply(
                .fine,
                try Json.text(
                    Answer(
                        versions: book.versions.map { words.entry($0, isInForce: heads.contains($0.number)) })))
        }
        guard !book.versions.isEmpty else {
            return Reply(
                .fine,
                desk.say(
                    en: "Nothing is published yet.", nl: "Er is nog niets gepubliceerd.",
                    fr: "Rien n'est encore publié."))
        }
        let rows = book.versions.map { version in
            [
                "v\(version.number)", words.time(version.when), version.fact.signature.who?.cut ?? "-",
                version.plan.plan, version.plan.occasions.joined(separator: ", ").cut,
                state(
                    version, isInForce: heads.contains(version.number),
                    isBlanked: book.blanked.contains(version.number), desk.say),
                version.fact.signature.why?.cut ?? "",
            ]
        }
        return Reply(.fine, ReportText.table(rows).joined(separator: "\n"))
    }

    private func state(_ version: Version, isInForce: Bool, isBlanked: Bool, _ say: Language) -> String {
        if isBlanked { return say(en: "(blanked)", nl: "(gewist)", fr: "(effacée)") }
        let force = isInForce ? say(en: "in force", nl: "van kracht", fr: "en vigueur") : ""
        guard let back = version.rollback else { return force }
        let text = say(en: "v\(back) again", nl: "weer v\(back)", fr: "de nouveau v\(back)")
        return force.isEmpty ? text : "\(force), \(text)"
    }
}
