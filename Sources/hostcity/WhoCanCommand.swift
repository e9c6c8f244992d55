internal import ArgumentParser
internal import Desk

struct WhoCanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "who-can",
        abstract: "Say who could take over a duty, best first, and why everybody else cannot.",
        discussion: """
            Everything else stays as planned. The best break no rule and cost fewest wishes; of equals the one with the \
            least to do in the plan comes first. Nothing is changed or written. Ends with 1 where nobody can.
            """)

    @Argument(
        help: ArgumentHelp(
            "The duty: occasion/engagement/slot, such as visit/dinner/protocol-1; the engagement alone where it has one.",
            valueName: "duty"))
    var duty: String

    @Option(name: .shortAndLong, help: ArgumentHelp("The plan.", valueName: "file"))
    var plan = "plan.yaml"

    @OptionGroup var calendars: CalendarOptions
    @OptionGroup var json: JsonFlag
    @OptionGroup var reader: ReaderOptions

    func run() throws {
        let stopping = Stopping()
        Terminal.end(
            try WhoCan(
                .init(duty: duty, plan: plan, calendars: calendars.calendar, json: json.json),
                stopping.invocation(reader)
            )
            .run())
    }
}
