package import Occasions

/// One line of a view: when something takes place, in the words its audience may read, and since when it is so.
package struct Entry<Words: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    /// The same engagement has the same one in every view; it tells nothing.
    package let uid: String
    /// Raised with every change that this audience can read; never lowered.
    package let sequence: Int
    /// When this audience's reading last changed.
    package let changed: Moment
    package let range: TimeRange
    package let words: Words
    /// It was called off and is still shown, so that its readers notice.
    package let isCancelled: Bool

    package init(
        uid: String, sequence: Int, changed: Moment, range: TimeRange, words: Words, isCancelled: Bool = false
    ) {
        self.isCancelled = isCancelled
        self.uid = uid
        self.sequence = sequence
        self.changed = changed
        self.range = range
        self.words = words
    }
}
