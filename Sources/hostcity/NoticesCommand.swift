internal import ArgumentParser
internal import Desk

struct NoticesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notices", abstract: "Tell each reader what has changed since they were last told.",
        discussion: """
            Each person, delegation and room of which something in force differs from what they were last told gets one \
            notice, in their language: what it was and what it is, what is cancelled too. Nobody else gets one. What begins \
            within 24 hours is urgent: those are to be called.

            With -o each notice is written as text, page, mail and calendar. Nobody counts as told before --sent, \
            --sendmail or 'hostcity told' records it.
            """)

    @Option(
        name: .customLong("for"), parsing: .singleValue,
        help: ArgumentHelp(
            "person:ID, room:ID or delegation:OCCASION:ID, in full; may be repeated. Default: everybody, in short.",
            valueName: "audience"))
    var audiences: [String] = []

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write them to.", valueName: "folder"))
    var output: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Hand each mail to this program with -t, such as /usr/sbin/sendmail, and record who was told.",
            valueName: "program"))
    var sendmail: String?

    @Flag(name: .long, help: "Record that all of them were told.")
    var sent = false

    @OptionGroup var who: WhoOption
    @OptionGroup var options: RegisterOptions

    func run() throws {
        Terminal.end(
            try SendNotices(
                .init(audiences: audiences, folder: output, program: sendmail, isSent: sent),
                options.recording(by: who.name, why: nil), options.invocation
            ).run())
    }
}
