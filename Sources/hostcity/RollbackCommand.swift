internal import ArgumentParser
internal import Desk

struct RollbackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback", abstract: "Publish what an older version said, as a new one.",
        discussion: """
            Calendars go back to what they were, with higher sequences, so that programs take it. Documents and drafts stay \
            as they are.
            """)

    @Argument(help: ArgumentHelp("The version such as 3.", valueName: "version"))
    var version: String

    @Option(name: .long, help: ArgumentHelp("Why, for 'versions' and the log.", valueName: "text"))
    var note: String?

    @OptionGroup var who: WhoOption
    @OptionGroup var options: RegisterOptions

    func validate() throws { try PenOptions.check(note, after: "--note") }

    func run() throws {
        Terminal.end(
            try RollBack(version: version, options.recording(by: who.name, why: note), options.invocation).run())
    }
}
