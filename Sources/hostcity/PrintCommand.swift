internal import ArgumentParser
internal import Desk
internal import Occasions

struct PrintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Write the papers of a plan: programmes, run sheets, rosters, car sheets, arrivals.",
        discussion: """
            Each paper says only what its reader may know, which state of the plan it is made from, and what it leaves \
            out. The same plan gives the same bytes. All papers of a call are written, or none.

            Kinds: \(PrintPapers.kinds.joined(separator: ", ")); all is every one of them.
            Readers: public, delegation:OCCASION:ID and person:ID have programmes. office, team, role:NAME, person:ID, \
            venue:ID and room:ID have run sheets; office has all else. Sheets for the office tell protected times and \
            places.
            """)

    @Argument(help: "The plan, or a published version: v3.")
    var plan: String

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("The kind of paper, or all; may be repeated.", valueName: "kind"))
    var what: [String]

    @Option(
        name: .customLong("for"), parsing: .singleValue,
        help: ArgumentHelp(
            "Whom it is for; may be repeated. Default: everybody who has such a paper.", valueName: "reader"))
    var readers: [String] = []

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("Only this day: 2024-02-23; may be repeated.", valueName: "date"))
    var day: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The language of what papers say by themselves: nl, fr or en. Default: the office's, else English.",
            valueName: "language"))
    var language: Language?

    @Option(
        name: .long,
        help: ArgumentHelp("\(PrintPapers.formats.joined(separator: ", ")); several with commas.", valueName: "formats")
    )
    var format = "html"

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The size, where a kind can be had in another: \(PrintPapers.sizes.joined(separator: ", ")).",
            valueName: "size"))
    var size: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write to.", valueName: "folder"))
    var output: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "When it is printed: 2024-02-23 09:30. What is under embargo by then is held back from the public. Default: "
                + "--today, else the clock.", valueName: "time"))
    var now: String?

    @Option(name: .long, help: ArgumentHelp("The same as --now at 00:00 of that day.", valueName: "date"))
    var today: String?

    func validate() throws { try ReaderOptions.check(today: today) }

    func run() throws {
        _ = Stopping()
        Terminal.end(
            try PrintPapers(
                .init(
                    plan: plan, kinds: what, readers: readers, days: day, language: language, formats: format,
                    folder: output, size: size, now: now ?? today.map { "\($0) 00:00" }, clock: ReaderOptions.minute())
            ).run())
    }
}
