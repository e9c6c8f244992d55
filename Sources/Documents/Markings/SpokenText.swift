internal import Occasions

/// Text that stands on a command line and is kept.
package enum SpokenText {
    /// Refuses what is marked as classified; `key`: what a document calls such a text.
    package static func check(_ text: String, after option: String, key: String) throws(Fault) {
        try Marking.check(Entry(SourcePlace(file: option, line: 1), .text(text)), key: key)
    }
}
