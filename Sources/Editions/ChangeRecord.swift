package import Occasions

/// What a calendar program must know of an engagement's history to notice a change.
package struct ChangeRecord: Hashable, Comparable, Sendable {
    /// Raised by one with every change; never lowered.
    package let sequence: Int
    /// When it last changed.
    package let changed: Moment

    package init(sequence: Int, changed: Moment) {
        self.sequence = sequence
        self.changed = changed
    }

    package static func < (left: ChangeRecord, right: ChangeRecord) -> Bool {
        (left.sequence, left.changed) < (right.sequence, right.changed)
    }
}
