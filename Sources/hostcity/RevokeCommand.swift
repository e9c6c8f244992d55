internal import ArgumentParser
internal import Desk

struct RevokeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "End a subscription.")

    @Argument(help: ArgumentHelp("The subscription, such as s12.", valueName: "subscription"))
    var subscription: String

    @OptionGroup var pen: PenOptions
    @OptionGroup var options: RegisterOptions

    func run() throws {
        Terminal.end(try SubscribeReader(.revoke(subscription), options.recording(pen), options.invocation).run())
    }
}
