internal import ArgumentParser
internal import Desk

struct SubscriptionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "subscriptions", abstract: "List who has subscribed.")

    @OptionGroup var options: RegisterOptions

    func run() throws {
        Terminal.end(try SubscribeReader(.list, options.recording(), options.invocation).run())
    }
}
