internal import Documents
internal import Occasions
internal import Register

/// `hostcity register dump`: every fact as a line of JSON, for backup and for git.
package struct DumpRegister {
    private let output: String?
    private let recording: Recording
    private let invocation: Invocation

    package init(output: String? = nil, _ recording: Recording, _ invocation: Invocation = Invocation()) {
        self.output = output
        self.recording = recording
        self.invocation = invocation
    }

    package func run() throws -> Reply {
        let desk = try RegisterDesk(recording, invocation)
        let text = try desk.use { store in
            try store.read { register in
                let facts = try register.facts().map { Json.escaped(try FactLine.text($0)) + "\n" }
                let contents = try register.contents().compactMap { digest in
                    try register.content(digest).map { Json.escaped(try FactLine.text(ofContent: $0, digest)) + "\n" }
                }
                return (facts + contents).joined()
            }
        }
        guard let output else { return Reply(.fine, text) }
        // Names stand in it: for its owner alone, like the register.
        try Drawer.write(Array(text.utf8), to: output, mode: 0o600)
        return Reply(
            .fine,
            desk.say(en: "Written to \(output).", nl: "Bewaard in \(output).", fr: "Écrit dans \(output)."))
    }
}
