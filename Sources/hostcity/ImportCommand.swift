internal import ArgumentParser
internal import Desk

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in a calendar: busy times, holidays, or an occasion.",
        discussion: """
            busy:PERSON and busy:ROOM block that person or room from now on; holidays, school-holidays, observances
            and city-events are noted beside what falls on them. These are kept beside the office's document, in
            'imported', and importing the same calendar again replaces it.
            occasion writes a document with one engagement an event, to -o or standard output.
            """)

    @Argument(help: ArgumentHelp("The calendar (.ics).", valueName: "file"))
    var file: String

    @Option(
        name: .customLong("as"),
        help: "busy:PERSON, busy:ROOM, holidays, school-holidays, observances, city-events or occasion.")
    var role: String

    @OptionGroup var office: OfficeOption

    @Option(name: .shortAndLong, help: "For an occasion: where to write it.")
    var output: String?

    @Option(name: .long, help: "First day to look at, 2024-01-01. Default: ten years of events around the calendar's own.")
    var from: String?

    @Option(name: .long, help: "Last day to look at.")
    var to: String?

    func run() throws {
        try Terminal.end(
            try ImportCalendar(
                .init(file: file, role: role, office: office.office, output: output, from: from, to: to)
            ).run())
    }
}
