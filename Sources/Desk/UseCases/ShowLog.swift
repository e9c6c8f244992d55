internal import Documents
internal import Occasions
internal import Register

/// `hostcity log`: what was recorded, by whom, when and why.
package struct ShowLog {
    /// An option, a room, an occasion or a person; nil: everything.
    private let subject: String?
    private let recording: Recording
    private let invocation: Invocation

    package init(of subject: String? = nil, _ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.subject = subject
        self.recording = recording
        self.invocation = invocation
    }

    private struct Answer: Encodable {
        let schema = "hostcity/log/1"
        let facts: [FactReport.Entry]
    }

    package func run() throws -> Reply {
        let desk = try RegisterDesk(recording, invocation)
        let all = try desk.use { try $0.read { try $0.facts() } }
        let facts = subject.map { name in all.filter { isAbout($0, name) } } ?? all
        let report = FactReport(words: desk.words, all: all)
        if recording.json { return Reply(.fine, try Json.text(Answer(facts: facts.map(report.entry)))) }
        guard !facts.isEmpty else {
            return Reply(
                .fine,
                desk.say(
                    en: "Nothing of this kind is recorded.", nl: "Niets van die aard is vastgelegd.",
                    fr: "Rien de ce genre n'est enregistré."))
        }
        return Reply(.fine, report.lines(facts).joined(separator: "\n"))
    }

    private func isAbout(_ fact: Fact, _ name: String) -> Bool {
        let names = ["room", "occasion"].map { "\($0):\(name)" }
        if fact.subjects.contains(where: names.contains) || fact.signature.who == name { return true }
        guard let hold = try? HoldName.number(name), name.hasPrefix("h") else { return false }
        return fact.happening.holds.isEmpty ? fact.number == hold : fact.happening.holds.contains(hold)
    }
}
