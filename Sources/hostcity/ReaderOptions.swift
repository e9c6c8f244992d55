internal import ArgumentParser
internal import Desk
internal import Foundation
internal import Occasions

extension Language: ExpressibleByArgument {}

/// The language of the answer, and the day of the question.
struct ReaderOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The language of the answer: nl, fr or en. Default: that of the terminal, else the office's.",
            valueName: "language"))
    var language: Language?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The day of the question, for deadlines, options and waivers: 2024-02-23. Default: today.",
            valueName: "date"))
    var today: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The moment of the question: '2024-02-23 09:30'. Default: now; where --today names another day, its end.",
            valueName: "time"))
    var now: String?

    func validate() throws {
        try ReaderOptions.check(today: today)
        if let now, !TimeQuestion.isMoment(now) {
            throw ValidationError("'--now \(now)' is no time. Write it as '2024-02-23 09:30'.")
        }
    }

    static func check(today: String?) throws {
        if let today, TimeQuestion.date(today) == nil {
            throw ValidationError("'--today \(today)' is no date. Write it as 2024-02-23.")
        }
    }

    /// The language that `--language` names, else that of the locale.
    var speech: Language? { language ?? ReaderOptions.locale(ProcessInfo.processInfo.environment) }

    /// The day that `--today` names, else that of the clock.
    var day: CivilDate? {
        now.flatMap { TimeQuestion.day(of: $0) } ?? today.flatMap { TimeQuestion.date($0) } ?? ReaderOptions.clock()
    }

    /// Who records something for the register of an office.
    func recording(_ pen: PenOptions, office: String?, json: Bool) -> Recording {
        Recording(
            office: office, by: pen.who.name, why: pen.why, now: now, today: named, clock: ReaderOptions.minute(),
            json: json)
    }

    /// The day that `--today` names.
    var named: CivilDate? { today.flatMap { TimeQuestion.date($0) } }

    /// The language of the locale: `nl_BE.UTF-8` is Dutch. Nil for a locale in a language hostcity does not speak.
    static func locale(_ environment: [String: String]) -> Language? {
        let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return name.flatMap { Language(rawValue: String($0.prefix { $0 != "_" && $0 != "." && $0 != "@" })) }
    }

    /// The current minute, by the clock.
    static func minute() -> Moment { Moment(minutes: Int(Date().timeIntervalSince1970 / 60)) }

    private static func clock() -> CivilDate? {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }
}
