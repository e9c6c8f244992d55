internal import ArgumentParser
internal import Foundation

/// Who records something.
struct WhoOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("Who records it. Default: the name you are logged in by.", valueName: "name"))
    var by: String?

    var name: String { by ?? NSUserName() }

    func validate() throws {
        if let by, by.allSatisfy(\.isWhitespace) || by.utf8.count > 200 {
            throw ValidationError("'--by' names nobody. Write a name of 200 letters at most.")
        }
    }
}

/// Who records something, and why.
struct PenOptions: ParsableArguments {
    @OptionGroup var who: WhoOption

    @Option(name: .long, help: ArgumentHelp("Why, for the log.", valueName: "reason"))
    var why: String?

    func validate() throws { try PenOptions.check(why, after: "--why") }

    static func check(_ text: String?, after option: String) throws {
        if let text, text.utf8.count > 2000 {
            throw ValidationError("'\(option)' is too long. Write 2,000 letters at most.")
        }
    }
}
