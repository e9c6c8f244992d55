internal import ArgumentParser
internal import Desk

struct BidCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bid", abstract: "Say whether a bid to host something can be kept.", subcommands: [Check.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Say GO, GO-IF or NO-GO for a bid beside everything already promised.",
            discussion: """
                GO: it fits beside all that is confirmed and tentative. GO-IF: it fits if what is only tentative \
                gives way. NO-GO: confirmed occasions, calendars or the law stand against it.

                Nothing is changed or written. Ends with 1 for NO-GO.
                """)

        @Argument(help: "The bid's document.")
        var bid: String

        @OptionGroup var office: OfficeOption

        @Option(
            name: .shortAndLong,
            help: ArgumentHelp(
                "The plan of what is promised. Default: plan.yaml beside the office.", valueName: "file"))
        var plan: String?

        @Option(name: .long, help: ArgumentHelp("How many sets of dates to show in full.", valueName: "number"))
        var best = 5

        @OptionGroup var calendars: CalendarOptions
        @OptionGroup var search: SearchOptions
        @OptionGroup var json: JsonFlag
        @OptionGroup var reader: ReaderOptions

        func validate() throws {
            if best < 1 { throw ValidationError("'--best \(best)' ranks nothing. Use 1 or more.") }
        }

        func run() throws {
            let stopping = Stopping(timeLimit: search.timeLimit)
            let request = CheckBid.Request(
                bid: bid, office: office.office, plan: plan, calendars: calendars.calendar, best: best,
                seed: search.seed, json: json.json)
            Terminal.end(try CheckBid(request, stopping.invocation(search, reader)).run())
        }
    }
}
