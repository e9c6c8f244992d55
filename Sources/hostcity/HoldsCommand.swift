internal import ArgumentParser
internal import Desk

struct HoldsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "holds", abstract: "List the options and contracts on rooms, or those that end soon.")

    @Option(
        name: .long,
        help: ArgumentHelp("Only options that lapse within so many days, the next one first: 7d.", valueName: "days"))
    var due: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Only what takes this room, or a room of this venue.", valueName: "room"))
    var room: String?

    @Option(name: .long, help: ArgumentHelp("Only those of this occasion, by its id.", valueName: "id"))
    var occasion: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Write the days on which they lapse into this file, as a calendar (.ics).", valueName: "file"))
    var ics: String?

    @OptionGroup var options: RegisterOptions

    func run() throws {
        Terminal.end(
            try ShowHolds(
                .init(due: due, room: room, occasion: occasion, calendar: ics), options.recording(), options.invocation
            ).run())
    }
}
