/// A fault of hostcity itself, never of its input.
package struct InternalFault: Error, CustomStringConvertible, Sendable {
    /// Holds no names, so that it can be passed on.
    package let what: String
    /// For whoever mends it, without names, ids or titles: numbers and shapes only.
    package let report: String?
    /// Everything, with names: only for a file that the office keeps.
    package let dump: String?

    package init(_ what: String, report: String? = nil, dump: String? = nil) {
        self.what = what
        self.report = report
        self.dump = dump
    }

    init(_ what: String, _ dump: QuestionDump) { self.init(what, report: dump.report, dump: dump.full) }

    package var description: String { what }
}
