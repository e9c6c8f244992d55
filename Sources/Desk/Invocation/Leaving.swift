internal import Documents

/// Ending the process from outside, with what there is to say about documents.
package enum Leaving {
    /// Hands over what is to be said; a document that is just being written is finished first.
    ///
    /// `why`: what ended the run, as the beginning of a sentence.
    package static func undisturbed(_ why: String, _ end: (String) -> Void) {
        Drawer.undisturbed { written in
            let state =
                written.isEmpty
                ? "Documents and plans are as they were."
                : "Written before: \(written.prefix(3).joined(separator: ", "))"
                    + (written.count > 3 ? " and \(written.count - 3) more." : ".")
            end("\(why) before there was an answer. \(state)")
        }
    }
}
