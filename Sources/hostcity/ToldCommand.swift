internal import ArgumentParser
internal import Desk

struct ToldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "told",
        abstract: "Record that somebody was told of all that is in force, by telephone for example.")

    @Argument(help: ArgumentHelp("A person, or person:ID, room:ID, delegation:OCCASION:ID.", valueName: "audience"))
    var audiences: [String]

    @OptionGroup var pen: PenOptions
    @OptionGroup var options: RegisterOptions

    func run() throws { Terminal.end(try RecordTold(audiences, options.recording(pen), options.invocation).run()) }
}
