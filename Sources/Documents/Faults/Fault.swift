package import Occasions

/// Something in the office's documents that cannot be used: where it stands, what is wrong, what to do now.
package struct Fault: Error, Hashable, Comparable, Sendable {
    package let place: SourcePlace
    /// What is wrong, without a full stop.
    package let what: String
    /// What to do now, as a sentence.
    package let remedy: String

    package init(_ place: SourcePlace, _ what: String, _ remedy: String) {
        self.place = place
        self.what = what
        self.remedy = remedy
    }

    /// The fault on one line, as in `office.yaml:12:5: error: what is wrong. What to do.`, for printing.
    package var text: String { "\(place.file):\(place.line):\(place.column): error: \(what). \(remedy)" }

    package static func < (left: Fault, right: Fault) -> Bool {
        left.place == right.place
            ? (left.what, left.remedy) < (right.what, right.remedy) : left.place < right.place
    }
}

/// Every fault of every document of a case, sorted by place; never empty.
package struct Faults: Error, Sendable {
    package let faults: [Fault]

    package init(_ first: Fault, _ others: [Fault] = []) {
        var kept: [Fault] = []
        for fault in ([first] + others).sorted() where fault != kept.last { kept.append(fault) }
        faults = kept
    }

    /// One fault a line.
    package var text: String { faults.map(\.text).joined(separator: "\n") }
}
