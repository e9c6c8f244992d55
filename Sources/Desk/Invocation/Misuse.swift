package import Documents

/// A mistake on the command line, which has nothing to do with the documents.
package struct Misuse: Error, Hashable, Sendable {
    /// What is wrong, without a full stop.
    package let what: Message
    /// What to do now, as a sentence.
    package let remedy: Message

    init(_ what: Message, _ remedy: Message) {
        self.what = what
        self.remedy = remedy
    }

    /// The message. It begins like the usage errors of the command line.
    package var text: String { "Error: \(what). \(remedy)" }
}
