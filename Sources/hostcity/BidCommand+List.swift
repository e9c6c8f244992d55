internal import ArgumentParser
internal import Desk

extension BidCommand {
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the bids: how far each has come, what is next, what is held for it.",
            discussion: """
                The stage is what the office's register has ('hostcity bid decide'), else what the document says was \
                reached by the day of the question.
                """)

        @Argument(help: ArgumentHelp("Documents of bids beside those that the office lists.", valueName: "bid"))
        var bids: [String] = []

        @OptionGroup var options: RegisterOptions

        func run() throws { Terminal.end(try ListBids(bids, options.recording(), options.invocation).run()) }
    }

    struct Due: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "due", abstract: "List what falls due of the bids and ties, and what is late.",
            discussion: """
                Stages, decisions, ceremonies, deadlines and options that lapse, of every bid that is neither won, lost \
                nor withdrawn. An option that lapses before the decision is marked.
                """)

        @Argument(help: ArgumentHelp("Documents of bids beside those that the office lists.", valueName: "bid"))
        var bids: [String] = []

        @Option(name: .long, help: ArgumentHelp("How many days to look ahead: 30d.", valueName: "days"))
        var within = "30d"

        @OptionGroup var options: RegisterOptions

        func run() throws {
            Terminal.end(try ShowDue(.init(bids, within: within), options.recording(), options.invocation).run())
        }
    }
}
