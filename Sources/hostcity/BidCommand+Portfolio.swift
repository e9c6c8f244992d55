internal import ArgumentParser
internal import Desk

extension BidCommand {
    struct Portfolio: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "portfolio", abstract: "Say which of some bids can be hosted together, and what that takes.",
            discussion: """
                Names every largest set of the bids that can be hosted with everything promised, and every smallest that \
                cannot, with the requirements that clash. A bid with candidate dates may be on any of them. Options that \
                the register holds for a bid count only where that bid is in the set.

                For each set that can be hosted: people in hotels by night, hours of staff and interpreters by day and \
                role; what is confirmed, what is only tentative and the bids stand apart.

                Nothing is changed or written. Ends with 1 where not all can be hosted together.
                """)

        @Argument(help: "The bids, 12 at most: documents, or ids where the office lists them.")
        var bids: [String]

        @OptionGroup var office: OfficeOption

        @Option(
            name: .shortAndLong,
            help: ArgumentHelp(
                "The plan of what is promised. Default: plan.yaml beside the office.", valueName: "file"))
        var plan: String?

        @OptionGroup var search: SearchOptions
        @OptionGroup var json: JsonFlag
        @OptionGroup var reader: ReaderOptions

        func run() throws {
            let stopping = Stopping(timeLimit: search.timeLimit)
            let request = JudgePortfolio.Request(
                bids: bids, office: office.office, plan: plan, seed: search.seed, json: json.json)
            Terminal.end(try JudgePortfolio(request, stopping.invocation(search, reader)).run())
        }
    }
}
