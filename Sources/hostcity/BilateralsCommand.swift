internal import ArgumentParser
internal import Desk

struct BilateralsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bilaterals",
        abstract: "Arrange rounds of bilateral talks with as few waits as can be.",
        discussion: """
            Reads the rounds under 'talks' of the occasions: who wishes to talk with whom, slots, tables or rooms, \
            half-days, absences, fixed talks and their order. Each round is solved as a whole, and the answer says \
            whether fewer waits are possible. Everything else stays as the plan at -o or --against has it.

            Prints a table of delegations and slots: with whom, at which table or in which room.

            Ends with 1 and the reasons where the round cannot be held as it is asked for; then nothing is written.
            """)

    @Argument(help: ArgumentHelp("Occasions with rounds of talks.", valueName: "doc"))
    var documents: [String]

    @OptionGroup var office: OfficeOption

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write the plan.", valueName: "file"))
    var output: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "An existing plan that stays as it is but for the talks. Default: the one at -o.", valueName: "file"))
    var against: String?

    @OptionGroup var calendars: CalendarOptions
    @OptionGroup var search: SearchOptions
    @OptionGroup var json: JsonFlag
    @OptionGroup var reader: ReaderOptions

    func run() throws {
        let stopping = Stopping(timeLimit: search.timeLimit)
        let request = PlanRequest(
            documents: documents, calendars: calendars.calendar, office: office.office, output: output,
            against: against, seed: search.seed,
            json: json.json, onlyRounds: true)
        Terminal.end(try MakePlan(request, stopping.invocation(search, reader)).run())
    }
}
