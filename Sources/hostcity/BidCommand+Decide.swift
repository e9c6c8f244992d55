internal import ArgumentParser
internal import Desk

extension BidCommand {
    struct Decide: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "decide", abstract: "Record to which stage a bid has come, by whose decision and why.",
            discussion: """
                Stages: radar, go-no-go, intent, concept, full-bid, site-visit, shortlisted; won, lost, withdrawn.

                For a stage that promises something it is tested first whether the bid can be hosted, as 'hostcity bid \
                check' does. The result is recorded with the digests of all it was judged by. After NO-GO nothing is \
                decided unless --why says why.

                Going back, or on from an end, needs --why too. Nothing recorded is ever changed: 'hostcity log' shows it.
                """)

        @Argument(help: "The bid's document, or its id where the office lists it.")
        var bid: String

        @Argument(help: "The stage it has come to, such as concept.")
        var stage: String

        @Option(
            name: .shortAndLong,
            help: ArgumentHelp(
                "The plan of what is promised. Default: plan.yaml beside the office.", valueName: "file"))
        var plan: String?

        @OptionGroup var pen: PenOptions
        @OptionGroup var search: SearchOptions
        @OptionGroup var options: RegisterOptions

        func run() throws {
            let stopping = Stopping(timeLimit: search.timeLimit)
            let request = DecideBid.Request(bid: bid, stage: stage, plan: plan, seed: search.seed)
            Terminal.end(
                try DecideBid(request, options.recording(pen), options.invocation(search, stopping)).run())
        }
    }
}
