internal import ArgumentParser
internal import Desk

struct SubscribeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "subscribe", abstract: "Give somebody a calendar to subscribe to, by a secret address.",
        discussion: """
            The address is shown once: the register keeps its SHA-256 alone. It lies below 'feeds-at' of the office's document. --language is that of the calendar as well.
            """)

    @Argument(
        help: ArgumentHelp("person:ID, room:ID, delegation:OCCASION:ID or public.", valueName: "audience"))
    var audience: String

    @OptionGroup var pen: PenOptions
    @OptionGroup var options: RegisterOptions

    func run() throws {
        Terminal.end(
            try SubscribeReader(.subscribe(audience, options.language), options.recording(pen), options.invocation)
                .run())
    }
}
