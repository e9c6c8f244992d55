/// Why the register could not be read or written: what is wrong, and what to do now.
package struct RegisterFault: Error, Hashable, Sendable {
    /// Without a full stop.
    package let what: String
    /// As a sentence.
    package let remedy: String

    package init(_ what: String, _ remedy: String) {
        self.what = what
        self.remedy = remedy
    }
}
