/// Whose will a requirement is; what is dropped last when something must give stands first.
package enum Authority: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// What the documents state as fact: a fixed time, an arrival, a calendar.
    case fact
    case law
    case protocolRule
    case office

    package static func < (left: Authority, right: Authority) -> Bool { left.rawValue < right.rawValue }
}
