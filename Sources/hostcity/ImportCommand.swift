internal import ArgumentParser
internal import Desk

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in a calendar: busy times, holidays, or an occasion.",
        discussion: """
            busy:PERSON and busy:ROOM block that person or room from now on; holidays, school-holidays, observances \
            and city-events are noted beside what falls on them. These are kept beside the office's document, in \
            the folder 'imported'; a file of the same name imported again replaces the one before.

            occasion writes a document with one engagement for each event, to -o or standard output, to be read \
            over and planned.

            Says for every event that could not be used why.
            """)

    @Argument(help: ArgumentHelp("The calendar (.ics).", valueName: "file"))
    var file: String

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "busy:PERSON, busy:ROOM, holidays, school-holidays, observances, city-events or occasion.",
            valueName: "role"))
    var role: String

    @Option(name: .long, help: ArgumentHelp("The office's document. Default: office.yaml here.", valueName: "file"))
    var office: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("For an occasion: where to write it.", valueName: "file"))
    var output: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "First day to report, or to adopt. Default: that of the first event.", valueName: "date"))
    var from: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Last day to report, or to adopt. Default: a year after the last event.", valueName: "date"
        ))
    var to: String?

    @OptionGroup var reader: ReaderOptions

    @Flag(name: .customLong("dry-run"), help: "Only say what would be taken in; write nothing.")
    var isTrial = false

    func run() throws {
        let stopping = Stopping()
        Terminal.end(
            try ImportCalendar(
                .init(
                    file: file, role: role, office: office, output: output, from: from, to: to,
                    isTrial: isTrial),
                stopping.invocation(reader)
            ).run())
    }
}
