internal import ArgumentParser
internal import Desk

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Plan occasions against everything already planned or imported.",
        discussion: """
            Prints the plan by day. With -o it is written to a file that 'check', 'export' and 'why-not' read and \
            that may be edited by hand; if the file exists, its other occasions stay as they are.

            Ends with 1 and the reasons where no plan can keep every rule; then nothing is written. With --partial \
            the plan is written as far as it goes, and ends with 1 as long as something is open. Plan again to fill it.
            """)

    @Argument(help: ArgumentHelp("Occasions to plan, and calendars (.ics) that stand beside them.", valueName: "doc"))
    var documents: [String]

    @OptionGroup var office: OfficeOption

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write the plan.", valueName: "file"))
    var output: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "An existing plan whose other occasions stay as they are. Default: the one at -o.", valueName: "file"))
    var against: String?

    @Flag(
        help: """
            Leave open what cannot be done: engagements without a time, slots without anybody, each with its reason.
            """)
    var partial = false

    @Flag(help: ArgumentHelp("Give everything to the solver as one model, for comparison.", visibility: .private))
    var atOnce = false

    @OptionGroup var calendars: CalendarOptions
    @OptionGroup var search: SearchOptions
    @OptionGroup var json: JsonFlag
    @OptionGroup var reader: ReaderOptions

    func run() throws {
        let stopping = Stopping(timeLimit: search.timeLimit)
        let request = PlanRequest(
            documents: documents, calendars: calendars.calendar, office: office.office, output: output,
            against: against, seed: search.seed,
            json: json.json, atOnce: atOnce, isPartial: partial)
        Terminal.end(try MakePlan(request, stopping.invocation(search, reader)).run())
    }
}
