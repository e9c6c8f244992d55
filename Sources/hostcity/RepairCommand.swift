internal import ArgumentParser
internal import Desk

struct RepairCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repair",
        abstract: "Mend a plan after a change, moving as little as can be of what people were told.",
        discussion: """
            Every rule that must be kept is kept; what is 'locked: yes' in the plan or has begun by --now stays. Moving costs the \
            more the higher the guest, the sooner it begins and where calendars were told; another person costs less \
            than another room, and that less than another time. Without --change whatever the plan breaks is mended.

            A change is one of: 'late DELEGATION LENGTH [on DATE]', 'lost ROOM [FROM..UNTIL]', \
            'ill PERSON [FROM..UNTIL]', 'length ENGAGEMENT LENGTH', 'longer ENGAGEMENT LENGTH', \
            'shorter ENGAGEMENT LENGTH', 'added ENGAGEMENT'.

            With -o the changes are written down as well, in changes.yaml beside the office's document, so that every \
            command knows of them; take a line out there when it holds no more. Where the plan cannot be mended, only \
            --record writes them down. Nothing is written without -o or --record. Ends \
            with 1 where it cannot be mended, or where the plan still breaks what it broke before the change.
            """)

    @Argument(help: ArgumentHelp("The plan.", valueName: "plan"))
    var plan: String

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("What has changed, such as 'late fr 90 min'. May be given often.", valueName: "change"))
    var change: [String] = []

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write the repaired plan.", valueName: "file"))
    var output: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Write the changes down in changes.yaml beside the office's document. Default: with -o.")
    var record: Bool?

    @OptionGroup var calendars: CalendarOptions
    @OptionGroup var search: SearchOptions
    @OptionGroup var json: JsonFlag
    @OptionGroup var reader: ReaderOptions

    func run() throws {
        let stopping = Stopping(timeLimit: search.timeLimit)
        let request = RepairPlan.Request(
            plan: plan, changes: change, calendars: calendars.calendar, output: output, now: reader.now,
            clock: reader.today == nil ? ReaderOptions.minute() : nil, seed: search.seed, json: json.json,
            records: record)
        Terminal.end(try RepairPlan(request, stopping.invocation(search, reader)).run())
    }
}
