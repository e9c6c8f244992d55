internal import ArgumentParser
internal import Desk

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say why occasions cannot be planned, and what would make it possible.",
        discussion: """
            Names the smallest set of requirements that cannot be kept together, with where each comes from, and \
            what to give up so that the others can.

            Nothing is changed or written. Ends with 1 where it cannot be done.
            """)

    @Argument(
        help: ArgumentHelp(
            "Occasions that cannot be planned, and calendars (.ics) that stand beside them.", valueName: "doc"))
    var documents: [String]

    @OptionGroup var office: OfficeOption
    @OptionGroup var calendars: CalendarOptions
    @OptionGroup var search: SearchOptions
    @OptionGroup var json: JsonFlag
    @OptionGroup var reader: ReaderOptions

    func run() throws {
        let stopping = Stopping(timeLimit: search.timeLimit)
        let request = PlanRequest(
            documents: documents, calendars: calendars.calendar, office: office.office, seed: search.seed,
            json: json.json)
        Terminal.end(try ExplainCase(request, stopping.invocation(search, reader)).run())
    }
}
