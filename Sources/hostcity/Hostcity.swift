internal import ArgumentParser
internal import Desk

/// The command line: one file a command.
struct Hostcity: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hostcity",
        abstract: "The scheduling software of a protocol office.",
        discussion: """
            Reads plain documents (an office, its occasions, rule sheets, calendars) and answers: a plan, its \
            conflicts, why something cannot be done, whether a bid can be hosted, calendars to subscribe to.

            Begin with 'hostcity init DIR': it writes a small office that plans at once.

            The answer is on standard output, progress and hints are on standard error. Where a document or a \
            calendar is asked for, - reads it from standard input.

            Exit codes: 0 fine, 1 the answer is no, 2 wrong input, 3 no answer in time, 70 internal fault, \
            74 the answer could not be written.

            Not for classified information: hostcity refuses documents marked so (BEPERKT, RESTREINT UE/EU \
            RESTRICTED and higher).
            """,
        version: "0.1.0",
        subcommands: [
            PlanCommand.self, BilateralsCommand.self, RepairCommand.self, CheckCommand.self, HoursCommand.self,
            ExplainCommand.self,
            WhyNotCommand.self,
            WhoCanCommand.self, BidCommand.self, PolicyCommand.self, PrecedenceCommand.self, ImportCommand.self,
            ExportCommand.self,
            PrintCommand.self,
            RulesCommand.self, InitCommand.self, CloneCommand.self, HoldCommand.self, HoldsCommand.self,
            PublishCommand.self, VersionsCommand.self, DiffCommand.self, RollbackCommand.self, NoticesCommand.self,
            ToldCommand.self,
            SubscribeCommand.self, SubscriptionsCommand.self, RotateCommand.self, RevokeCommand.self, LogCommand.self,
            RegisterCommand.self,
        ])

    /// Refuses a word that is no command, and suggests the command that was probably meant.
    static func checkName(of word: String?) throws {
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard let word, !word.hasPrefix("-"), !names.contains(word) else { return }
        throw ValidationError("There is no command '\(word)'. \(Commands.remedy(for: word, among: names))")
    }
}
