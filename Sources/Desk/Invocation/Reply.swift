/// What a command answers: the text for standard output, hints for standard error, and the exit code.
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

    package init(_ ending: Ending, _ text: String, hints: [String] = []) {
        self.ending = ending
        self.text = text
        self.hints = hints
    }
}
