internal import ArgumentParser
internal import Desk

struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Say which actions nothing serves, and what each funding line carries.",
        discussion: """
            The office's document names its policy: priorities, actions, funding lines. Occasions and bids say what they \
            serve ('serves') and cost ('costs'). Counted are the bids that the office lists, the occasions of the plan \
            and the documents named here; what is lost, withdrawn or cancelled does not count.
            """)

    @Argument(help: ArgumentHelp("Occasions and bids to count as well.", valueName: "document"))
    var documents: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The plan of what is promised. Default: plan.yaml beside the office.", valueName: "file"))
    var plan: String?

    @OptionGroup var options: RegisterOptions

    func run() throws {
        Terminal.end(try ShowPolicy(.init(documents, plan: plan), options.recording(), options.invocation).run())
    }
}
