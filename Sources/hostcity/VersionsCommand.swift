internal import ArgumentParser
internal import Desk

struct VersionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "versions", abstract: "List what was published, when and by whom, and what is in force.")

    @OptionGroup var options: RegisterOptions

    func run() throws { Terminal.end(try ShowVersions(options.recording(), options.invocation).run()) }
}
