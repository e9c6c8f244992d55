package import Occasions

/// How many interpreters an engagement needs: the table of the rule `interpreter-team`, read in one place.
package enum InterpreterTeam {
    /// The least number of interpreters; the numbers of the table are the parameters of the rule's instance.
    package static func size(languages: Int, mode: Interpretation, minutes: Int, instance: RuleInstance) -> Int {
        guard languages > 1 else { return 0 }
        switch mode {
        case .none:
            return 0
        case .whispered:
            return instance("whispered")
        case .consecutive:
            return languages * instance("consecutive-per-language")
        case .simultaneous:
            let booth = oneBooth(minutes, instance)
            return languages == 2 ? booth : max(booth, languages * instance("simultaneous-per-language"))
        }
    }

    /// The team of one booth that works both ways between two languages; past the last length, a second team.
    private static func oneBooth(_ minutes: Int, _ instance: RuleInstance) -> Int {
        let lengths = ["one-up-to", "two-up-to", "three-up-to", "four-up-to"].map { instance($0) }
        for (index, length) in lengths.enumerated() where minutes <= length { return index + 1 }
        return 2 * lengths.count
    }

    /// The numbers of the table, as the rule book has them.
    static let parameters = [
        Parameter("one-up-to", .minutes, 40, "One interpreter alone, simultaneous between two languages, up to"),
        Parameter("two-up-to", .minutes, 210, "Two interpreters in one booth, two languages, up to"),
        Parameter("three-up-to", .minutes, 360, "Three interpreters in one booth, two languages, up to"),
        Parameter(
            "four-up-to", .minutes, 480, "Four interpreters in one booth, two languages, up to; a second team beyond"),
        Parameter(
            "simultaneous-per-language", .count, 2, "Interpreters a language, simultaneous, three languages or more"),
        Parameter("consecutive-per-language", .count, 1, "Interpreters a language, consecutive"),
        Parameter("whispered", .count, 2, "Interpreters who whisper"),
    ]
}
