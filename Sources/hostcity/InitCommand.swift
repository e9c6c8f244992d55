internal import ArgumentParser
internal import Desk

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Write a first office, explained line by line, that plans at once.",
        discussion: "An office, one occasion, a rule sheet and a calendar, to be changed into your own.")

    @Argument(help: "A new or empty folder.")
    var folder: String

    func run() throws {
        _ = Stopping()
        Terminal.end(try StartOffice(folder: folder).run())
    }
}
