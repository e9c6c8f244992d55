internal import ArgumentParser
internal import Desk
internal import Occasions

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the calendars that staff, delegations, rooms and the public subscribe to.",
        discussion: """
            Each feed says only what its audience may know. The same plan gives the same bytes; an engagement that \
            was moved gets the next SEQUENCE, the others stay untouched. What was moved by hand is marked in the plan \
            itself: its 'sequence', 'changed' and 'seal', and the plan's 'revision'.
            """)

    @Argument(help: "The plan.")
    var plan: String

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            "person:ID, room:ID, delegation:OCCASION:ID or public; may be repeated. Default: everybody's.",
            valueName: "audience"))
    var audiences: [String] = []

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write to.", valueName: "folder"))
    var output: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The language of what the feeds say by themselves: nl, fr or en. Default: the office's, else English.",
            valueName: "language"))
    var language: Language?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "When it is published: 2024-02-23 09:30. What is under embargo by then is held back from the public. Default: "
                + "--today, else the clock.", valueName: "time"))
    var now: String?

    @Option(name: .long, help: ArgumentHelp("The same as --now at 00:00 of that day.", valueName: "date"))
    var today: String?

    func validate() throws { try ReaderOptions.check(today: today) }

    func run() throws {
        _ = Stopping()
        Terminal.end(
            try ExportFeeds(
                .init(
                    plan: plan, audiences: audiences, folder: output, language: language,
                    now: now ?? today.map { "\($0) 00:00" }, clock: ReaderOptions.minute())
            ).run())
    }
}
