internal import ArgumentParser
internal import Desk

struct BidCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bid", abstract: "Say whether bids can be kept, how far they have come and what falls due.",
        discussion: """
            A bid is the document of an occasion with 'status: bid', or an award with 'kind: award'. Its stages, their \
            deadlines and who decides stand in it under 'bid'; the office's document lists the bids under 'bids'.
            """,
        subcommands: [Check.self, Portfolio.self, List.self, Due.self, Decide.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Say GO, GO-IF or NO-GO for a bid beside everything already promised.",
            discussion: """
                GO: it fits beside all that is confirmed and tentative. GO-IF: it fits if what is only tentative \
                gives way. NO-GO: confirmed occasions, calendars or the law stand against it.

                Nothing is changed or written, unless --record asks for it. Ends with 1 for NO-GO.
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

        @Flag(
            name: .long,
            help: "Keep the result in the office's register, with the digests of all it was judged by.")
        var record = false

        @OptionGroup var pen: PenOptions
        @OptionGroup var calendars: CalendarOptions
        @OptionGroup var search: SearchOptions
        @OptionGroup var json: JsonFlag
        @OptionGroup var reader: ReaderOptions

        func validate() throws {
            if best < 1 { throw ValidationError("'--best \(best)' ranks nothing. Use 1 or more.") }
            if !record, pen.why != nil || pen.who.by != nil {
                throw ValidationError("'--by' and '--why' are for the register. Add '--record'.")
            }
        }

        func run() throws {
            let stopping = Stopping(timeLimit: search.timeLimit)
            let request = CheckBid.Request(
                bid: bid, office: office.office, plan: plan, calendars: calendars.calendar, best: best,
                seed: search.seed, json: json.json,
                recording: record ? reader.recording(pen, office: office.office, json: json.json) : nil)
            Terminal.end(try CheckBid(request, stopping.invocation(search, reader)).run())
        }
    }
}
