internal import ArgumentParser
internal import Desk

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Print the rule book, with parameters, severity and authority.")

    @Argument(help: "One rule only.")
    var rule: String?

    @Option(name: .long, help: "The rule book as this office's sheets set it.")
    var office: String?

    func run() throws {
        try Terminal.end(try PrintRules(rule: rule, office: office).run())
    }
}
