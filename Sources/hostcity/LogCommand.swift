internal import ArgumentParser
internal import Desk

struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Show what was recorded: when, by whom, what and why.")

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only what concerns this option (h12), room, occasion or person who recorded.", valueName: "name"))
    var of: String?

    @OptionGroup var options: RegisterOptions

    func run() throws {
        Terminal.end(try ShowLog(of: of, options.recording(), options.invocation).run())
    }
}
