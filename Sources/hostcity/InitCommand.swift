internal import ArgumentParser
internal import Desk

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Write a small commented office, occasion and rule sheets that plan at once.")

    @Argument(help: "A new or empty folder.")
    var folder: String

    func run() throws {
        try Terminal.end(try StartOffice(folder: folder).run())
    }
}
