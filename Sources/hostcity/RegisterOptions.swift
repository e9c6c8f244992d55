internal import ArgumentParser
internal import Desk
internal import Foundation
internal import Occasions

/// What every command about the register takes.
struct RegisterOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The office's document, which names the register. Default: office.yaml beside the document named, else here.",
            valueName: "file"))
    var office: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The moment of the question: '2024-02-23 09:30'. Default: now.", valueName: "time"))
    var now: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The day of the question, where --now names no moment: its end.", valueName: "date"))
    var today: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The language of the answer: nl, fr or en. Default: that of the terminal, else the office's.",
            valueName: "language"))
    var language: Language?

    @OptionGroup var json: JsonFlag

    func validate() throws { try ReaderOptions.check(today: today) }

    func recording(_ pen: PenOptions? = nil) -> Recording {
        recording(by: pen?.who.name ?? NSUserName(), why: pen?.why)
    }

    func recording(by who: String, why: String?) -> Recording {
        Recording(
            office: office, by: who, why: why, now: now,
            today: today.flatMap { TimeQuestion.date($0) }, clock: ReaderOptions.minute(), json: json.json)
    }

    /// For commands that search and record.
    func invocation(_ search: SearchOptions, _ stopping: Stopping) -> Invocation {
        var reader = ReaderOptions()
        (reader.language, reader.today, reader.now) = (language, today, now)
        return stopping.invocation(search, reader)
    }

    var invocation: Invocation {
        _ = Stopping()
        return Invocation(language: language ?? ReaderOptions.locale(ProcessInfo.processInfo.environment))
    }
}
