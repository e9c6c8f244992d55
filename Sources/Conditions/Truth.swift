/// Three-valued truth of a formula on a plan that may be unfinished.
package enum Truth: Hashable, Sendable {
    case yes, no, maybe

    package init(_ value: Bool) { self = value ? .yes : .no }
}
