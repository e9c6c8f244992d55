internal import ArgumentParser
internal import Desk

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Judge plans and calendars of any origin.",
        discussion: """
            Each finding names its rule, both parties, the exact time, the place in the file and what would mend it.

            Everything named is judged as one: what a calendar holds takes its rooms and people from the plan's \
            engagements, and the plans of one office from each other. In a calendar LOCATION is the room, ORGANIZER and \
            ATTENDEE are the people; whole days take them all day.

            Ends with 1 where a rule that must be kept is broken.
            """)

    @Argument(help: ArgumentHelp("Plans (.yaml) and calendars (.ics).", valueName: "file"))
    var files: [String]

    @Option(
        name: .long,
        help: ArgumentHelp(
            "For calendars: an office whose rooms, people, diaries and rules count. Default: that of the plans.",
            valueName: "file"))
    var office: String?

    @OptionGroup var calendars: CalendarOptions
    @OptionGroup var json: JsonFlag
    @OptionGroup var reader: ReaderOptions

    func run() throws {
        let stopping = Stopping()
        Terminal.end(
            try CheckPlan(
                .init(files: files, calendars: calendars.calendar, office: office, json: json.json),
                stopping.invocation(reader)
            ).run())
    }
}
