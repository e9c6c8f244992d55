internal import ArgumentParser
internal import Desk

struct RotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: "Give a subscription another address; the old one tells nothing any more.")

    @Argument(help: ArgumentHelp("The subscription, such as s12.", valueName: "subscription"))
    var subscription: String

    @OptionGroup var pen: PenOptions
    @OptionGroup var options: RegisterOptions

    func run() throws {
        Terminal.end(try SubscribeReader(.rotate(subscription), options.recording(pen), options.invocation).run())
    }
}
