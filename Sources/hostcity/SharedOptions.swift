internal import ArgumentParser

/// Options that several commands take.
struct OfficeOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The office's document. Default: office.yaml beside the first document, else here.", valueName: "file"))
    var office: String?
}

struct CalendarOptions: ParsableArguments {
    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "A calendar (.ics) that counts as if it were promised: it takes its rooms and people. May be given often.",
            valueName: "file"))
    var calendar: [String] = []
}

struct JsonFlag: ParsableArguments {
    @Flag(name: .long, help: "Answer in JSON, for programs.")
    var json = false
}

struct SearchOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Seed of the search: the same seed and documents give the same plan.", valueName: "number"))
    var seed = 1

    @Option(
        name: .customLong("time-limit"),
        help: ArgumentHelp(
            "Seconds after which the best plan so far is taken. Without it the search ends by itself.",
            valueName: "seconds"))
    var timeLimit: Double?

    @Flag(name: .shortAndLong, help: "No progress on standard error.")
    var quiet = false

    @Flag(name: .long, help: "Say more on standard error, for whoever looks for a fault.")
    var verbose = false

    func validate() throws {
        if seed < 0 { throw ValidationError("'--seed \(seed)' is negative. Use 0 or more.") }
        if let timeLimit, !(timeLimit > 0) {
            throw ValidationError("'--time-limit \(timeLimit)' is no time. Use a number of seconds above 0.")
        }
    }
}
