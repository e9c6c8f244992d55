internal import ArgumentParser
internal import Desk

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Print the rule book, with parameters, severity and authority.")

    @Argument(help: ArgumentHelp("One rule only, such as 'daily-rest'.", valueName: "id"))
    var rule: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The rule book as this office's sheets set it. Default: as it stands without any.", valueName: "file"))
    var office: String?

    @OptionGroup var reader: ReaderOptions

    func run() throws {
        _ = Stopping()
        Terminal.end(try PrintRules(rule: rule, office: office, language: reader.speech).run())
    }
}
