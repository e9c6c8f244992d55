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
            venue:ID and room:ID have run sheets; office has all else. 'difference' wants --since, and 'bid' the document of \
            a bid; neither is part of all. Sheets for the office tell protected times and \
            places.
            """)

    @Argument(help: "The plan, or a published version: v3. For a bid's page its document.")
    var plan: String

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("The kind of paper, or all; several with commas, or repeated.", valueName: "kind"))
    var what: [String]

    @Option(
        name: .customLong("for"), parsing: .singleValue,
        help: ArgumentHelp(
            "Whom it is for; may be repeated. Default: everybody who has such a paper.", valueName: "reader"))
    var readers: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Of changes: the state they are told from, a version or a plan: v2, old.yaml.", valueName: "plan"))
    var since: String?

    @Option(
        name: .customLong("plan"),
        help: ArgumentHelp(
            "Of a bid: the plan of what is promised. Default: plan.yaml beside the office.", valueName: "file"))
    var promised: String?

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
        let stopping = Stopping()
        let request = PrintPapers.Request(
            plan: plan, kinds: what, readers: readers, days: day, language: language, formats: format,
            folder: output, since: since, promised: promised, size: size,
            now: now ?? today.map { "\($0) 00:00" }, clock: ReaderOptions.minute())
        guard PrintBid.isAsked(what) else { Terminal.end(try PrintPapers(request).run()) }
        let day = now.flatMap { TimeQuestion.day(of: $0) } ?? today.flatMap { TimeQuestion.date($0) }
        Terminal.end(
            try PrintBid(request, stopping.invocation(language: language, today: day, now: now)).run())
    }
}
