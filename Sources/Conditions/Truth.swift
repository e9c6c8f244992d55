/// Three-valued truth of a formula on a plan that may be unfinished.
package enum Truth: Hashable, Sendable {
    case yes, no, maybe

    package init(_ value: Bool) { self = value ? .yes : .no }

    package static func all(_ parts: some Sequence<Truth>) -> Truth {
        var open = false
        for part in parts {
            if part == .no { return .no }
            open = open || part == .maybe
        }
        return open ? .maybe : .yes
    }

    package static func any(_ parts: some Sequence<Truth>) -> Truth {
        var open = false
        for part in parts {
            if part == .yes { return .yes }
            open = open || part == .maybe
        }
        return open ? .maybe : .no
    }
}
