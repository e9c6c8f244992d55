/// A question that cannot be answered as it was put on the command line; the documents have nothing to do with it.
package struct Misuse: Error, Hashable, Sendable {
    /// What is wrong, without a full stop.
    package let what: String
    /// What to do now, as a sentence.
    package let remedy: String

    init(_ what: String, _ remedy: String) {
        self.what = what
        self.remedy = remedy
    }

    /// Begins as the usage errors of the command line do.
    package var text: String { "Error: \(what). \(remedy)" }
}
