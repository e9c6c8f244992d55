package import Occasions

/// What differs of one engagement between two states of a plan, as papers tell it.
package struct Delta: Hashable, Sendable {
    package enum Sort: Hashable, Sendable, CaseIterable {
        case new, changed, gone
    }

    package enum Change: Hashable, Sendable {
        case title(from: String, to: String)
        case time(from: TimeRange, to: TimeRange)
        case room(from: String?, to: String?)
        /// Who or what fills a place: `protocol`, `interpreter`, `vehicle`; for a liaison officer the delegation served.
        case hands(role: String, delegation: String?, from: String?, to: String?)
        /// The documents say something else of it.
        case words
    }

    package let sort: Sort
    package let title: String
    package let occasion: String
    /// When it takes place; of what is gone, when it would have.
    package let range: TimeRange
    package let room: String?
    package let changes: [Change]

    package init(
        sort: Sort, title: String, occasion: String, range: TimeRange, room: String?, changes: [Change]
    ) {
        self.sort = sort
        self.title = title
        self.occasion = occasion
        self.range = range
        self.room = room
        self.changes = changes
    }
}
