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
        let (facts, asked) = try desk.use { try $0.read { try read($0) } }
        let report = FactReport(words: desk.words, all: facts + asked)
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

    /// The facts asked for, and those that asked for the options they are about.
    private func read(_ register: any FactReading) throws -> (facts: [Fact], asked: [Fact]) {
        guard let name = subject else { return (try register.facts(), []) }
        var found =
            try register.facts(about: ["room:\(name)", "occasion:\(name)", "audience:\(name)"])
            + register.facts(by: name)
        if name.hasPrefix("h"), let hold = try? HoldName.number(name) {
            found += try register.facts(about: ["hold:\(hold)"]) + [try register.fact(hold)].compactMap(\.self)
        }
        let facts = Dictionary(found.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        let asked = Set(facts.values.flatMap(\.happening.holds)).subtracting(facts.keys)
        return (facts.values.sorted { $0.number < $1.number }, try asked.sorted().compactMap(register.fact))
    }
}
