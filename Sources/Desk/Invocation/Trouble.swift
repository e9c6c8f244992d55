internal import CPSAT
internal import Documents
internal import Feeds
internal import ICalendar
internal import Occasions
internal import Solving

/// What to say, and how to end, where a use case could not be carried out.
package enum Trouble {
    /// Nil for an error that is not one of ours.
    package static func reply(to error: any Error) -> Reply? {
        switch error {
        case let faults as Faults: Reply(.wrongInput, faults.text)
        case let unadopted as Unadopted: Reply(.wrongInput, unadopted.text)
        case let fault as Fault: Reply(.wrongInput, fault.text)
        case let misuse as Misuse: Reply(.wrongInput, misuse.text)
        case let fault as SolverFault: Reply(.internalFault, "\(fault)")
        case let fault as FeedFault: Reply(.internalFault, "a calendar could not be written: \(fault)")
        case let fault as InternalFault:
            Reply(
                .internalFault,
                """
                hostcity made a mistake of its own and believed nothing: \(fault.what).
                Please report it with the lines below; your documents and plans are untouched.
                \(lines(of: fault))
                """)
        default: nil
        }
    }

    /// What the command line cannot read, its message with the words it repeats cut.
    package static func shown(_ message: String, repeating words: [String]) -> String {
        var message = message
        let values = words.compactMap { word in word.firstIndex(of: "=").map { String(word[word.index(after: $0)...]) }
        }
        for word in words + values where word.unicodeScalars.count > String.longestEcho {
            message = message.split(separator: word, omittingEmptySubsequences: false).joined(separator: word.cut)
        }
        return message.onItsLines
    }

    /// A fault that ended a search whose best plan is kept.
    static func words(for error: any Error) -> String {
        switch error {
        case let fault as SolverFault: fault.what
        case let fault as InternalFault: [fault.what, lines(of: fault)].filter { !$0.isEmpty }.joined(separator: "\n")
        default: "\(error)"
        }
    }

    /// What may be passed on, which holds no names, and where the rest is.
    private static func lines(of fault: InternalFault) -> String {
        var lines: [String] = []
        if let report = fault.report { lines.append(report) }
        if let dump = fault.dump {
            if let path = FaultFile.write(dump) {
                lines.append("The case in full, with names, is in \(path): it is not part of the report.")
            } else {
                lines.append("The case in full could not be written to a file in the system's temporary folder.")
            }
        }
        return lines.joined(separator: "\n")
    }
}
