package import Occasions

/// Something in the office's documents that cannot be used: where it stands, what is wrong, what to do now.
package struct Fault: Error, Hashable, Comparable, Sendable {
    package let place: SourcePlace
    /// What is wrong, without a full stop.
    package let what: Message
    /// What to do now, as a sentence.
    package let remedy: Message

    package init(_ place: SourcePlace, _ what: Message, _ remedy: Message) {
        self.place = place
        self.what = what
        self.remedy = remedy
    }

    /// The fault on one line, as in `office.yaml:12:5: error: what is wrong. What to do.`, for printing.
    package var text: String {
        "\(place.file.onOneLine.cutInFront):\(place.line):\(place.column): error: \(what). \(remedy)"
    }

    package static func < (left: Fault, right: Fault) -> Bool {
        left.place == right.place
            ? (left.what, left.remedy) < (right.what, right.remedy) : left.place < right.place
    }
}
