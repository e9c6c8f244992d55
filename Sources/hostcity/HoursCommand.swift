internal import ArgumentParser
internal import Desk

struct HoursCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hours",
        abstract: "Show what everybody works by a plan, and how far that is from the limits.",
        discussion: """
            A line for each member of staff with a duty: days, longest day, presence, least rest, longest week and \
            the weekly average with the hours worked already. In brackets what is left to the limit in force.
            """)

    @Argument(help: "The plan.")
    var plan: String

    @OptionGroup var json: JsonFlag
    @OptionGroup var reader: ReaderOptions

    func run() throws {
        let stopping = Stopping()
        Terminal.end(try ShowHours(plan: plan, json: json.json, stopping.invocation(reader)).run())
    }
}
