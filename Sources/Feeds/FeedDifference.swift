package import ICalendar

/// What the readers of a calendar notice of a newer state of it: new, otherwise, or not taking place any more.
package struct FeedDifference: Sendable {
    package struct Change: Sendable, Hashable {
        /// Nil: it is new.
        package let before: FeedEvent?
        /// Nil: it does not take place any more.
        package let after: FeedEvent?

        /// When it begins, or was to begin.
        package var start: Int { (after ?? before)?.start ?? 0 }
    }

    /// By their time.
    package let changes: [Change]

    package var isEmpty: Bool { changes.isEmpty }

    package init(from old: [FeedEvent], to new: [FeedEvent]) {
        func standing(_ events: [FeedEvent]) -> [String: FeedEvent] {
            Dictionary(
                events.filter { $0.status != .cancelled }.map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
        }
        let (before, after) = (standing(old), standing(new))
        let order = old.map(\.uid) + new.map(\.uid)
        var seen: Set<String> = []
        changes =
            order.filter { seen.insert($0).inserted }
            .map { Change(before: before[$0], after: after[$0]) }
            .filter { $0.before?.face != $0.after?.face }
            .enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
    }
}

extension FeedEvent {
    /// When it begins, in minutes since 1970-01-01T00:00Z.
    package var start: Int {
        switch span {
        case .timed(let start, _, _): start
        case .allDay: 0
        }
    }

    /// When it ends, in minutes since 1970-01-01T00:00Z.
    package var end: Int {
        switch span {
        case .timed(_, let end, _): end
        case .allDay: .max
        }
    }

    /// What a reader sees of it, without its history.
    fileprivate var face: [AnyHashable] {
        [span, summary, location ?? "", description ?? "", status, busy]
    }
}
