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

extension RegisterFault {
    static func unreadable(fact number: String) -> RegisterFault {
        RegisterFault(
            "fact \(number) of the register cannot be read", "Put back the last backup, or use a newer hostcity.")
    }

    static func newer(version: Int) -> RegisterFault {
        RegisterFault(
            "the register was written by a newer hostcity (its version is \(version))",
            "Use that hostcity; an older one cannot read it.")
    }
}
