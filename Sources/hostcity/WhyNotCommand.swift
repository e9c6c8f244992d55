internal import ArgumentParser
internal import Desk

struct WhyNotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why-not",
        abstract: "Say what would break if an engagement were elsewhere, at another time or with somebody else.",
        discussion: """
            Where that cannot be, the nearest times, rooms and people that could are named; without --at, --room and \
            --with only those. Everything else stays as planned, and nothing is changed or written. Ends with 1 where a \
            rule that must be kept would break.
            """)

    @Argument(help: "The engagement: occasion/engagement, or its last part where that is enough.")
    var engagement: String

    @Option(
        name: .long, help: ArgumentHelp("The time: 2024-02-23 09:30, or 09:30 for the same day.", valueName: "time"))
    var at: String?

    @Option(name: .long, help: "The room: venue/room.")
    var room: String?

    @Option(
        name: .customLong("with"),
        help: ArgumentHelp("A member of staff instead of the one planned.", valueName: "person"))
    var person: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("The plan.", valueName: "file"))
    var plan = "plan.yaml"

    @OptionGroup var calendars: CalendarOptions
    @OptionGroup var json: JsonFlag
    @OptionGroup var reader: ReaderOptions

    func run() throws {
        let stopping = Stopping()
        Terminal.end(
            try WhyNot(
                .init(
                    engagement: engagement, plan: plan, time: at, room: room, person: person,
                    calendars: calendars.calendar, json: json.json),
                stopping.invocation(reader)
            ).run())
    }
}
