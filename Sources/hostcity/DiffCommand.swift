internal import ArgumentParser
internal import Desk
internal import Occasions

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Say what differs between two versions or plans, and whom it touches.",
        discussion: """
            With one plan only: what publishing it would change. With one version only: what the version in force changed.
            """)

    @Argument(help: ArgumentHelp("A version such as v3, or a plan.", valueName: "from"))
    var first: String

    @Argument(help: ArgumentHelp("A version or a plan.", valueName: "to"))
    var second: String?

    @OptionGroup var options: RegisterOptions

    func run() throws {
        Terminal.end(try ShowDifference(first, second, options.recording(), options.invocation).run())
    }
}
