/// Why a paper could not be made, and what to do now.
package struct PaperFault: Error, Hashable, Sendable {
    /// Without a full stop.
    package let what: String
    /// As a sentence.
    package let remedy: String

    package init(_ what: String, _ remedy: String) {
        self.what = what
        self.remedy = remedy
    }

    static func workbook(_ why: String) -> PaperFault {
        PaperFault("a workbook cannot be made: \(why)", "Ask for another format, such as --format csv.")
    }
}
