internal import ArgumentParser
internal import Desk

struct CloneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clone",
        abstract: "Write the next edition of an occasion, with ids of its own.",
        discussion: """
            Every date of the document moves by as many days; its comments and its layout stay. The new edition \
            has an id of its own, so that calendars take its engagements for new ones and keep those of the \
            former edition.

            The former edition and its plan are not changed.
            """)

    @Argument(help: ArgumentHelp("The occasion of the former edition.", valueName: "occasion"))
    var occasion: String

    @Option(name: .long, help: ArgumentHelp("The first day of the new edition: 2024-02-23.", valueName: "date"))
    var to: String

    @Option(
        name: .long,
        help: ArgumentHelp("The id of the new edition. Default: the former with the new year.", valueName: "id"))
    var id: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("The new document.", valueName: "file"))
    var output: String

    func run() throws {
        _ = Stopping()
        Terminal.end(try CloneOccasion(.init(document: occasion, day: to, output: output, id: id)).run())
    }
}
