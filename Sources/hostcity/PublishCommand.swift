internal import ArgumentParser
internal import Desk

struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Publish a plan as a version, and say what differs and whom it touches.",
        discussion: """
            Refused where 'hostcity check' finds something that must be kept and is not. The register keeps the plan and \
            every document it was made of, so that 'v3' can be given wherever a plan is. The plan itself notes its version, \
            and gets a sequence above all that calendars have seen of what differs.

            Of two who publish drafts of the same version one is told what came in between.

            Where the office's document lists roles, an approver publishes, and only what somebody else has handed in \
            with --draft.
            """)

    @Argument(help: ArgumentHelp("The plan.", valueName: "plan"))
    var plan: String

    @Flag(name: .long, help: "Hand it in, for somebody else to publish.")
    var draft = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The newest version you have seen, where others came in between. Default: the one the plan notes.",
            valueName: "number"))
    var onto: Int?

    @Option(name: .long, help: ArgumentHelp("What is new, for 'versions' and the log.", valueName: "text"))
    var note: String?

    @OptionGroup var who: WhoOption
    @OptionGroup var json: JsonFlag
    @OptionGroup var reader: ReaderOptions

    func validate() throws { try PenOptions.check(note, after: "--note") }

    func run() throws {
        let recording = Recording(
            by: who.name, why: note, now: reader.now, today: reader.named, clock: ReaderOptions.minute(),
            json: json.json)
        Terminal.end(
            try PublishPlan(
                .init(plan: plan, isDraft: draft, onto: onto), recording, Stopping().invocation(reader)
            ).run())
    }
}
