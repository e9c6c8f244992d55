internal import ArgumentParser
internal import Desk

struct PrecedenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "precedence",
        abstract: "Put the parties of an occasion in order of precedence, with the reason for each place.",
        discussion: """
            The order is that of the occasion's regime, on its first day: for arrivals with --lowest-first, for \
            departures, speeches and cars as it stands. It is advice: 'precedence-overrides' in the occasion place a \
            party otherwise, with a reason.

            With --replace a delegation gets another head, and only what that changes is told: who moves, and with \
            --plan which findings appear and disappear. Nothing is changed or written. Ends with 1 where a rule that \
            must be kept would then be broken.
            """)

    @Argument(help: ArgumentHelp("The occasion.", valueName: "doc"))
    var document: String

    @OptionGroup var office: OfficeOption

    @Option(
        name: .long,
        help: ArgumentHelp("The regime, such as vcdr or eu-rotation. Default: the occasion's.", valueName: "id"))
    var regime: String?

    @Option(
        name: .customLong("on"),
        help: ArgumentHelp("The day it is for. Default: the first day of the occasion.", valueName: "date"))
    var date: String?

    @Flag(name: .customLong("lowest-first"), help: "The lowest first, the guest of honour last.")
    var lowestFirst = false

    @OptionGroup var change: ReplacementOptions
    @OptionGroup var json: JsonFlag
    @OptionGroup var reader: ReaderOptions

    func run() throws {
        let stopping = Stopping()
        let request = ShowPrecedence.Request(
            document: document, office: office.office, regime: regime, date: date, lowestFirst: lowestFirst,
            plan: change.plan, replacement: change.replacement, json: json.json)
        Terminal.end(try ShowPrecedence(request, stopping.invocation(reader)).run())
    }
}

/// Another head of a delegation, as the command line describes them.
struct ReplacementOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("A delegation that gets another head.", valueName: "party"))
    var replace: String?

    @Option(name: .long, help: ArgumentHelp("With --replace: who the new head is.", valueName: "text"))
    var head: String?

    @Option(name: .long, help: ArgumentHelp("With --replace: the new head's rank code.", valueName: "number"))
    var rank: Int?

    @Flag(name: .long, help: "With --replace: the new head stands in for the one invited.")
    var deputy = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "With --replace: when the functions were taken up: 2024-02-23, or with a time behind it.",
            valueName: "time"))
    var since: String?

    @Option(
        name: .customLong("head-office"),
        help: ArgumentHelp("With --replace: the office, as the lists of precedence write it.", valueName: "code"))
    var headOffice: String?

    @Option(
        name: .long,
        help: ArgumentHelp("With --replace: the class of a head of diplomatic mission.", valueName: "class"))
    var mission: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("With --replace: the plan whose findings are compared.", valueName: "file"))
    var plan: String?

    var replacement: ShowPrecedence.Replacement? {
        guard let replace, let head, let rank else { return nil }
        return ShowPrecedence.Replacement(
            party: replace, head: head, rank: rank, isDeputy: deputy, since: since, office: headOffice,
            mission: mission)
    }

    func validate() throws {
        guard replace != nil else {
            if head != nil || rank != nil || deputy || since != nil || headOffice != nil || mission != nil
                || plan != nil
            {
                throw ValidationError("It is not said whose head is replaced. Add --replace PARTY.")
            }
            return
        }
        guard head != nil, let rank else {
            throw ValidationError("It is not said who the new head is. Add --head TEXT and --rank NUMBER.")
        }
        if !(1...999).contains(rank) {
            throw ValidationError("'--rank \(rank)' is no rank. Use a whole number, 1 to 999.")
        }
    }
}
