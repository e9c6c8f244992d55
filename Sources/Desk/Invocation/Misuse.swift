/// A mistake on the command line, which has nothing to do with the documents.
package struct Misuse: Error, Hashable, Sendable {
    /// What is wrong, without a full stop.
    package let what: String
    /// What to do now, as a sentence.
    package let remedy: String

    init(_ what: String, _ remedy: String) {
        self.what = what
        self.remedy = remedy
    }

    /// The message. It begins like the usage errors of the command line.
    package var text: String { "Error: \(what). \(remedy)" }
}
