internal import ArgumentParser

/// The command line: one file a command.
struct Hostcity: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hostcity",
        abstract: "The scheduling software of a protocol office.",
        discussion: """
            Reads plain documents (an office, its occasions, rule sheets, calendars) and answers: a plan, its
            conflicts, why something cannot be done, whether a bid can be hosted, calendars to subscribe to.

            The answer is on standard output, progress and hints are on standard error.
            Exit codes: 0 fine, 1 the answer is no, 2 wrong input, 3 no answer in time, 70 internal fault.

            Not for classified information: hostcity refuses documents marked so.
            """,
        version: "0.1.0",
        subcommands: [
            PlanCommand.self, CheckCommand.self, ExplainCommand.self, WhyNotCommand.self, BidCommand.self,
            ImportCommand.self, ExportCommand.self, RulesCommand.self, InitCommand.self,
        ])
}
