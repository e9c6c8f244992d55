internal import Documents
internal import Occasions

/// What a command answers: the text for standard output, hints for standard error, and the exit code.
///
/// Every text for a terminal passes here: what is no sign of its own, as an escape of a title, is written out.
package struct Reply: Sendable {
    package enum Ending: Int32, Sendable {
        case fine = 0
        /// The answer is no: conflicts, infeasible, NO-GO.
        case no = 1
        /// Wrong input or usage.
        case wrongInput = 2
        /// Time ran out, or the user stopped it, without an answer.
        case noAnswer = 3
        /// A fault of hostcity itself.
        case internalFault = 70
        /// The answer could not be given: standard output takes no more.
        case lostAnswer = 74
    }

    package let ending: Ending
    package let text: String
    package let hints: [String]
    /// The most letters of a hint.
    private static let longestHint = 1000

    /// `halt`: what ended a search early, on as many lines as it has.
    package init(_ ending: Ending, _ text: String, hints: [String] = [], halt: [String] = []) {
        self.ending = ending
        self.text = text.onItsLines
        let told = ToldInBounds.lines(hints.count) { index in
            let hint = hints[index].onOneLine
            return hint.utf8.count > Reply.longestHint ? String(hint.prefix(Reply.longestHint)) + "…" : hint
        } kind: {
            Message(told: hints[$0]).kind
        }
        self.hints = told + halt.map(\.onItsLines)
    }
}
