/// Every fault of every document of a case, sorted by place; never empty.
package struct Faults: Error, Sendable {
    package let faults: [Fault]

    package init(_ first: Fault, _ others: [Fault] = []) {
        var kept: [Fault] = []
        for fault in ([first] + others).sorted() where fault != kept.last { kept.append(fault) }
        faults = kept
    }

    /// One fault a line; where there are many, how many more there are of each kind.
    package var text: String {
        ToldInBounds.lines(faults.count, text: { faults[$0].text }, kind: { faults[$0].what.kind })
            .joined(separator: "\n")
    }
}
